package dev.headroom.replication;

import java.util.ArrayDeque;

/** The writes of one region that no other region has yet: what would be lost with the region now, its recovery point. */
public final class RecoveryPoint {
    private final ArrayDeque<ReplicatedWrite> writes = new ArrayDeque<>();
    private int nowhereElse;

    /** A write was committed in the region. */
    public void committed(ReplicatedWrite write) {
        writes.addLast(write);
        nowhereElse++;
    }

    /** A write of the region has reached another. */
    public void arrived(ReplicatedWrite write) {
        if (!write.isElsewhere()) {
            write.arrivedElsewhere();
            nowhereElse--;
        }
        while (!writes.isEmpty() && writes.peekFirst().isElsewhere()) {
            writes.removeFirst();
        }
    }

    /** How many writes no other region has. */
    public int writes() {
        return nowhereElse;
    }

    /** How long ago the oldest of them was committed; 0 where there is none. */
    public long ageNanos(long nowNanos) {
        return writes.isEmpty() ? 0 : nowNanos - writes.peekFirst().committedNanos();
    }
}
