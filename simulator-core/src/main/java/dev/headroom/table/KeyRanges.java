package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import java.util.Arrays;

/**
 * Ranges that tile the keys in the order of their hash and then of their sort key. Most begin with a hash; some may begin
 * {@linkplain SplitPoint inside the item collection} of one (facts §3.1). Sort keys are compared only where one does, which
 * keeps the usual look-up as short as if none could.
 */
final class KeyRanges {
    private static final int COARSE_BITS = 10;

    private final int[] firstRangeOf = new int[1 << COARSE_BITS];
    private long[] starts;
    private AttributeValue[] sorts; // by range, null where it begins with a hash; null altogether where all do

    /** @param starts the hashes that ranges begin with, unsigned, ascending, the first at zero */
    KeyRanges(long[] starts) {
        this.starts = starts;
        index();
    }

    int count() {
        return starts.length;
    }

    /** The position of the range that holds a key; of the first that holds something of its hash where the sort key is null. */
    int positionOf(long hash, AttributeValue sort) {
        int range = lastPositionOf(hash);
        return sorts == null || sorts[range] == null || starts[range] != hash
                ? range
                : positionInside(range, hash, sort);
    }

    /** The position of the last range that holds something of a hash. */
    int lastPositionOf(long hash) {
        int range = firstRangeOf[(int) (hash >>> (Long.SIZE - COARSE_BITS))];
        while (range + 1 < starts.length && Long.compareUnsigned(starts[range + 1], hash) <= 0) {
            range++;
        }
        return range;
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

    /** Whether the items of some hash lie in several ranges, so that only the sort key tells in which. */
    boolean partCollections() {
        return sorts != null;
    }

    long startAt(int position) {
        return starts[position];
    }

    /** The sort key with which the range at a position begins, where that is inside an item collection; else null. */
    AttributeValue sortStartAt(int position) {
        return sorts == null ? null : sorts[position];
    }

    /** The sort key before which the range at a position ends, where that is inside an item collection; else null. */
    AttributeValue sortEndAt(int position) {
        return position + 1 < starts.length ? sortStartAt(position + 1) : null;
    }

    /** The last hash in the range at a position, of which the next range may hold the rest. */
    long lastAt(int position) {
        if (position + 1 == starts.length) {
            return -1L;
        }
        return sortEndAt(position) == null ? starts[position + 1] - 1 : starts[position + 1];
    }

    SplitPoint beginningOf(int position) {
        return new SplitPoint(starts[position], sortStartAt(position));
    }

    /** Whether the range at a position begins before a point and ends behind it. */
    boolean isInside(int position, SplitPoint at) {
        return beginningOf(position).compareTo(at) < 0
                && (position + 1 == starts.length || at.compareTo(beginningOf(position + 1)) < 0);
    }

    /** Splits the range at a position: the one behind it begins at the point, which must lie inside. */
    void split(int position, SplitPoint at) {
        if (!isInside(position, at)) {
            throw new IllegalArgumentException("a split must fall inside the range");
        }
        if (at.isInsideCollection() && sorts == null) {
            sorts = new AttributeValue[starts.length];
        }
        int behind = position + 1;
        int moved = starts.length - behind;
        long[] longer = Arrays.copyOf(starts, starts.length + 1);
        System.arraycopy(starts, behind, longer, behind + 1, moved);
        longer[behind] = at.hash();
        starts = longer;
        if (sorts != null) {
            AttributeValue[] longerSorts = Arrays.copyOf(sorts, sorts.length + 1);
            System.arraycopy(sorts, behind, longerSorts, behind + 1, moved);
            longerSorts[behind] = at.sort();
            sorts = longerSorts;
        }
        index();
    }

    private void index() {
        int range = 0;
        for (int coarse = 0; coarse < firstRangeOf.length; coarse++) {
            long start = (long) coarse << (Long.SIZE - COARSE_BITS);
            while (range + 1 < starts.length && Long.compareUnsigned(starts[range + 1], start) <= 0) {
                range++;
            }
            firstRangeOf[coarse] = range;
        }
    }
}
