package dev.headroom.table;

import dev.headroom.item.AttributeValue;

/**
 * A place in key order at which a partition can be parted: the range behind it begins with this key. One item collection may
 * span several partitions, ordered by sort key (facts §3.1), so a range may begin inside one.
 *
 * @param hash of the partition key, unsigned
 * @param sort the sort key, of an index with several sort attributes the first of them; null for the beginning of the hash.
 *     With a sort key the range behind it begins, in the item collection of that hash, with this sort key. Two partition
 *     keys of one 64-bit hash are parted at the same sort key, each in its own collection
 */
public record SplitPoint(long hash, AttributeValue sort) implements Comparable<SplitPoint> {

    /** The beginning of a hash. */
    public static SplitPoint at(long hash) {
        return new SplitPoint(hash, null);
    }

    /** Whether it lies inside an item collection. */
    public boolean isInsideCollection() {
        return sort != null;
    }

    /** The order of keys: of hashes as unsigned numbers, then of sort keys, numbers by value and text by its UTF-8 bytes. */
    @Override
    public int compareTo(SplitPoint other) {
        if (hash != other.hash) {
            return Long.compareUnsigned(hash, other.hash);
        }
        return sort == null || other.sort == null
                ? Boolean.compare(sort != null, other.sort != null)
                : ItemOrder.compare(sort, other.sort);
    }
}
