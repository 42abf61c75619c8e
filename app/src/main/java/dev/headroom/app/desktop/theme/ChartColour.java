package dev.headroom.app.desktop.theme;

import java.util.Locale;

/** What a colour in a chart means. In stylesheets it is looked up as {@code -chart-consumed} and so on. */
public enum ChartColour {
    /** What charts are drawn on. */
    BACKGROUND,
    /** Titles and what is read. */
    INK,
    /** Axes' numbers, notes. */
    QUIET_INK,
    GRID,
    /** Axes and frames. */
    RULE,
    /** The cross-hair, and what is chosen. */
    CURSOR,
    /** What the application asks for. */
    OFFERED,
    /** What it gets. */
    CONSUMED,
    /** What is paid for. */
    PROVISIONED,
    THROTTLED,
    READS,
    WRITES,
    HITS,
    MISSES,
    /** The middle of a distribution: p50. */
    MEDIAN,
    /** Its upper end: p90. */
    UPPER,
    /** Its tail: p99 and beyond. */
    TAIL,
    /** Where a knob was turned or something happened. */
    MARK;

    /** What stylesheets call it. */
    public String lookedUp() {
        return "-chart-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
