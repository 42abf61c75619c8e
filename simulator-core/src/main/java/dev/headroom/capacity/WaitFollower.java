package dev.headroom.capacity;

/** Learns how long writes waited before a global index. */
@FunctionalInterface
public interface WaitFollower {
    /** A write was applied that had waited for so long. */
    void applied(long waitedNanos);
}
