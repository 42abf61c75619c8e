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
 *
 * <p>Most ranges begin with a hash. Some may begin {@linkplain SplitPoint inside the item collection} of one (facts §3.1);
 * that the sort key is compared only where one does keeps the usual look-up as short as it was.
 */
public final class PartitionMap {
    private static final int COARSE_BITS = 10;

    private long[] starts;
    private AttributeValue[] sorts; // by range, null where it begins with a hash; null altogether where all do
    private int[] numbers;
    private final int[] firstRangeOf = new int[1 << COARSE_BITS];
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

    /** The number of the partition that holds a hash; the first that holds something of it, where several do. */
    public int partitionOf(long hash) {
        return numbers[firstPositionOf(hash)];
    }

    /**
     * The number of the partition that holds a key.
     *
     * @param sort the sort key, or the first of several; null for the beginning of the hash
     */
    public int partitionOf(long hash, AttributeValue sort) {
        return numbers[positionOf(hash, sort)];
    }

    /** The position of the first range that holds something of a hash. */
    int firstPositionOf(long hash) {
        return positionOf(hash, null);
    }

    /** The position of the last range that holds something of a hash. */
    int lastPositionOf(long hash) {
        int range = firstRangeOf[(int) (hash >>> (64 - COARSE_BITS))];
        while (range + 1 < starts.length && Long.compareUnsigned(starts[range + 1], hash) <= 0) {
            range++;
        }
        return range;
    }

    /** The position of the range that holds a key. */
    int positionOf(long hash, AttributeValue sort) {
        int range = lastPositionOf(hash);
        return sorts == null || sorts[range] == null || starts[range] != hash
                ? range
                : positionInside(range, hash, sort);
    }

    /** The range of a sort key where the last range of its hash begins inside the item collection. */
    private int positionInside(int last, long hash, AttributeValue sort) {
        int low = last;
        while (low > 0 && starts[low] == hash && sorts[low] != null) {
            low--;
        }
        int high = sort == null ? low : last;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (ItemOrder.compare(sorts[middle], sort) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Whether the items of some hash lie in several partitions, so that only the sort key tells in which. */
    boolean partsCollections() {
        return sorts != null;
    }

    /** The sort key with which the range at a position begins, where that is inside an item collection; else null. */
    public AttributeValue sortStartAt(int position) {
        return sorts == null ? null : sorts[position];
    }

    /** The sort key before which the range at a position ends, where that is inside an item collection; else null. */
    public AttributeValue sortEndAt(int position) {
        return position + 1 < starts.length ? sortStartAt(position + 1) : null;
    }

    /** The range at a position. */
    public PartitionRange rangeAt(int position) {
        return new PartitionRange(
                numbers[position],
                startShareAt(position),
                endShareAt(position),
                sortStartAt(position),
                sortEndAt(position));
    }

    /** Where the range at a position begins. */
    public SplitPoint beginningOf(int position) {
        return new SplitPoint(starts[position], sortStartAt(position));
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

    /** Where the range at a position ends, unsigned: the last hash in it, of which the next range may hold the rest. */
    public long lastAt(int position) {
        if (position + 1 == starts.length) {
            return -1L;
        }
        return sortEndAt(position) == null ? starts[position + 1] - 1 : starts[position + 1];
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

    /** The hash in the middle of the range at a position, which must {@linkplain #spansHashes span} several. */
    public long middleOf(int position) {
        long half = (lastAt(position) - starts[position]) >>> 1;
        return starts[position] + half + 1;
    }

    /** Whether the range at a position holds more than one hash or a part of one: it can be split between two. */
    public boolean spansHashes(int position) {
        return lastAt(position) != starts[position];
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
        if (!isInside(position, at)) {
            throw new IllegalArgumentException("a split must fall inside the range");
        }
        split.add(rangeAt(position));
        if (at.isInsideCollection() && sorts == null) {
            sorts = new AttributeValue[starts.length];
        }
        starts = insert(starts, position + 1, at.hash());
        sorts = sorts == null ? null : insert(sorts, position + 1, at.sort());
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

    /** Whether the range at a position begins before a point and ends behind it. */
    boolean isInside(int position, SplitPoint at) {
        return isBefore(beginningOf(position), at)
                && (position + 1 == starts.length || isBefore(at, beginningOf(position + 1)));
    }

    private static boolean isBefore(SplitPoint left, SplitPoint right) {
        if (left.hash() != right.hash()) {
            return Long.compareUnsigned(left.hash(), right.hash()) < 0;
        }
        return right.sort() != null && (left.sort() == null || ItemOrder.compare(left.sort(), right.sort()) < 0);
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

    private static AttributeValue[] insert(AttributeValue[] array, int at, AttributeValue value) {
        AttributeValue[] longer = new AttributeValue[array.length + 1];
        System.arraycopy(array, 0, longer, 0, at);
        longer[at] = value;
        System.arraycopy(array, at, longer, at + 1, array.length - at);
        return longer;
    }
}
