package dev.headroom.conformance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What scripts leave out: {@code «ab*3»} is ababab, and {@code «1..3|k@»} is k1,k2,k3. */
final class Repetition {
    private static final Pattern TIMES = Pattern.compile("(.*)\\*(\\d+)", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d+)\\|(.*)", Pattern.DOTALL);

    private Repetition() {}

    /** Writes all of them out, those within others first. */
    static String expand(String text) {
        String expanded = text;
        for (int close = expanded.indexOf('»'); close >= 0; close = expanded.indexOf('»')) {
            int open = expanded.lastIndexOf('«', close);
            expanded = expanded.substring(0, open)
                    + one(expanded.substring(open + 1, close))
                    + expanded.substring(close + 1);
        }
        return expanded;
    }

    private static String one(String shorthand) {
        Matcher range = RANGE.matcher(shorthand);
        if (range.matches()) {
            return IntStream.rangeClosed(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
                    .mapToObj(number -> range.group(3).replace("@", String.valueOf(number)))
                    .collect(Collectors.joining(","));
        }
        Matcher times = TIMES.matcher(shorthand);
        if (!times.matches()) {
            throw new IllegalArgumentException("no repetition: " + shorthand);
        }
        return times.group(1).repeat(Integer.parseInt(times.group(2)));
    }
}
