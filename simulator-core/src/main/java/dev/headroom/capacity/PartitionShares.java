package dev.headroom.capacity;

import dev.headroom.table.PartitionMap;
import java.util.Arrays;

/**
 * Which part of a provisioned capacity each partition has where capacity is divided: equal ones at first, and half of the
 * parent's for each child of a split, whatever the others have (facts §3.2).
 */
final class PartitionShares {
    private long[] divisors;

    PartitionShares(PartitionMap partitions) {
        divisors = new long[partitions.issued()];
        Arrays.fill(divisors, partitions.count());
    }

    /** Among how many the capacity would be divided if all had as much as this one. */
    long divisor(int partition) {
        return divisors[partition];
    }

    /** What a partition has of a capacity, in units per second. */
    double of(int partition, long capacity) {
        return capacity / (double) divisors[partition];
    }

    void split(int parent, int firstChild) {
        divisors = Arrays.copyOf(divisors, Math.max(divisors.length, firstChild + 2));
        divisors[firstChild] = divisors[parent] * 2;
        divisors[firstChild + 1] = divisors[parent] * 2;
    }
}
