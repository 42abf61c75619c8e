package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import java.util.Arrays;

/**
 * What an operation would cost: for the table and each index that it touches, the partition, the direction and the half
 * units. Filled anew for each operation, so that the hot path allocates nothing.
 */
public final class Charges {
    /** The table itself; global index n is resource n + 1. Local indexes are charged to the table. */
    public static final int TABLE = 0;

    private static final int NO_LOCAL_INDEX = -1;

    private int count;
    private int[] resources = new int[8];
    private int[] localIndexes = new int[8];
    private int[] partitions = new int[8];
    private long[] halves = new long[8];
    private boolean[] writes = new boolean[8];
    private boolean[] strongs = new boolean[8];
    private long[] hashes = new long[8];
    private AttributeValue[] keys = new AttributeValue[8];
    private AttributeValue[] sortKeys = new AttributeValue[8];

    public int count() {
        return count;
    }

    /** The resource that a charge is for: {@link #TABLE} or a global index. */
    public int resource(int charge) {
        return resources[charge];
    }

    /** The number of the local index that a charge to the table is for, in the table's definition; -1 for none. */
    public int localIndex(int charge) {
        return localIndexes[charge];
    }

    /**
     * Whether a charge is for a local index, or the table below it, whose share of the same partition the charge before
     * began: capacity takes each, but to whoever counts operations they are one.
     */
    public boolean continues(int charge) {
        return charge > 0
                && resources[charge] == TABLE
                && resources[charge - 1] == TABLE
                && partitions[charge] == partitions[charge - 1]
                && (localIndexes[charge] != NO_LOCAL_INDEX || localIndexes[charge - 1] != NO_LOCAL_INDEX);
    }

    /** Half units of a charge and of those that {@linkplain #continues continue} it. */
    public long halvesTogether(int charge) {
        long together = halves[charge];
        for (int i = charge + 1; i < count && continues(i); i++) {
            together += halves[i];
        }
        return together;
    }

    /** The number of the partition, in that resource's own partition map. */
    public int partition(int charge) {
        return partitions[charge];
    }

    /** Half units. */
    public long halves(int charge) {
        return halves[charge];
    }

    /** Whether these are write units. */
    public boolean isWrite(int charge) {
        return writes[charge];
    }

    /** Whether this is a strongly consistent read, as those of transactions are: the leader alone can answer it. */
    public boolean isStrong(int charge) {
        return strongs[charge];
    }

    /** The partition key charged, under the resource's own schema; null where a page spans many. */
    public AttributeValue key(int charge) {
        return keys[charge];
    }

    /**
     * The sort key charged, the first one of an index with several; of a page the first that it read in the partition. Null
     * where there is none.
     */
    public AttributeValue sortKey(int charge) {
        return sortKeys[charge];
    }

    /** The hash of {@link #key}. */
    public long hash(int charge) {
        return hashes[charge];
    }

    /** Half units of all charges, of both directions. */
    public long totalHalves() {
        long total = 0;
        for (int i = 0; i < count; i++) {
            total += halves[i];
        }
        return total;
    }

    /** Doubles the table's own part, as in a transaction; what indexes cost stays as it is (facts §1.2). */
    public void doubleForTransaction() {
        for (int i = 0; i < count; i++) {
            if (resources[i] == TABLE && localIndexes[i] == NO_LOCAL_INDEX) {
                halves[i] *= 2;
            }
        }
    }

    void clear() {
        count = 0;
    }

    void read(
            int resource,
            int partition,
            AttributeValue key,
            AttributeValue sortKey,
            long hash,
            long halfUnits,
            boolean strong) {
        add(resource, NO_LOCAL_INDEX, partition, key, sortKey, hash, halfUnits);
        strongs[count - 1] = strong;
    }

    void write(int resource, int partition, AttributeValue key, AttributeValue sortKey, long hash, long halfUnits) {
        add(resource, NO_LOCAL_INDEX, partition, key, sortKey, hash, halfUnits);
        writes[count - 1] = true;
    }

    void readLocal(
            int index,
            int partition,
            AttributeValue key,
            AttributeValue sortKey,
            long hash,
            long halfUnits,
            boolean strong) {
        add(TABLE, index, partition, key, sortKey, hash, halfUnits);
        strongs[count - 1] = strong;
    }

    void writeLocal(int index, int partition, AttributeValue key, AttributeValue sortKey, long hash, long halfUnits) {
        add(TABLE, index, partition, key, sortKey, hash, halfUnits);
        writes[count - 1] = true;
    }

    /** Adds what at first is an eventually consistent read. */
    private void add(
            int resource,
            int localIndex,
            int partition,
            AttributeValue key,
            AttributeValue sortKey,
            long hash,
            long halfUnits) {
        if (count == resources.length) {
            grow(count * 2);
        }
        resources[count] = resource;
        localIndexes[count] = localIndex;
        partitions[count] = partition;
        keys[count] = key;
        sortKeys[count] = sortKey;
        hashes[count] = hash;
        halves[count] = halfUnits;
        writes[count] = false;
        strongs[count] = false;
        count++;
    }

    private void grow(int length) {
        resources = Arrays.copyOf(resources, length);
        localIndexes = Arrays.copyOf(localIndexes, length);
        partitions = Arrays.copyOf(partitions, length);
        keys = Arrays.copyOf(keys, length);
        hashes = Arrays.copyOf(hashes, length);
        halves = Arrays.copyOf(halves, length);
        writes = Arrays.copyOf(writes, length);
        strongs = Arrays.copyOf(strongs, length);
        sortKeys = Arrays.copyOf(sortKeys, length);
    }
}
