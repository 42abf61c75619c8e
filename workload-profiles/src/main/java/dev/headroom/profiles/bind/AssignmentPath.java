package dev.headroom.profiles.bind;

import dev.headroom.profiles.tree.Paths;
import java.util.List;
import java.util.Optional;

/**
 * An assignment such as {@code events[0].at=5m} cut into the steps of its path and its value. Names that contain a dot, a
 * bracket or an equals sign stand in quotation marks.
 */
record AssignmentPath(List<String> steps, String value) {

    /** The parts; empty where the text has no equals sign, an empty step, or an open quotation mark or bracket. */
    static Optional<AssignmentPath> parse(String assignment) {
        int equals = equalsSign(assignment);
        if (equals <= 0) {
            return Optional.empty();
        }
        return Paths.steps(assignment.substring(0, equals))
                .filter(steps -> !steps.contains(""))
                .map(steps -> new AssignmentPath(steps, assignment.substring(equals + 1)));
    }

    /** The first equals sign outside quotation marks; -1 if there is none. */
    private static int equalsSign(String assignment) {
        char closing = 0;
        for (int i = 0; i < assignment.length(); i++) {
            char c = assignment.charAt(i);
            if (closing != 0) {
                closing = c == closing ? 0 : closing;
            } else if (c == '"' || c == '\'') {
                closing = c;
            } else if (c == '=') {
                return i;
            }
        }
        return -1;
    }
}
