package dev.headroom.item;

import java.util.Objects;

/** The key of an item: its partition key, hashed once, and its sort key where the table has one. Immutable. */
public final class PrimaryKey {
    private final AttributeValue partition;
    private final AttributeValue sort;
    private final long hash;

    private PrimaryKey(AttributeValue partition, AttributeValue sort, long hash) {
        this.partition = partition;
        this.sort = sort;
        this.hash = hash;
    }

    /** The key of an item in a table without a sort key. */
    public static PrimaryKey of(AttributeValue partition) {
        return new PrimaryKey(partition, null, KeyHash.of(partition));
    }

    /** The same partition key with a sort key; the hash is not computed again. */
    public PrimaryKey withSort(AttributeValue sortKey) {
        return new PrimaryKey(partition, sortKey, hash);
    }

    public AttributeValue partition() {
        return partition;
    }

    /** The sort key, or null in a table without one. */
    public AttributeValue sort() {
        return sort;
    }

    /** The hash of the partition key: its place in the key range. */
    public long hash() {
        return hash;
    }

    /** A hash of both parts, for looking up one item. */
    public long itemHash() {
        return sort == null ? hash : KeyHash.mix(hash + sort.hashCode());
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof PrimaryKey key
                        && hash == key.hash
                        && partition.equals(key.partition)
                        && Objects.equals(sort, key.sort));
    }

    @Override
    public int hashCode() {
        return Long.hashCode(itemHash());
    }

    @Override
    public String toString() {
        return sort == null ? partition.toString() : partition + " / " + sort;
    }
}
