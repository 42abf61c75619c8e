package dev.headroom.app.report.chart;

import dev.headroom.result.Latency;
import java.util.function.ToDoubleFunction;

/** A percentile of a latency that charts show. */
public enum Percentile {
    P50("p50", Ink.PERCENTILE_50, Latency::p50Millis),
    P90("p90", Ink.PERCENTILE_90, Latency::p90Millis),
    P99("p99", Ink.PERCENTILE_99, Latency::p99Millis),
    P999("p99.9", Ink.PERCENTILE_999, Latency::p999Millis),
    MAX("max", Ink.PERCENTILE_100, Latency::maxMillis);

    private final String label;
    private final Ink ink;
    private final ToDoubleFunction<Latency> millis;

    Percentile(String label, Ink ink, ToDoubleFunction<Latency> millis) {
        this.label = label;
        this.ink = ink;
        this.millis = millis;
    }

    public String label() {
        return label;
    }

    Ink ink() {
        return ink;
    }

    /** In milliseconds. */
    public double of(Latency latency) {
        return millis.applyAsDouble(latency);
    }
}
