package dev.headroom.client;

import dev.headroom.quantity.TimeSpan;

/**
 * The rate at which a client is being answered: counted over half seconds and smoothed, the newest with a weight of 0.8
 * (facts §10.4). A half second without an answer belongs to the interval that the next answer ends.
 */
final class MeasuredRate {
    private static final long INTERVAL_NANOS = TimeSpan.NANOS_PER_SECOND / 2;
    private static final double INTERVALS_PER_SECOND = 2;
    private static final double SMOOTHING = 0.8;

    private long interval;
    private long count;
    private double perSecond;

    MeasuredRate(long startNanos) {
        long wholeSecond = Math.floorDiv(startNanos, TimeSpan.NANOS_PER_SECOND);
        interval = wholeSecond * 2;
    }

    /** Counts one answer and returns the rate per second measured so far, zero until an interval has ended. */
    double record(long nowNanos) {
        long current = Math.floorDiv(nowNanos, INTERVAL_NANOS);
        count++;
        if (current > interval) {
            double newest = count * INTERVALS_PER_SECOND / (current - interval);
            perSecond = newest * SMOOTHING + perSecond * (1 - SMOOTHING);
            count = 0;
            interval = current;
        }
        return perSecond;
    }
}
