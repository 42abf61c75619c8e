package dev.headroom.app.desktop.run;

/** Holds a run to a speed: how far it may have come by now. What the machine could not keep up with is not made up for. */
final class Pace {
    private static final long MOST_BEHIND_NANOS = 250_000_000;
    private static final double SMOOTHING = 0.5;

    private Speed speed = Speed.HIGHEST;
    private long sinceNanos;
    private long fromNanos;
    private long measuredAt;
    private long measuredFrom;
    private double achieved;

    /** Begins to count here, at this speed. */
    void begin(Speed newSpeed, long simulatedNanos, long realNanos) {
        speed = newSpeed;
        anchor(simulatedNanos, realNanos);
        measuredAt = realNanos;
        measuredFrom = simulatedNanos;
        achieved = 0;
    }

    private void anchor(long simulatedNanos, long realNanos) {
        sinceNanos = realNanos;
        fromNanos = simulatedNanos;
    }

    /** The simulated time that may be reached by now. */
    long allowed(long simulatedNanos, long realNanos) {
        if (speed.isHighest()) {
            return Long.MAX_VALUE;
        }
        long allowed = fromNanos + (long) ((realNanos - sinceNanos) * speed.times());
        if (allowed - simulatedNanos > MOST_BEHIND_NANOS * speed.times()) {
            anchor(simulatedNanos, realNanos);
            return simulatedNanos + (long) (MOST_BEHIND_NANOS * speed.times());
        }
        return allowed;
    }

    /** Simulated time by real time, lately. */
    double achieved(long simulatedNanos, long realNanos) {
        long real = realNanos - measuredAt;
        if (real > 0) {
            double now = (simulatedNanos - measuredFrom) / (double) real;
            achieved = achieved == 0 ? now : SMOOTHING * achieved + (1 - SMOOTHING) * now;
            measuredAt = realNanos;
            measuredFrom = simulatedNanos;
        }
        return achieved;
    }
}
