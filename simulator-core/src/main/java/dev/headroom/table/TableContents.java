package dev.headroom.table;

import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import java.util.List;

/** What a table holds: its items, its indexes' entries, and how both lie in partitions. */
final class TableContents {
    private final ItemStore items;
    private final PartitionMap[] partitions;
    private final SecondaryIndex[] globalIndexes;
    private final SecondaryIndex[] localIndexes;
    private long itemCount;
    private long itemBytes;

    TableContents(TableDefinition definition, List<PartitionMap> partitions) {
        this.partitions = partitions.toArray(PartitionMap[]::new);
        this.globalIndexes = indexes(definition, definition.globalIndexes());
        this.localIndexes = indexes(definition, definition.localIndexes());
        List<KeyAttribute> sort = definition.keys().sort();
        this.items = sort.isEmpty()
                ? new SingleItemStore()
                : new CollectionStore(new ItemOrder(List.of(sort.get(0).name())));
    }

    ItemStore items() {
        return items;
    }

    SecondaryIndex[] globalIndexes() {
        return globalIndexes;
    }

    SecondaryIndex[] localIndexes() {
        return localIndexes;
    }

    PartitionMap partitions(int resource) {
        return partitions[resource];
    }

    long itemCount(int resource) {
        return resource == Charges.TABLE ? itemCount : globalIndexes[resource - 1].entryCount();
    }

    /** Bytes of the items alone. */
    long itemBytes() {
        return itemBytes;
    }

    /** Bytes of the stored items and, for the table, of its local indexes' entries; or of a global index's entries. */
    long sizeInBytes(int resource) {
        if (resource != Charges.TABLE) {
            return globalIndexes[resource - 1].entryBytes();
        }
        long total = itemBytes;
        for (SecondaryIndex index : localIndexes) {
            total += index.entryBytes();
        }
        return total;
    }

    /** Puts one item in the place of another, in the table and every index; either may be null. */
    void replace(PrimaryKey key, Item before, Item after) {
        if (after != null) {
            items.put(key.hash(), key.partition(), after);
        } else if (before != null) {
            items.remove(key.hash(), key.partition(), before);
        }
        count(key, before, after);
        for (SecondaryIndex index : localIndexes) {
            index.follow(before, after, null);
        }
        for (int i = 0; i < globalIndexes.length; i++) {
            globalIndexes[i].follow(before, after, partitions[i + 1]);
        }
    }

    private void count(PrimaryKey key, Item before, Item after) {
        int countDelta = (after == null ? 0 : 1) - (before == null ? 0 : 1);
        itemCount += countDelta;
        itemBytes += (after == null ? 0 : after.sizeInBytes()) - (before == null ? 0 : before.sizeInBytes());
        long bytesBefore = before == null ? 0 : storedBytes(before);
        long bytesAfter = after == null ? 0 : storedBytes(after);
        partitions[Charges.TABLE].add(key.hash(), countDelta, bytesAfter - bytesBefore);
    }

    /** An item and its entries in local indexes, which live in the same partition (facts §3.1). */
    long storedBytes(Item item) {
        long bytes = item.sizeInBytes();
        for (SecondaryIndex index : localIndexes) {
            bytes += index.covers(item) ? index.entrySize(item) : 0;
        }
        return bytes;
    }

    /** Divides a resource among as many equal partitions. */
    void divide(int resource, int count) {
        PartitionMap map = PartitionMap.ofEqualRanges(count);
        partitions[resource] = map;
        store(resource).visitFrom(0, null, (hash, item) -> {
            map.add(hash, 1, bytesIn(resource, item));
            return true;
        });
    }

    /** Splits a partition; its children's contents are counted anew. */
    void split(int resource, int position, long atHash) {
        PartitionMap map = partitions[resource];
        long start = map.startAt(position);
        int first = map.split(position, atHash);
        store(resource).visitFrom(start, null, (hash, item) -> {
            int partition = map.partitionOf(hash);
            if (partition != first && partition != first + 1) {
                return false;
            }
            map.add(hash, 1, bytesIn(resource, item));
            return true;
        });
    }

    boolean holdsSeveralKeys(int resource, int position) {
        PartitionMap map = partitions[resource];
        return store(resource).holdsSeveralKeys(map.startAt(position), map.lastAt(position));
    }

    private ItemStore store(int resource) {
        return resource == Charges.TABLE ? items : globalIndexes[resource - 1].entries();
    }

    /** What an item takes of a partition of a resource. */
    private long bytesIn(int resource, Item item) {
        return resource == Charges.TABLE ? storedBytes(item) : globalIndexes[resource - 1].entrySize(item);
    }

    private static SecondaryIndex[] indexes(TableDefinition table, List<IndexDefinition> definitions) {
        return definitions.stream()
                .map(index -> new SecondaryIndex(index, table.keys()))
                .toArray(SecondaryIndex[]::new);
    }
}
