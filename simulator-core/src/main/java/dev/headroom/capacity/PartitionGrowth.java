package dev.headroom.capacity;

import dev.headroom.table.PartitionMap;
import dev.headroom.table.SplitPoint;

/**
 * Splits a resource's partitions where throughput or size calls for more of them (facts §3.2, §3.3). Who keeps a state for
 * each partition is told of every split.
 */
final class PartitionGrowth {
    private static final double ROUNDING = 1e-9;

    private final PartitionMap partitions;
    private final PartitionSplitter splitter;
    private final long partitionBytes;
    private final long otherBytes;
    private final Follower follower;

    /** Learns of splits. */
    @FunctionalInterface
    interface Follower {
        /** A partition has given way to two, of which the second has the number after the first. */
        void split(int parent, int firstChild, SplitPoint at, long nowNanos);
    }

    PartitionGrowth(
            PartitionMap partitions,
            PartitionSplitter splitter,
            long partitionBytes,
            long otherBytes,
            Follower follower) {
        this.partitions = partitions;
        this.splitter = splitter;
        this.partitionBytes = partitionBytes;
        this.otherBytes = otherBytes;
        this.follower = follower;
    }

    /** All at once, as often as it takes: what the classic generation does. */
    void doubleUntil(int needed, long nowNanos) {
        while (partitions.count() < needed) {
            for (int position = partitions.count() - 1; position >= 0; position--) {
                splitInMiddle(position, nowNanos);
            }
        }
    }

    /** Until evenly spread traffic fits: a range twice as wide as the others would meet its ceiling at half of it. */
    void splitWidestUntil(int needed, long nowNanos) {
        while (partitions.count() < needed || partitions.shareAt(partitions.widest()) * needed > 1 + ROUNDING) {
            splitInMiddle(partitions.widest(), nowNanos);
        }
    }

    void splitFull(long nowNanos) {
        for (int position = 0; position < partitions.count(); position++) {
            long others = (long) (otherBytes * partitions.shareAt(position));
            long held = partitions.sizeInBytes(partitions.numberAt(position)) + others;
            if (others > partitionBytes || (held > partitionBytes && splitter.holdsSeveralKeys(position))) {
                splitInMiddle(position, nowNanos);
            }
        }
    }

    /** Whether a range may begin inside an item collection. */
    boolean canSplitInsideCollections() {
        return splitter.canSplitInsideCollections();
    }

    private void splitInMiddle(int position, long nowNanos) {
        split(position, SplitPoint.at(partitions.middleOf(position)), nowNanos);
    }

    /** Splits the range at a position at a point inside it. */
    void split(int position, SplitPoint at, long nowNanos) {
        int parent = partitions.numberAt(position);
        splitter.split(position, at);
        follower.split(parent, partitions.numberAt(position), at, nowNanos);
    }
}
