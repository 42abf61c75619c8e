package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;

/** Item collections by their partition key, and items that are alone under theirs. */
final class CollectionKeying implements HashOrderedMap.Keying<Object> {
    private final PartitionKeying items;

    CollectionKeying(KeySchema schema) {
        this.items = new PartitionKeying(schema);
    }

    @Override
    public boolean isOf(Object held, AttributeValue key) {
        if (held instanceof Item alone) {
            return items.isOf(alone, key);
        }
        AttributeValue found = ((ItemCollection) held).partitionKey();
        return found == key || found.equals(key);
    }

    @Override
    public int compare(Object held, AttributeValue key) {
        return held instanceof Item alone
                ? items.compare(alone, key)
                : ItemOrder.compare(((ItemCollection) held).partitionKey(), key);
    }
}
