package dev.headroom.app.summary;

import java.util.ArrayList;
import java.util.List;

/** Says how much a short list leaves out. */
final class More {
    private More() {}

    static List<String> after(List<String> lines, int left, String noun) {
        if (left == 0) {
            return lines;
        }
        List<String> all = new ArrayList<>(lines);
        all.add("  … and " + left + " more " + noun + (left == 1 ? "" : "s"));
        return all;
    }
}
