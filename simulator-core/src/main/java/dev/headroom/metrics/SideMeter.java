package dev.headroom.metrics;

import dev.headroom.result.Series;
import dev.headroom.result.ThroughputResult;

/** Counts one side, reads or writes, of a table or index, in half units. */
final class SideMeter {
    private final long[] offered;
    private final long[] consumed;
    private final long[] throttled;
    private final double[] provisioned;
    private final double[] burst;
    private long attempts;
    private long throttleEvents;

    SideMeter(int intervals) {
        offered = new long[intervals];
        consumed = new long[intervals];
        throttled = new long[intervals];
        provisioned = new double[intervals];
        burst = new double[intervals];
    }

    void attempted() {
        attempts++;
    }

    void served(int interval, long halves) {
        offered[interval] += halves;
        consumed[interval] += halves;
    }

    long consumedIn(int interval) {
        return consumed[interval];
    }

    void takeOff(int interval, long halves) {
        consumed[interval] -= halves;
    }

    void refused(int interval, long halves, boolean byThisSide) {
        offered[interval] += halves;
        throttled[interval] += halves;
        if (byThisSide) {
            throttleEvents++;
        }
    }

    void capacity(int interval, double unitsPerSecond, double burstBalance) {
        provisioned[interval] = unitsPerSecond;
        burst[interval] = burstBalance;
    }

    double consumedUnits() {
        return sum(consumed) / 2.0;
    }

    ThroughputResult result(TimeAxis axis) {
        return new ThroughputResult(
                sum(offered) / 2.0,
                sum(consumed) / 2.0,
                sum(throttled) / 2.0,
                attempts,
                throttleEvents,
                axis.perSecond(offered),
                axis.perSecond(consumed),
                axis.perSecond(throttled),
                Series.of(provisioned),
                Series.of(burst));
    }

    private static long sum(long[] values) {
        long total = 0;
        for (long value : values) {
            total += value;
        }
        return total;
    }
}
