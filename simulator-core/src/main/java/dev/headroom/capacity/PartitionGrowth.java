package dev.headroom.capacity;

import dev.headroom.table.PartitionMap;
import dev.headroom.table.SplitPoint;
import java.util.Optional;

/**
 * Splits a resource's partitions where throughput or size calls for more of them (facts §3.2, §3.4). Who keeps a state for
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

    /** Until there are so many, the widest first. */
    void splitUntil(int needed, long nowNanos) {
        while (partitions.count() < needed) {
            splitInMiddle(partitions.widest(), nowNanos);
        }
    }

    /** Splits what is full in the middle of its key range: what the classic generation does. */
    void halveFull(long nowNanos) {
        for (int position = 0; position < partitions.count(); position++) {
            boolean full = isFull(position) && splitter.holdsSeveralKeys(position);
            if (full || othersAt(position) > partitionBytes) {
                splitInMiddle(position, nowNanos);
            }
        }
    }

    /** Whether a range may begin inside an item collection. */
    boolean canSplitInsideCollections() {
        return splitter.canSplitInsideCollections();
    }

    /** Splits what is full where half of its bytes lie to each side, be it inside an item collection (facts §3.1). */
    void splitFull(long nowNanos) {
        for (int position = 0; position < partitions.count(); position++) {
            if (isFull(position)) {
                Optional<SplitPoint> at = middleByBytes(position);
                if (at.isPresent()) {
                    split(position, at.get(), nowNanos);
                }
            }
        }
    }

    /** Other data has no keys and is spread evenly: where it is the larger part, the middle of the range is that of the bytes. */
    private Optional<SplitPoint> middleByBytes(int position) {
        long items = partitions.sizeInBytes(partitions.numberAt(position));
        return othersAt(position) > items
                ? Optional.of(SplitPoint.at(partitions.middleOf(position)))
                : splitter.middleByBytes(position);
    }

    private boolean isFull(int position) {
        return partitions.sizeInBytes(partitions.numberAt(position)) + othersAt(position) > partitionBytes;
    }

    private long othersAt(int position) {
        return (long) (otherBytes * partitions.shareAt(position));
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
