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
     * Hands all items from a hash on to the visitor, in hash order.
     *
     * @param after where to begin under that hash: behind this item; null for all
     * @return false where the visitor stopped, be it at the last item
     */
    boolean visitFrom(long hash, Item after, PlacedVisitor visitor);

    /** Whether items of several partition keys have hashes between these, both included. */
    boolean holdsSeveralKeys(long firstHash, long lastHash);

    /** Sees items with the hash of their partition key. */
    interface PlacedVisitor {
        /** Whether to go on. */
        boolean visit(long hash, Item item);
    }
}
