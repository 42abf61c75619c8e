package dev.headroom.workload;

/** A running arrival process. */
public interface Arrivals {
    /** No further arrival. */
    long NONE = Long.MAX_VALUE;

    /** The time of the next arrival in nanoseconds since the process began, never less than the one before; or {@link #NONE}. */
    long next();

    /**
     * Multiplies the rate from a time on, which is not before the arrival before the one that {@link #next} gave last; that one is
     * drawn anew from there.
     *
     * @param factor by which the rate is multiplied that the process has by itself
     * @return when it comes now, or {@link #NONE}
     * @throws UnsupportedOperationException if the arrivals are given one by one
     */
    default long scaled(double factor, long fromNanos) {
        throw new UnsupportedOperationException("arrivals that are recorded one by one have no rate");
    }
}
