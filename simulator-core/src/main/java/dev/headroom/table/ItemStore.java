package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Operation.Query;

/** Items under the keys of one schema, in the order of their partition key's hash. */
sealed interface ItemStore permits SingleItemStore, CollectionStore {
    /** The item of a key, or null. */
    Item get(PrimaryKey key);

    /** Stores an item; returns the one it displaced, or null. */
    Item put(long hash, AttributeValue partitionKey, Item item);

    /** Removes an item; returns it, or null. */
    Item remove(long hash, AttributeValue partitionKey, Item item);

    /**
     * Hands the items under one partition key that a query asks for to the visitor, in the query's order.
     *
     * @return false where the visitor stopped, be it at the last item
     */
    boolean visit(Query query, ItemCollection.Visitor visitor);

    /**
     * Hands all items from a place on to the visitor, in the order of the hash and, of one hash, of the partition key.
     *
     * @param partitionKey where to begin among those of that hash; null for the first
     * @param after where to begin under that partition key: behind this item, which need not be there; null for the first
     * @return false where the visitor stopped, be it at the last item
     */
    boolean visitFrom(long hash, AttributeValue partitionKey, Item after, PlacedVisitor visitor);

    /** Bytes of the items under one partition key, and of what local indexes hold of them. */
    long collectionBytes(PrimaryKey key);

    /** Notes a change of what local indexes hold of the items under one partition key. */
    void addLocalEntryBytes(PrimaryKey key, long delta);

    /** Whether items of several partition keys have hashes between these, both included. */
    boolean holdsSeveralKeys(long firstHash, long lastHash);

    /** Sees items with the hash of their partition key. */
    interface PlacedVisitor {
        /** Whether to go on. */
        boolean visit(long hash, Item item);
    }
}
