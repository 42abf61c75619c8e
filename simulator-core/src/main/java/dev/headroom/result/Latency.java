package dev.headroom.result;

/** Percentiles of a latency, in milliseconds; all 0 where nothing was recorded. */
public record Latency(
        double meanMillis,
        double p50Millis,
        double p90Millis,
        double p95Millis,
        double p99Millis,
        double p999Millis,
        double maxMillis) {
    public static final Latency NONE = new Latency(0, 0, 0, 0, 0, 0, 0);
}
