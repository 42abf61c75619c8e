package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import java.util.Optional;

/**
 * Finds where to part items, which it is shown in order, so that about half of their bytes lie to each side. It parts between
 * two partition keys, unless that would leave one side less than a quarter and a place inside an item collection is nearer to
 * half: that the service does likewise is an assumption (facts §3.1 says only that it may part collections).
 */
final class ByteMiddle {
    private static final double LEAST_SIDE = 0.25;

    private final long total;
    private final boolean insideCollections;
    private long passed;
    private boolean begun;
    private long lastHash;
    private AttributeValue lastSort;
    private SplitPoint betweenKeys;
    private double atKeys;
    private SplitPoint betweenSortKeys;
    private double atSortKeys;

    /** @param total bytes of all the items */
    ByteMiddle(long total, boolean insideCollections) {
        this.total = total;
        this.insideCollections = insideCollections;
    }

    /** The next item, and the sort key that it stands at, or null. */
    void pass(long hash, AttributeValue sort, long bytes) {
        double share = passed / (double) total;
        if (begun && hash != lastHash && isNearer(share, atKeys)) {
            betweenKeys = SplitPoint.at(hash);
            atKeys = share;
        } else if (begun && hash == lastHash && isNearer(share, atSortKeys) && isBehindLast(sort)) {
            betweenSortKeys = new SplitPoint(hash, sort);
            atSortKeys = share;
        }
        begun = true;
        lastHash = hash;
        lastSort = sort;
        passed += bytes;
    }

    /** Where to part; empty where all items have one key, or one partition key that may not be parted. */
    Optional<SplitPoint> point() {
        boolean even = Math.min(atKeys, 1 - atKeys) >= LEAST_SIDE;
        return Optional.ofNullable(even || !isNearer(atSortKeys, atKeys) ? betweenKeys : betweenSortKeys);
    }

    private boolean isBehindLast(AttributeValue sort) {
        return insideCollections && ItemOrder.compare(sort, lastSort) > 0;
    }

    /** Zero, where nothing was found yet, is as far from half as can be. */
    private static boolean isNearer(double share, double than) {
        return Math.abs(share - 0.5) < Math.abs(than - 0.5);
    }
}
