package dev.headroom.app.serve.wire;

/**
 * A constraint that a member breaks.
 *
 * @param path the member
 * @param constraint such as "Member must not be null"
 * @param today the same as it is told today, or null where it has not been reworded
 * @param found the value, or null where there is none
 */
record Violation(Path path, String constraint, String today, String found) {
    private static final String FAILED = "failed to satisfy constraint: ";
    private static final int MOST_CHARACTERS = 1 << 16;

    /** A constraint whose wording is what it was. */
    static Violation unchanged(Path path, String constraint, String found) {
        return new Violation(path, constraint, null, found);
    }

    /** A constraint that is told today with the member's new name and without a value. */
    static Violation reworded(Path path, String constraint, String found) {
        return new Violation(path, constraint, "Value at '" + path.today() + "' " + FAILED + constraint, found);
    }

    boolean isReworded() {
        return today != null;
    }

    /** With the value, of which an answer repeats no more than is bearable. */
    String older() {
        return "Value " + quoted() + " at '" + path.older() + "' " + FAILED + constraint;
    }

    private String quoted() {
        if (found == null) {
            return "null";
        }
        return found.length() <= MOST_CHARACTERS ? "'" + found + "'" : "'" + found.substring(0, MOST_CHARACTERS) + "…'";
    }
}
