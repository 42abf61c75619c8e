package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.RequestUnits;
import java.util.ArrayList;
import java.util.List;

/**
 * A secondary index: references to the table's items under another key. What an entry holds is the projection, so sizes and
 * charges are of that; the reference costs no copy.
 */
final class SecondaryIndex {
    private final IndexDefinition definition;
    private final CollectionStore entries;
    private final EntryProjection projection;
    private final EntryProjection keyProjection;
    private final String sortName;
    private final EntryChange change;
    private long entryCount;
    private long entryBytes;

    SecondaryIndex(IndexDefinition definition, KeySchema tableKeys) {
        this.definition = definition;
        List<String> ordering = new ArrayList<>();
        definition.keys().sort().forEach(attribute -> ordering.add(attribute.name()));
        ordering.addAll(tableKeys.names());
        this.entries = new CollectionStore(definition.keys(), new ItemOrder(ordering));
        this.projection = new EntryProjection(definition, tableKeys);
        this.keyProjection = EntryProjection.ofKeys(definition.keys(), tableKeys);
        this.sortName = definition.keys().firstSortName();
        this.change = new EntryChange(definition.keys());
    }

    IndexDefinition definition() {
        return definition;
    }

    ItemStore entries() {
        return entries;
    }

    long entryCount() {
        return entryCount;
    }

    long entryBytes() {
        return entryBytes;
    }

    /** Whether the item has an entry: it has all the index's key attributes, as declared (facts §1.4). */
    boolean covers(Item item) {
        return item != null && definition.keys().covers(item);
    }

    /** Bytes of the item's entry: projected attributes, index keys and table keys. */
    int entrySize(Item item) {
        return projection.sizeOf(item);
    }

    /** What a write that turns one item into another does to their entry; either may be null. Holds until the next one. */
    EntryChange change(Item before, Item after) {
        change.between(before, after);
        return change;
    }

    boolean sameEntry(Item left, Item right) {
        return projection.isSame(left, right);
    }

    EntryProjection projection() {
        return projection;
    }

    /** The item's key attributes under the index and the table. */
    Item keyAttributes(Item item) {
        return keyProjection.of(item);
    }

    /** Half write units of one entry: the whole kilobytes of its projection. */
    long entryHalves(Item item) {
        return RequestUnits.writeHalves(entrySize(item));
    }

    /**
     * Makes the index follow a change of the item; either may be null. What counts is what the index holds, which while it
     * is backfilled may lack the entry before.
     *
     * @param stored the item after as the table holds it, equal to the one that the write was charged for
     */
    void follow(Item before, Item after, Item stored, PartitionMap partitions) {
        change.between(before, after);
        if (change.had() && !change.stays()) {
            remove(before, partitions);
        }
        if (change.has()) {
            put(change.stays() ? before : null, stored, partitions);
        }
    }

    /** Takes an item in, where the index covers it. */
    void add(Item item, PartitionMap partitions) {
        change.between(null, item);
        if (change.has()) {
            put(null, item, partitions);
        }
    }

    private void put(Item before, Item item, PartitionMap partitions) {
        long hash = change.hashAfter();
        Item displaced = entries.replace(hash, change.keyAfter(), before, item);
        int displacedBytes = displaced == null ? 0 : entrySize(displaced);
        count(hash, item, displaced == null ? 1 : 0, entrySize(item) - displacedBytes, partitions);
    }

    private void remove(Item item, PartitionMap partitions) {
        long hash = change.hashBefore();
        Item removed = entries.remove(hash, change.keyBefore(), item);
        if (removed != null) {
            count(hash, item, -1, -entrySize(removed), partitions);
        }
    }

    private void count(long hash, Item item, int entryDelta, int byteDelta, PartitionMap partitions) {
        entryCount += entryDelta;
        entryBytes += byteDelta;
        if (partitions != null && (entryDelta != 0 || byteDelta != 0)) {
            partitions.add(hash, partitions.ranges().partCollections() ? sortKey(item) : null, entryDelta, byteDelta);
        }
    }

    AttributeValue partitionKey(Item item) {
        return definition.keys().partitionOf(item);
    }

    /** The sort key of an item's entry, or the first of several; null in an index without. */
    AttributeValue sortKey(Item item) {
        return sortName == null ? null : item.get(sortName);
    }
}
