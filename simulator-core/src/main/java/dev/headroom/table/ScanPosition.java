package dev.headroom.table;

import dev.headroom.item.Item;

/**
 * Where a scan stopped: the next page begins behind this item.
 *
 * @param hash the hash of its partition key under the schema scanned
 * @param after the item
 */
public record ScanPosition(long hash, Item after) {}
