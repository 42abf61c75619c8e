package dev.headroom.profiles.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces of a text to be replaced, applied at once. Those at the same place apply in the order in which they were added. */
final class Splices {
    private record Splice(int from, int to, String by) {}

    private final List<Splice> splices = new ArrayList<>();

    Splices replace(int from, int to, String by) {
        splices.add(new Splice(from, to, by));
        return this;
    }

    Splices insert(int at, String what) {
        return replace(at, at, what);
    }

    String applyTo(String text) {
        StringBuilder result = new StringBuilder();
        int done = 0;
        splices.sort(Comparator.comparingInt(Splice::from));
        for (Splice splice : splices) {
            result.append(text, done, Math.max(done, splice.from)).append(splice.by);
            done = Math.max(done, splice.to);
        }
        return result.append(text, done, text.length()).toString();
    }
}
