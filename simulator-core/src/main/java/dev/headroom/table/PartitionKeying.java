package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.ListValue;
import java.util.List;

/** Items by the partition key that is in them, so that nothing need be kept beside them. */
final class PartitionKeying implements HashOrderedMap.Keying<Item> {
    private final String[] attributes;

    PartitionKeying(KeySchema schema) {
        this.attributes = schema.partition().stream().map(KeyAttribute::name).toArray(String[]::new);
    }

    @Override
    public boolean isOf(Item item, AttributeValue key) {
        if (attributes.length == 1) {
            return item.has(attributes[0], key);
        }
        List<AttributeValue> values = ((ListValue) key).elements();
        for (int i = 0; i < attributes.length; i++) {
            if (!item.has(attributes[i], values.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compare(Item item, AttributeValue key) {
        if (attributes.length == 1) {
            return item.compareAttribute(attributes[0], key);
        }
        List<AttributeValue> values = ((ListValue) key).elements();
        int order = 0;
        for (int i = 0; order == 0 && i < attributes.length; i++) {
            order = item.compareAttribute(attributes[i], values.get(i));
        }
        return order;
    }
}
