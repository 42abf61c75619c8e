package dev.headroom.table;

import java.util.Arrays;

/**
 * What an operation would cost: for the table and each index that it touches, the partition, the direction and the half
 * units. Filled anew for each operation, so that the hot path allocates nothing.
 */
public final class Charges {
    /** The table itself; global index n is resource n + 1. Local indexes are charged to the table. */
    public static final int TABLE = 0;

    private int count;
    private int[] resources = new int[8];
    private int[] partitions = new int[8];
    private long[] halves = new long[8];
    private boolean[] writes = new boolean[8];

    public int count() {
        return count;
    }

    /** The resource that a charge is for: {@link #TABLE} or a global index. */
    public int resource(int charge) {
        return resources[charge];
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

    /** Half units of all charges, of both directions. */
    public long totalHalves() {
        long total = 0;
        for (int i = 0; i < count; i++) {
            total += halves[i];
        }
        return total;
    }

    void clear() {
        count = 0;
    }

    void read(int resource, int partition, long halfUnits) {
        add(resource, partition, halfUnits, false);
    }

    void write(int resource, int partition, long halfUnits) {
        add(resource, partition, halfUnits, true);
    }

    private void add(int resource, int partition, long halfUnits, boolean write) {
        if (count == resources.length) {
            resources = Arrays.copyOf(resources, count * 2);
            partitions = Arrays.copyOf(partitions, count * 2);
            halves = Arrays.copyOf(halves, count * 2);
            writes = Arrays.copyOf(writes, count * 2);
        }
        resources[count] = resource;
        partitions[count] = partition;
        halves[count] = halfUnits;
        writes[count] = write;
        count++;
    }
}
