package dev.headroom.metrics;

import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.result.Latency;
import dev.headroom.result.Series;
import java.util.EnumMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** Counts the writes that one region receives from the others: what they consume and how long they took (facts §5.3, §8.4). */
public final class ReplicationMeter {
    private static final long LONGEST_MICROS = 7 * 24 * 3_600_000_000L;
    private static final int DIGITS = 3;
    private static final double HALVES = 2;

    private final TimeAxis axis;
    private final Histogram latencyMicros = new Histogram(LONGEST_MICROS, DIGITS);
    private final double[] latencySum;
    private final long[] arrivals;
    private final double[] pending;
    private long tableHalves;
    private long indexHalves;
    private long throttled;
    private final Map<ThrottlingReason, Long> reasons = new EnumMap<>(ThrottlingReason.class);

    public ReplicationMeter(TimeAxis axis) {
        this.axis = axis;
        this.latencySum = new double[axis.count()];
        this.arrivals = new long[axis.count()];
        this.pending = new double[axis.count()];
    }

    /** A write was taken in that consumed so many half units of the table and of its global indexes. */
    public void took(long ofTable, long ofIndexes, long committedNanos, long nowNanos) {
        long micros = (nowNanos - committedNanos) / 1_000;
        int interval = axis.intervalAt(nowNanos);
        latencyMicros.recordValue(Math.min(LONGEST_MICROS, micros));
        latencySum[interval] += micros / 1_000.0;
        arrivals[interval]++;
        tableHalves += ofTable;
        indexHalves += ofIndexes;
    }

    /** A write was refused, for the first time or again. */
    public void refused(ThrottlingReason reason) {
        reasons.merge(reason, 1L, Long::sum);
    }

    public Map<ThrottlingReason, Long> reasons() {
        return reasons;
    }

    /** A write had to wait because capacity refused it. */
    public void throttled() {
        throttled++;
    }

    /** So many writes were on their way or waiting at the end of an interval. */
    public void pending(int interval, long writes) {
        pending[interval] = writes;
    }

    public long writes() {
        return latencyMicros.getTotalCount();
    }

    /** Replicated write units consumed of the table. */
    public double tableUnits() {
        return tableHalves / HALVES;
    }

    /** Write units consumed of global indexes. */
    public double indexUnits() {
        return indexHalves / HALVES;
    }

    public long throttledWrites() {
        return throttled;
    }

    public Latency latency() {
        return Percentiles.of(latencyMicros, 1_000);
    }

    /** Mean latency by interval, in milliseconds. */
    public Series latencySeries() {
        double[] means = new double[latencySum.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = arrivals[i] == 0 ? 0 : latencySum[i] / arrivals[i];
        }
        return Series.of(means);
    }

    public Series pendingSeries() {
        return Series.of(pending);
    }
}
