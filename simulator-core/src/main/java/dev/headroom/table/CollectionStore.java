package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Operation.Query;

/** A sorted collection of items for each partition key: a table with a sort key, or an index. */
final class CollectionStore implements ItemStore {
    private final HashOrderedMap<ItemCollection> collections = new HashOrderedMap<>();
    private final ItemOrder order;

    CollectionStore(ItemOrder order) {
        this.order = order;
    }

    @Override
    public Item get(PrimaryKey key) {
        ItemCollection collection = collections.get(key.hash(), key.partition());
        return collection == null ? null : collection.get(key.sort());
    }

    @Override
    public Item put(long hash, AttributeValue partitionKey, Item item) {
        ItemCollection collection = collections.get(hash, partitionKey);
        if (collection == null) {
            collection = new ItemCollection(order);
            collections.put(hash, partitionKey, collection);
        }
        return collection.put(item);
    }

    @Override
    public Item remove(long hash, AttributeValue partitionKey, Item item) {
        ItemCollection collection = collections.get(hash, partitionKey);
        if (collection == null) {
            return null;
        }
        Item removed = collection.remove(item);
        if (collection.size() == 0) {
            collections.remove(hash, partitionKey);
        }
        return removed;
    }

    @Override
    public boolean visit(Query query, ItemCollection.Visitor visitor) {
        PrimaryKey key = query.key();
        ItemCollection collection = collections.get(key.hash(), key.partition());
        return collection == null || collection.visit(query.range(), query.forward(), query.after(), visitor);
    }

    @Override
    public boolean visitFrom(long hash, AttributeValue partitionKey, Item after, PlacedVisitor visitor) {
        int slot = collections.firstSlotFrom(hash, partitionKey);
        Item behind = collections.isAt(slot, hash, partitionKey) ? after : null;
        while (slot >= 0) {
            long place = collections.hashAt(slot);
            if (!collections.valueAt(slot).visit(behind, item -> visitor.visit(place, item))) {
                return false;
            }
            slot = collections.nextSlot(slot);
            behind = null;
        }
        return true;
    }

    @Override
    public long collectionBytes(PrimaryKey key) {
        ItemCollection collection = collections.get(key.hash(), key.partition());
        return collection == null ? 0 : collection.sizeInBytes();
    }

    @Override
    public void addLocalEntryBytes(PrimaryKey key, long delta) {
        ItemCollection collection = collections.get(key.hash(), key.partition());
        if (collection != null) {
            collection.addLocalEntryBytes(delta);
        }
    }

    @Override
    public boolean holdsSeveralKeys(long firstHash, long lastHash) {
        return collections.holdsSeveral(firstHash, lastHash);
    }
}
