package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import java.util.Optional;

/** Which attributes are the key of a table or an index. */
public record KeySchema(String partitionKey, Optional<String> sortKey) {

    /** A schema of a partition key alone. */
    public static KeySchema of(String partitionKey) {
        return new KeySchema(partitionKey, Optional.empty());
    }

    public static KeySchema of(String partitionKey, String sortKey) {
        return new KeySchema(partitionKey, Optional.of(sortKey));
    }

    /** The item's key under this schema. */
    public PrimaryKey keyOf(Item item) {
        PrimaryKey key = PrimaryKey.of(item.get(partitionKey));
        return sortKey.isPresent() ? key.withSort(item.get(sortKey.get())) : key;
    }

    /** Whether the item has all attributes of the key: an index leaves out those that have not (facts §1.4). */
    public boolean covers(Item item) {
        return item.get(partitionKey) != null && (sortKey.isEmpty() || item.get(sortKey.get()) != null);
    }

    AttributeValue partitionOf(Item item) {
        return item.get(partitionKey);
    }
}
