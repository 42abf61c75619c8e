package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Operation.Query;

/** One item for each partition key: a table without a sort key. */
final class SingleItemStore implements ItemStore {
    private final HashOrderedMap<Item> items;

    SingleItemStore(KeySchema schema) {
        this.items = new HashOrderedMap<>(new PartitionKeying(schema));
    }

    @Override
    public Item get(PrimaryKey key) {
        return items.get(key.hash(), key.partition());
    }

    @Override
    public Item put(long hash, AttributeValue partitionKey, Item item) {
        return items.put(hash, partitionKey, item);
    }

    @Override
    public Item remove(long hash, AttributeValue partitionKey, Item item) {
        return items.remove(hash, partitionKey);
    }

    @Override
    public boolean visit(Query query, ItemCollection.Visitor visitor) {
        Item item = get(query.key());
        return item == null || query.after() != null || visitor.visit(item);
    }

    @Override
    public boolean visitFrom(long hash, AttributeValue partitionKey, Item after, PlacedVisitor visitor) {
        int slot = items.firstSlotFrom(hash, partitionKey);
        if (after != null && items.isAt(slot, hash, partitionKey)) {
            slot = items.nextSlot(slot);
        }
        while (slot >= 0) {
            if (!visitor.visit(items.hashAt(slot), items.valueAt(slot))) {
                return false;
            }
            slot = items.nextSlot(slot);
        }
        return true;
    }

    @Override
    public long collectionBytes(PrimaryKey key) {
        Item item = get(key);
        return item == null ? 0 : item.sizeInBytes();
    }

    @Override
    public void addLocalEntryBytes(PrimaryKey key, long delta) {
        throw new IllegalStateException("a table without a sort key has no local indexes");
    }

    @Override
    public boolean holdsSeveralKeys(long firstHash, long lastHash) {
        return items.holdsSeveral(firstHash, lastHash);
    }
}
