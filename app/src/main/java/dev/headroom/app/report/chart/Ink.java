package dev.headroom.app.report.chart;

/** What a colour in a chart stands for; a {@link ChartTheme} says which colour that is. What is refused is always the same. */
public enum Ink {
    CONSUMED,
    OFFERED,
    PROVISIONED,
    THROTTLED,
    BURST_READS,
    BURST_WRITES,
    HITS,
    MISSES,
    /** Percentiles are of one hue, the higher the darker, or on a dark ground the lighter. */
    PERCENTILE_50,
    PERCENTILE_90,
    PERCENTILE_99,
    PERCENTILE_999,
    PERCENTILE_100
}
