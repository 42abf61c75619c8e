package dev.headroom.client;

import dev.headroom.quantity.TimeSpan;

/**
 * The rate that a client allows itself, after TCP's CUBIC: it falls to 0.7 of the rate that was throttled, climbs back
 * towards that quickly, lingers there, then probes beyond it faster and faster (facts §10.4).
 */
final class CubicRate {
    private static final double SCALE = 0.4;
    private static final double FALL = 0.7;

    private double throttledPerSecond;
    private double secondsToRecover;
    private long lastThrottledNanos;

    CubicRate(long startNanos) {
        lastThrottledNanos = startNanos;
    }

    /** The rate after an answer that was not throttling. */
    double afterSuccess(long nowNanos) {
        double seconds = (nowNanos - lastThrottledNanos) / (double) TimeSpan.NANOS_PER_SECOND;
        double beyond = seconds - secondsToRecover;
        return SCALE * beyond * beyond * beyond + throttledPerSecond;
    }

    /** The rate after throttling, which met the client at {@code usedPerSecond}. */
    double afterThrottling(double usedPerSecond, long nowNanos) {
        throttledPerSecond = usedPerSecond;
        secondsToRecover = StrictMath.cbrt(usedPerSecond * (1 - FALL) / SCALE);
        lastThrottledNanos = nowNanos;
        return FALL * usedPerSecond;
    }
}
