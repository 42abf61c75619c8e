package dev.headroom.result;

import java.util.Arrays;
import java.util.stream.IntStream;

/** One side, reads or writes, of a table or index made for a test: series are given, the totals follow from them. */
public final class FlowFixture {
    private double[] consumed;
    private double[] throttled;
    private double[] provisioned;
    private long throttleEvents;

    FlowFixture(int intervals, double capacity) {
        consumed = new double[intervals];
        throttled = new double[intervals];
        provisioned = filled(intervals, capacity);
    }

    /** Units per second served: one number for all intervals, or one for each. */
    public FlowFixture consumed(double... perSecond) {
        consumed = spread(perSecond);
        return this;
    }

    /** Units per second refused: one number for all intervals, or one for each. */
    public FlowFixture throttled(double... perSecond) {
        throttled = spread(perSecond);
        return this;
    }

    /** Capacity in force: one number for all intervals, or one for each. */
    public FlowFixture capacity(double... perSecond) {
        provisioned = spread(perSecond);
        return this;
    }

    FlowFixture addEvents(long events) {
        throttleEvents += events;
        return this;
    }

    ThroughputResult build(double secondsPerInterval) {
        double[] offered = IntStream.range(0, consumed.length)
                .mapToDouble(i -> consumed[i] + throttled[i])
                .toArray();
        double served = Arrays.stream(consumed).sum() * secondsPerInterval;
        double refused = Arrays.stream(throttled).sum() * secondsPerInterval;
        return new ThroughputResult(
                served + refused,
                served,
                refused,
                Math.round(served + refused),
                throttleEvents,
                Series.of(offered),
                Series.of(consumed),
                Series.of(throttled),
                Series.of(provisioned),
                Series.of(new double[consumed.length]));
    }

    private double[] spread(double[] given) {
        return given.length == 1 ? filled(consumed.length, given[0]) : given.clone();
    }

    private static double[] filled(int length, double value) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }
}
