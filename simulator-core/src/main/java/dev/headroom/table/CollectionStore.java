package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Operation.Query;

/**
 * A sorted collection of items for each partition key: a table with a sort key, or an index. Where many partition keys have
 * one item each, a collection would take more memory than they: an item that is alone is kept without one.
 */
final class CollectionStore implements ItemStore {
    /** Each an {@link ItemCollection}, or the {@link Item} that is alone under its partition key. */
    private final HashOrderedMap<Object> collections;

    private final ItemOrder order;

    CollectionStore(KeySchema schema, ItemOrder order) {
        this.collections = new HashOrderedMap<>(new CollectionKeying(schema));
        this.order = order;
    }

    @Override
    public Item get(PrimaryKey key) {
        Object held = collections.get(key.hash(), key.partition());
        if (held instanceof ItemCollection collection) {
            return collection.get(key.sort());
        }
        return held instanceof Item alone && order.compareFirst(alone, key.sort()) == 0 ? alone : null;
    }

    @Override
    public Item put(long hash, AttributeValue partitionKey, Item item) {
        return replace(hash, partitionKey, null, item);
    }

    /**
     * Puts an item as {@link #put} does, in a few steps where it takes the place of one that is alone.
     *
     * @param before what may be there, of the same key; null where that is not known
     */
    Item replace(long hash, AttributeValue partitionKey, Item before, Item item) {
        int slot = collections.find(hash, partitionKey);
        if (slot < 0) {
            collections.put(hash, partitionKey, item);
            return null;
        }
        if (collections.valueAt(slot) == before) {
            collections.replaceAt(slot, item);
            return before;
        }
        if (collections.valueAt(slot) instanceof Item alone && order.compare(alone, item) == 0) {
            collections.replaceAt(slot, item);
            return alone;
        }
        return collectionAt(slot, partitionKey).put(item);
    }

    /** The collection at a slot; one is made for an item that has been alone. */
    private ItemCollection collectionAt(int slot, AttributeValue partitionKey) {
        Object held = collections.valueAt(slot);
        if (held instanceof ItemCollection collection) {
            return collection;
        }
        ItemCollection made = new ItemCollection(partitionKey, order);
        made.put((Item) held);
        collections.replaceAt(slot, made);
        return made;
    }

    @Override
    public Item remove(long hash, AttributeValue partitionKey, Item item) {
        int slot = collections.find(hash, partitionKey);
        if (slot < 0) {
            return null;
        }
        Object held = collections.valueAt(slot);
        Item removed = held instanceof ItemCollection collection
                ? collection.remove(item)
                : order.compare((Item) held, item) == 0 ? (Item) held : null;
        if (removed == held || (held instanceof ItemCollection collection && collection.size() == 0)) {
            collections.removeAt(slot);
        }
        return removed;
    }

    @Override
    public boolean visit(Query query, ItemCollection.Visitor visitor) {
        PrimaryKey key = query.key();
        Object held = collections.get(key.hash(), key.partition());
        if (held instanceof ItemCollection collection) {
            return collection.visit(query.range(), query.forward(), query.after(), visitor);
        }
        return !(held instanceof Item alone && isAskedFor(alone, query)) || visitor.visit(alone);
    }

    private boolean isAskedFor(Item alone, Query query) {
        if (query.range().sideOf(alone, order) != 0) {
            return false;
        }
        int side = query.after() == null ? 0 : order.compare(alone, query.after());
        return query.after() == null || (query.forward() ? side > 0 : side < 0);
    }

    @Override
    public boolean visitFrom(long hash, AttributeValue partitionKey, Item after, PlacedVisitor visitor) {
        int slot = collections.firstSlotFrom(hash, partitionKey);
        Item behind = collections.isAt(slot, hash, partitionKey) ? after : null;
        while (slot >= 0) {
            if (!visitAt(slot, behind, visitor)) {
                return false;
            }
            slot = collections.nextSlot(slot);
            behind = null;
        }
        return true;
    }

    private boolean visitAt(int slot, Item behind, PlacedVisitor visitor) {
        long place = collections.hashAt(slot);
        Object held = collections.valueAt(slot);
        if (held instanceof ItemCollection collection) {
            return collection.visit(behind, item -> visitor.visit(place, item));
        }
        Item alone = (Item) held;
        return (behind != null && order.compare(alone, behind) <= 0) || visitor.visit(place, alone);
    }

    @Override
    public long collectionBytes(PrimaryKey key) {
        Object held = collections.get(key.hash(), key.partition());
        if (held instanceof ItemCollection collection) {
            return collection.sizeInBytes();
        }
        return held instanceof Item alone ? alone.sizeInBytes() : 0;
    }

    /** What local indexes hold is counted in a collection, so an item that they cover has one. */
    @Override
    public void addLocalEntryBytes(PrimaryKey key, long delta) {
        int slot = collections.find(key.hash(), key.partition());
        if (slot >= 0) {
            collectionAt(slot, key.partition()).addLocalEntryBytes(delta);
        }
    }

    @Override
    public boolean holdsSeveralKeys(long firstHash, long lastHash) {
        return collections.holdsSeveral(firstHash, lastHash);
    }
}
