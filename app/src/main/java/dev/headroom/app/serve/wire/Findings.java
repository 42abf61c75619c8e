package dev.headroom.app.serve.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What breaks constraints in a request, in the order of the members; no more of it than messages tell, so that a request
 * full of mistakes costs little. What was found is only put into words where it is kept.
 */
final class Findings {
    private static final int MOST = 10;

    private final List<Violation> first = new ArrayList<>();
    private Violation reworded;
    private boolean anyMissing;

    /** A member is not there. */
    void missing(Path path) {
        anyMissing = true;
        if (first.size() < MOST) {
            first.add(Violation.unchanged(path, "Member must not be null", null));
        }
    }

    /** A constraint whose wording is what it was. */
    void unchanged(Path path, String constraint, Supplier<String> found) {
        if (first.size() < MOST) {
            first.add(Violation.unchanged(path, constraint, found.get()));
        }
    }

    /** A constraint that is told today with the member's new name. */
    void reworded(Path path, String constraint, Supplier<String> found) {
        if (first.size() < MOST || reworded == null) {
            add(Violation.reworded(path, constraint, found.get()));
        }
    }

    /** A name that is none of an enumeration's. */
    void unknownName(EnumWords words, Path path, String found) {
        if (first.size() < MOST || reworded == null) {
            add(words.violation(path, found));
        }
    }

    private void add(Violation violation) {
        if (first.size() < MOST) {
            first.add(violation);
        }
        if (reworded == null && violation.isReworded()) {
            reworded = violation;
        }
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    /** Up to ten, those found first. */
    List<Violation> first() {
        return first;
    }

    /** The first whose wording is another today, or null. */
    Violation firstReworded() {
        return reworded;
    }

    boolean isAnyMissing() {
        return anyMissing;
    }
}
