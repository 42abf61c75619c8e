package dev.headroom.profiles.imports;

import java.util.Locale;
import java.util.Optional;

/** The CloudWatch metrics of a table that say something of its traffic, found by their names in labels and headers. */
enum Metric {
    CONSUMED_READ("consumedread"),
    CONSUMED_WRITE("consumedwrite"),
    PROVISIONED_READ("provisionedread"),
    PROVISIONED_WRITE("provisionedwrite"),
    READ_THROTTLES("readthrottle"),
    WRITE_THROTTLES("writethrottle"),
    THROTTLED_REQUESTS("throttledrequests");

    private static final String NAMES = "(?i)(consumed|provisioned)(read|write)(capacityunits|capacity)?|(read|write)"
            + "throttle(events|d)?|throttledrequests";
    private static final String STATISTICS =
            "(?i)\\b(sum|average|avg|maximum|minimum|max|min|samplecount|p[0-9]{1,2})\\b";

    private final String word;

    Metric(String word) {
        this.word = word;
    }

    /** The metric that a label names, however it is spaced. */
    static Optional<Metric> in(String label) {
        String letters = letters(label);
        for (Metric metric : values()) {
            if (letters.contains(metric.word)) {
                return Optional.of(metric);
            }
        }
        return Optional.empty();
    }

    /** What a label says besides the metric and its statistic: the table, where it says one. */
    static String subject(String label) {
        String joined =
                label.replaceAll("(?i)(consumed|provisioned|read|write|throttled?|capacity)[ _-]+(?=[A-Za-z])", "$1");
        return joined.replaceAll(NAMES, " ")
                .replaceAll(STATISTICS, " ")
                .replaceAll("[^\\p{L}\\p{N}._-]+", " ")
                .replaceAll("^[ ._-]+|[ ._-]+$", "")
                .strip();
    }

    boolean isConsumed() {
        return this == CONSUMED_READ || this == CONSUMED_WRITE;
    }

    boolean isProvisioned() {
        return this == PROVISIONED_READ || this == PROVISIONED_WRITE;
    }

    boolean isThrottles() {
        return !isConsumed() && !isProvisioned();
    }

    /** Whether a label says that it is a mean, which of consumed units is one over requests, and no rate. */
    static boolean isMean(String label) {
        String letters = letters(label);
        return letters.contains("average") || letters.endsWith("avg");
    }

    /** Whether a label says that its values are per second already. */
    static boolean isPerSecond(String label) {
        return letters(label).contains("persecond")
                || label.toLowerCase(Locale.ROOT).contains("/s");
    }

    private static String letters(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
