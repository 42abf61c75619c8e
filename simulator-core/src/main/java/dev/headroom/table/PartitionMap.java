package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.KeyHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How the keys, in the order of their hash and then of their sort key, are divided among partitions, and how many bytes each
 * holds. Partitions are only ever split, never merged (facts §3.2); a split retires a partition's number and gives its two
 * children new ones.
 */
public final class PartitionMap {
    private final KeyRanges ranges;
    private int[] numbers;
    private long[] bytes;
    private long[] items;
    private final List<PartitionRange> split = new ArrayList<>();
    private int issued;

    /**
     * What a partition holds, or held when it was split.
     *
     * @param start where its range begins, as a share of the whole
     * @param end where it ends
     * @param sortStart the sort key with which it begins, where that is inside an item collection; else null
     * @param sortEnd the sort key before which it ends, where that is inside an item collection; else null
     */
    public record PartitionRange(
            int number, double start, double end, AttributeValue sortStart, AttributeValue sortEnd) {}

    private PartitionMap(long[] starts) {
        this.ranges = new KeyRanges(starts);
        this.numbers = new int[starts.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        this.issued = starts.length;
        this.bytes = new long[starts.length];
        this.items = new long[starts.length];
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
        return numbers.length;
    }

    /** How many numbers have been given out, those of split partitions included: an upper bound of every number. */
    public int issued() {
        return issued;
    }

    /** The number of the partition at a position in key order, 0 to {@link #count()} - 1. */
    public int numberAt(int position) {
        return numbers[position];
    }

    /** The number of the partition that holds a hash; the first that holds something of it, where several do. */
    public int partitionOf(long hash) {
        return numbers[ranges.positionOf(hash, null)];
    }

    /**
     * The number of the partition that holds a key.
     *
     * @param sort the sort key, or the first of several; null for the beginning of the hash
     */
    public int partitionOf(long hash, AttributeValue sort) {
        return numbers[ranges.positionOf(hash, sort)];
    }

    /** The ranges, in whose order positions are. */
    KeyRanges ranges() {
        return ranges;
    }

    /** The range at a position. */
    public PartitionRange rangeAt(int position) {
        return new PartitionRange(
                numbers[position],
                startShareAt(position),
                endShareAt(position),
                ranges.sortStartAt(position),
                ranges.sortEndAt(position));
    }

    /** Where the range at a position begins. */
    public SplitPoint beginningOf(int position) {
        return ranges.beginningOf(position);
    }

    /** Where the range at a position begins, unsigned. */
    public long startAt(int position) {
        return ranges.startAt(position);
    }

    /** Where the range at a position ends, as a share of the whole range. */
    public double endShareAt(int position) {
        return position + 1 < count() ? KeyHash.asShare(startAt(position + 1)) : 1;
    }

    /** Where the range at a position begins, as a share of the whole range. */
    public double startShareAt(int position) {
        return KeyHash.asShare(startAt(position));
    }

    /** The part of the whole range that lies at a position. */
    public double shareAt(int position) {
        return endShareAt(position) - startShareAt(position);
    }

    /** Where the range at a position ends, unsigned: the last hash in it, of which the next range may hold the rest. */
    public long lastAt(int position) {
        return ranges.lastAt(position);
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
    public List<PartitionRange> split() {
        return Collections.unmodifiableList(split);
    }

    /** How many partitions were split. */
    public int splits() {
        return split.size();
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
        for (int i = 1; i < count(); i++) {
            if (shareAt(i) > shareAt(widest)) {
                widest = i;
            }
        }
        return widest;
    }

    /** The hash in the middle of the range at a position, which must {@linkplain #spansHashes span} several. */
    public long middleOf(int position) {
        long half = (lastAt(position) - startAt(position)) >>> 1;
        return startAt(position) + half + 1;
    }

    /** Whether the range at a position holds more than one hash or a part of one: it can be split between two. */
    public boolean spansHashes(int position) {
        return lastAt(position) != startAt(position);
    }

    void add(long hash, AttributeValue sort, long itemDelta, long byteDelta) {
        int number = partitionOf(hash, sort);
        items[number] += itemDelta;
        bytes[number] += byteDelta;
    }

    /**
     * Splits the range at a position; the children's bytes and items must then be {@linkplain #add counted} again.
     *
     * @param at where the second child begins, inside the range
     * @return the number of the first child; the second has the next one
     */
    int split(int position, SplitPoint at) {
        PartitionRange parent = rangeAt(position);
        ranges.split(position, at);
        split.add(parent);
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
        return first;
    }
}
