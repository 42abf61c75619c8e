package dev.headroom.app.desktop.run;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a run has come.
 *
 * @param nowNanos the simulated clock
 * @param endNanos when the run ends
 * @param operations item operations attempted so far
 * @param speed simulated seconds in a second, as achieved lately; 0 where it stands still
 */
public record RunProgress(long nowNanos, long endNanos, long operations, double speed) {
    /** Before anything has been simulated. */
    public static final RunProgress NONE = new RunProgress(0, 0, 0, 0);

    private static final double NANOS_PER_MILLI = 1e6;

    /** The part that is done, 0 to 1. */
    public double share() {
        return endNanos == 0 ? 0 : (double) nowNanos / endNanos;
    }

    /** How long it still takes at this speed; empty where it stands still. */
    public Optional<Duration> remaining() {
        return speed <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round((endNanos - nowNanos) / speed / NANOS_PER_MILLI)));
    }
}
