package dev.headroom.table;

import java.util.SplittableRandom;

/**
 * The chance that a read misses a write: falls exponentially with the write's age.
 *
 * @param shareAtOnce the chance right after the write; 0 for never
 * @param decayNanos the time in which the chance falls by a factor e
 */
public record LagChance(double shareAtOnce, long decayNanos) {
    /** Never misses anything. */
    public static final LagChance NONE = new LagChance(0, 1);

    private static final double NEGLIGIBLE_DECAYS = 8;

    public LagChance {
        decayNanos = Math.max(1, decayNanos);
    }

    boolean isNone() {
        return shareAtOnce <= 0;
    }

    /**
     * How far a read lags that lags: whoever draws it as often as the share at once says misses a write of any age as often as
     * the chance says.
     *
     * @param drawn a number above 0, at most 1
     */
    long lagNanos(double drawn) {
        return (long) Math.min(windowNanos(), -StrictMath.log(drawn) * decayNanos);
    }

    /** The age from which on nothing is missed. */
    long windowNanos() {
        return (long) (decayNanos * NEGLIGIBLE_DECAYS);
    }

    /** Draws whether a write of this age, which is within the window, is missed. */
    boolean misses(long ageNanos, SplittableRandom random) {
        double drawn = random.nextDouble();
        return drawn < shareAtOnce && drawn < shareAtOnce * StrictMath.exp(-ageNanos / (double) decayNanos);
    }
}
