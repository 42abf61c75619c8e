package dev.headroom.table;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.KeyHash;
import dev.headroom.item.RequestUnits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A secondary index: references to the table's items under another key. What an entry holds is the projection, so sizes and
 * charges are of that; the reference costs no copy.
 */
final class SecondaryIndex {
    private final IndexDefinition definition;
    private final CollectionStore entries;
    private final Set<String> projected;
    private long entryCount;
    private long entryBytes;

    SecondaryIndex(IndexDefinition definition, KeySchema tableKeys) {
        this.definition = definition;
        List<String> ordering = new ArrayList<>();
        definition.keys().sort().forEach(attribute -> ordering.add(attribute.name()));
        ordering.addAll(tableKeys.names());
        this.entries = new CollectionStore(new ItemOrder(ordering));
        this.projected = projection(tableKeys);
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
        if (projected == null) {
            return item.sizeInBytes();
        }
        AttributeNames names = item.names();
        int bytes = 0;
        for (int i = 0; i < names.count(); i++) {
            if (projected.contains(names.name(i))) {
                bytes += names.sizeInBytes(i) + item.value(i).sizeInBytes();
            }
        }
        return bytes;
    }

    boolean sameKey(Item left, Item right) {
        return definition.keys().sameKey(left, right);
    }

    boolean sameEntry(Item left, Item right) {
        if (projected == null) {
            return left.equals(right);
        }
        for (String name : projected) {
            AttributeValue mine = left.get(name);
            AttributeValue theirs = right.get(name);
            if (mine != theirs && (mine == null || !mine.equals(theirs))) {
                return false;
            }
        }
        return true;
    }

    long hashOf(Item item) {
        return KeyHash.of(partitionKey(item));
    }

    /** Half write units of one entry: the whole kilobytes of its projection. */
    long entryHalves(Item item) {
        return RequestUnits.writeHalves(entrySize(item));
    }

    /** Makes the index follow a change of the item; either may be null. */
    void follow(Item before, Item after, PartitionMap partitions) {
        boolean had = covers(before);
        boolean has = covers(after);
        if (had && !(has && sameKey(before, after))) {
            long hash = hashOf(before);
            entries.remove(hash, partitionKey(before), before);
            count(hash, -1, -entrySize(before), partitions);
            had = false;
        }
        if (has) {
            long hash = hashOf(after);
            entries.put(hash, partitionKey(after), after);
            count(hash, had ? 0 : 1, entrySize(after) - (had ? entrySize(before) : 0), partitions);
        }
    }

    private void count(long hash, int entryDelta, int byteDelta, PartitionMap partitions) {
        entryCount += entryDelta;
        entryBytes += byteDelta;
        if (partitions != null) {
            partitions.add(hash, entryDelta, byteDelta);
        }
    }

    AttributeValue partitionKey(Item item) {
        return definition.keys().partitionOf(item);
    }

    private Set<String> projection(KeySchema tableKeys) {
        if (definition.included().isEmpty()) {
            return null;
        }
        Set<String> names = new LinkedHashSet<>(definition.included().get());
        names.addAll(definition.keys().names());
        names.addAll(tableKeys.names());
        return names;
    }
}
