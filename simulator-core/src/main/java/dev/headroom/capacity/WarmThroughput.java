package dev.headroom.capacity;

/**
 * The read and write units per second that a table or index can take at once: the highest provisioned so far, what a new
 * on-demand table has, what its peaks have earned, or what was asked for; it never falls (facts §3.5).
 */
final class WarmThroughput {
    private long reads;
    private long writes;

    WarmThroughput(long reads, long writes) {
        this.reads = reads;
        this.writes = writes;
    }

    /** Raises each to a value where that is higher. */
    void raise(long newReads, long newWrites) {
        reads = Math.max(reads, newReads);
        writes = Math.max(writes, newWrites);
    }

    long reads() {
        return reads;
    }

    long writes() {
        return writes;
    }
}
