package dev.headroom.capacity;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What an on-demand table can take: twice its previous peak, where a peak counts once it is as old as the time within which
 * doubling again may throttle (facts §3.4). Peaks are means over a minute; that, and the step, are assumptions.
 */
final class OnDemandGrowth {
    private final long delayNanos;
    private final Deque<Peak> waiting = new ArrayDeque<>();
    private double reads;
    private double writes;

    private record Peak(long atNanos, double reads, double writes) {}

    OnDemandGrowth(long initialReads, long initialWrites, long delayNanos) {
        this.reads = initialReads;
        this.writes = initialWrites;
        this.delayNanos = delayNanos;
    }

    /** Capacity that was provisioned can be had on demand too, half of it counting as the previous peak. */
    void provisioned(long readCapacity, long writeCapacity) {
        reads = Math.max(reads, (double) readCapacity);
        writes = Math.max(writes, (double) writeCapacity);
    }

    void consumed(double readUnits, double writeUnits, long nowNanos) {
        if (2 * readUnits > reads || 2 * writeUnits > writes) {
            waiting.add(new Peak(nowNanos, readUnits, writeUnits));
        }
        while (!waiting.isEmpty() && waiting.peek().atNanos() + delayNanos <= nowNanos) {
            Peak peak = waiting.remove();
            reads = Math.max(reads, 2 * peak.reads());
            writes = Math.max(writes, 2 * peak.writes());
        }
    }

    long reads() {
        return (long) reads;
    }

    long writes() {
        return (long) writes;
    }
}
