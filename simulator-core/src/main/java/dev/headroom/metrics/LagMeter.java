package dev.headroom.metrics;

import dev.headroom.result.Latency;
import org.HdrHistogram.Histogram;

/** How long writes waited before an index. */
public final class LagMeter {
    private static final long LONGEST_MILLIS = 30L * 24 * 3_600_000;
    private static final int DIGITS = 3;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Histogram millis = new Histogram(LONGEST_MILLIS, DIGITS);

    /** A write was applied after this time. */
    public void waited(long nanos) {
        millis.recordValue(Math.min(LONGEST_MILLIS, nanos / NANOS_PER_MILLI));
    }

    /** @param applied how many writes were applied, those that did not wait included */
    public Latency result(long applied) {
        Histogram all = millis.copy();
        all.recordValueWithCount(0, Math.max(0, applied - all.getTotalCount()));
        return Percentiles.of(all, 1);
    }
}
