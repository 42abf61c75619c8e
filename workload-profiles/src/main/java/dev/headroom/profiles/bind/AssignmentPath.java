package dev.headroom.profiles.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An assignment such as {@code events[0].at=5m} cut into the steps of its path and its value. Names that contain a dot, a
 * bracket or an equals sign stand in quotation marks.
 */
record AssignmentPath(List<String> steps, String value) {

    /** The parts; empty where the text has no equals sign, an empty step, or an open quotation mark or bracket. */
    static Optional<AssignmentPath> parse(String assignment) {
        List<String> steps = new ArrayList<>();
        StringBuilder step = new StringBuilder();
        char closing = 0;
        boolean finished = false;
        for (int i = 0; i < assignment.length(); i++) {
            char c = assignment.charAt(i);
            if (closing != 0) {
                if (c == closing) {
                    closing = 0;
                } else {
                    step.append(c);
                }
            } else if (c == '"' || c == '\'') {
                closing = c;
            } else if (c == '=') {
                return end(step, finished, steps, assignment.substring(i + 1));
            } else if (c == ']') {
                finished = true;
                steps.add(step.toString());
                step.setLength(0);
            } else if (c == '.' || c == '[') {
                if (!finished) {
                    steps.add(step.toString());
                }
                finished = false;
                step.setLength(0);
            } else {
                step.append(c);
            }
        }
        return Optional.empty();
    }

    private static Optional<AssignmentPath> end(
            StringBuilder step, boolean finished, List<String> steps, String value) {
        if (!finished) {
            steps.add(step.toString());
        }
        return steps.contains("") ? Optional.empty() : Optional.of(new AssignmentPath(List.copyOf(steps), value));
    }
}
