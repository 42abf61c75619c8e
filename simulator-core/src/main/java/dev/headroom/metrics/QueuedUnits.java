package dev.headroom.metrics;

import java.util.Arrays;

/**
 * Moves what waits before an index from the interval in which it was asked for to that in which it is applied. What an index
 * consumes is what it was asked for, less what waits more than before.
 */
final class QueuedUnits {
    private long counted;
    private long[] countedInPartitions = new long[0];

    /**
     * Half units to take off what was counted in an interval, or to add to it where that is below zero.
     *
     * @param waiting half units that wait now
     * @param inInterval what was counted in the interval: no more than that is taken off, the rest in a later one
     */
    long toTakeOff(long waiting, long inInterval) {
        long off = Math.min(waiting - counted, inInterval);
        counted += off;
        return off;
    }

    /** The same for one partition. */
    long toTakeOff(int partition, long waiting, long inInterval) {
        if (partition >= countedInPartitions.length) {
            countedInPartitions = Arrays.copyOf(countedInPartitions, partition + 1);
        }
        long off = Math.min(waiting - countedInPartitions[partition], inInterval);
        countedInPartitions[partition] += off;
        return off;
    }
}
