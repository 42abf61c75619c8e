package dev.headroom.table;

import dev.headroom.item.KeyHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How the range of the key hash is divided among partitions, and how many bytes each holds. Partitions are only ever split,
 * never merged (facts §3.2); a split retires a partition's number and gives its two children new ones.
 */
public final class PartitionMap {
    private static final int COARSE_BITS = 10;

    private long[] starts;
    private int[] numbers;
    private final int[] firstRangeOf = new int[1 << COARSE_BITS];
    private long[] bytes;
    private long[] items;
    private final List<SplitPartition> split = new ArrayList<>();
    private int issued;

    /**
     * A partition that was split.
     *
     * @param rangeStart where its range began, as a share of the whole
     * @param rangeEnd where it ended
     */
    public record SplitPartition(int number, double rangeStart, double rangeEnd) {}

    private PartitionMap(long[] starts) {
        this.starts = starts;
        this.numbers = new int[starts.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        this.issued = starts.length;
        this.bytes = new long[starts.length];
        this.items = new long[starts.length];
        index();
    }

    /** Equal ranges for so many partitions. */
    public static PartitionMap ofEqualRanges(int partitions) {
        long[] starts = new long[partitions];
        for (int i = 1; i < partitions; i++) {
            starts[i] = (long) (Math.scalb((double) i / partitions, 53)) << 11;
        }
        return new PartitionMap(starts);
    }

    /** How many partitions there are now. */
    public int count() {
        return starts.length;
    }

    /** How many numbers have been given out, those of split partitions included: an upper bound of every number. */
    public int issued() {
        return issued;
    }

    /** The number of the partition at a position in key order, 0 to {@link #count()} - 1. */
    public int numberAt(int position) {
        return numbers[position];
    }

    /** The number of the partition that holds a hash. */
    public int partitionOf(long hash) {
        int range = firstRangeOf[(int) (hash >>> (64 - COARSE_BITS))];
        while (range + 1 < starts.length && Long.compareUnsigned(starts[range + 1], hash) <= 0) {
            range++;
        }
        return numbers[range];
    }

    /** Where the range at a position begins, unsigned. */
    public long startAt(int position) {
        return starts[position];
    }

    /** Where the range at a position ends, as a share of the whole range. */
    public double endShareAt(int position) {
        return position + 1 < starts.length ? KeyHash.asShare(starts[position + 1]) : 1;
    }

    /** Where the range at a position begins, as a share of the whole range. */
    public double startShareAt(int position) {
        return KeyHash.asShare(starts[position]);
    }

    /** The part of the whole range that lies at a position. */
    public double shareAt(int position) {
        return endShareAt(position) - startShareAt(position);
    }

    /** Where the range at a position ends, unsigned: the last hash in it. */
    public long lastAt(int position) {
        return position + 1 < starts.length ? starts[position + 1] - 1 : -1L;
    }

    /** The position in key order of a partition, or -1 where it has been split since. */
    public int positionOf(int number) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == number) {
                return i;
            }
        }
        return -1;
    }

    /** The partitions that were split, in the order of time. */
    public List<SplitPartition> split() {
        return Collections.unmodifiableList(split);
    }

    /** Bytes that a partition holds, or held when it was split. */
    public long sizeInBytes(int number) {
        return bytes[number];
    }

    /** Items that a partition holds, or held when it was split. */
    public long itemCount(int number) {
        return items[number];
    }

    /** The position of the widest range; the first of several. */
    public int widest() {
        int widest = 0;
        for (int i = 1; i < starts.length; i++) {
            if (shareAt(i) > shareAt(widest)) {
                widest = i;
            }
        }
        return widest;
    }

    /** The hash in the middle of the range at a position. */
    public long middleOf(int position) {
        long half = (lastAt(position) - starts[position]) >>> 1;
        return starts[position] + half + 1;
    }

    void add(long hash, long itemDelta, long byteDelta) {
        int number = partitionOf(hash);
        items[number] += itemDelta;
        bytes[number] += byteDelta;
    }

    /**
     * Splits the range at a position; the children's bytes and items must then be {@linkplain #add counted} again.
     *
     * @param at the hash at which the second child begins, inside the range
     * @return the number of the first child; the second has the next one
     */
    int split(int position, long at) {
        if (Long.compareUnsigned(at, starts[position]) <= 0
                || (position + 1 < starts.length && Long.compareUnsigned(at, starts[position + 1]) >= 0)) {
            throw new IllegalArgumentException("a split must fall inside the range");
        }
        split.add(new SplitPartition(numbers[position], startShareAt(position), endShareAt(position)));
        starts = insert(starts, position + 1, at);
        int[] renumbered = new int[numbers.length + 1];
        System.arraycopy(numbers, 0, renumbered, 0, position);
        System.arraycopy(numbers, position + 1, renumbered, position + 2, numbers.length - position - 1);
        int first = issued;
        renumbered[position] = first;
        renumbered[position + 1] = first + 1;
        numbers = renumbered;
        issued += 2;
        bytes = Arrays.copyOf(bytes, issued);
        items = Arrays.copyOf(items, issued);
        index();
        return first;
    }

    private void index() {
        int range = 0;
        for (int coarse = 0; coarse < firstRangeOf.length; coarse++) {
            long start = (long) coarse << (64 - COARSE_BITS);
            while (range + 1 < starts.length && Long.compareUnsigned(starts[range + 1], start) <= 0) {
                range++;
            }
            firstRangeOf[coarse] = range;
        }
    }

    private static long[] insert(long[] array, int at, long value) {
        long[] longer = new long[array.length + 1];
        System.arraycopy(array, 0, longer, 0, at);
        longer[at] = value;
        System.arraycopy(array, at, longer, at + 1, array.length - at);
        return longer;
    }
}
