package dev.headroom.profiles.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a place inside a scenario is named: {@code tables.Orders.writeCapacity}, {@code events[0].at}. */
public final class Paths {
    private static final String NOT_PLAIN = ".[]\"'=";

    private Paths() {}

    /** A field or an entry of a map; a name with a dot or a bracket in it stands in quotation marks. */
    public static String field(String path, String name) {
        boolean plain = !name.isEmpty() && name.chars().noneMatch(c -> NOT_PLAIN.indexOf(c) >= 0);
        char quote = name.indexOf('"') < 0 ? '"' : '\'';
        String step = plain ? name : quote + name + quote;
        return path.isEmpty() ? step : path + "." + step;
    }

    /** An element of a list, counted from 0. */
    public static String element(String path, int index) {
        return path + "[" + index + "]";
    }

    /**
     * The steps of a path, without quotation marks and brackets: {@code tables}, {@code Orders}; none of an empty path, which
     * is the scenario. Empty where a quotation mark or a bracket stays open.
     */
    public static Optional<List<String>> steps(String path) {
        List<String> steps = new ArrayList<>();
        StringBuilder step = new StringBuilder();
        char closing = 0;
        boolean finished = path.isEmpty();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (closing != 0) {
                if (c == closing) {
                    closing = 0;
                } else {
                    step.append(c);
                }
            } else if (c == '"' || c == '\'') {
                closing = c;
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
        if (!finished) {
            steps.add(step.toString());
        }
        return closing != 0 ? Optional.empty() : Optional.of(List.copyOf(steps));
    }
}
