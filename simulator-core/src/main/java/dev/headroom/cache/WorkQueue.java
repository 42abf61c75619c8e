package dev.headroom.cache;

/**
 * What a node has still to do, as the time that it will take: work is added as it comes, and done as time passes. It takes
 * new work while it is behind by less than the longest queue.
 */
final class WorkQueue {
    private static final double NANOS_PER_SECOND = 1e9;

    private final double nanosPerUnit;
    private final long longestNanos;
    private long doneAtNanos;

    /**
     * @param unitsPerSecond how much it does in a second
     * @param longestNanos how far behind it may be and still take more
     */
    WorkQueue(double unitsPerSecond, long longestNanos) {
        this.nanosPerUnit = NANOS_PER_SECOND / unitsPerSecond;
        this.longestNanos = longestNanos;
    }

    boolean takesMore(long nowNanos) {
        return doneAtNanos - nowNanos < longestNanos;
    }

    void add(double units, long nowNanos) {
        doneAtNanos = Math.max(doneAtNanos, nowNanos) + Math.round(units * nanosPerUnit);
    }

    /** Drops what was still to do. */
    void clear() {
        doneAtNanos = 0;
    }
}
