package dev.headroom.workload;

/** A running arrival process. */
public interface Arrivals {
    /** No further arrival. */
    long NONE = Long.MAX_VALUE;

    /** The time of the next arrival in nanoseconds since the process began, never less than the one before; or {@link #NONE}. */
    long next();
}
