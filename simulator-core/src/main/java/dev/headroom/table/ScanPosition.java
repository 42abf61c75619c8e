package dev.headroom.table;

import dev.headroom.item.Item;
import dev.headroom.item.KeyHash;

/**
 * Where a scan stopped: the next page begins behind this item, which need not be there.
 *
 * @param hash the hash of its partition key under the schema scanned
 * @param after the item, or at least its key attributes under the table's schema and the index's
 */
public record ScanPosition(long hash, Item after) {
    /**
     * Behind an item.
     *
     * @param schema of what is scanned: the table or an index
     */
    public static ScanPosition behind(KeySchema schema, Item item) {
        return new ScanPosition(KeyHash.of(schema.partitionOf(item)), item);
    }
}
