package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a table holds: its items, its indexes' entries, and how both lie in partitions. */
final class TableContents {
    private final KeySchema keys;
    private final String sortName;
    private final ItemStore items;
    private PartitionMap[] partitions;
    private SecondaryIndex[] globalIndexes;
    private final SecondaryIndex[] localIndexes;
    private long itemCount;
    private long itemBytes;

    TableContents(TableDefinition definition, List<PartitionMap> partitions) {
        this.keys = definition.keys();
        this.sortName = keys.firstSortName();
        this.partitions = partitions.toArray(PartitionMap[]::new);
        this.globalIndexes = indexes(definition, definition.globalIndexes());
        this.localIndexes = indexes(definition, definition.localIndexes());
        List<KeyAttribute> sort = definition.keys().sort();
        this.items = sort.isEmpty()
                ? new SingleItemStore(keys)
                : new CollectionStore(keys, new ItemOrder(List.of(sort.get(0).name())));
    }

    KeySchema keys() {
        return keys;
    }

    ItemStore items() {
        return items;
    }

    /** By resource number less one; null where an index was removed and none has taken its number yet. */
    SecondaryIndex[] globalIndexes() {
        return globalIndexes;
    }

    SecondaryIndex[] localIndexes() {
        return localIndexes;
    }

    /** A local or global index. */
    SecondaryIndex index(String name) {
        SecondaryIndex global = named(name, globalIndexes);
        SecondaryIndex index = global == null ? named(name, localIndexes) : global;
        if (index == null) {
            throw new IllegalArgumentException("The table does not have the specified index: " + name);
        }
        return index;
    }

    private static SecondaryIndex named(String name, SecondaryIndex[] indexes) {
        for (SecondaryIndex index : indexes) {
            if (index != null && index.definition().name().equals(name)) {
                return index;
            }
        }
        return null;
    }

    /** Gives an index the lowest number that is vacant. It is empty as yet. */
    int add(IndexDefinition definition, PartitionMap map) {
        int at = 0;
        while (at < globalIndexes.length && globalIndexes[at] != null) {
            at++;
        }
        if (at == globalIndexes.length) {
            globalIndexes = Arrays.copyOf(globalIndexes, at + 1);
            partitions = Arrays.copyOf(partitions, at + 2);
        }
        globalIndexes[at] = new SecondaryIndex(definition, keys);
        partitions[at + 1] = map;
        return at + 1;
    }

    void remove(int resource) {
        globalIndexes[resource - 1] = null;
        partitions[resource] = null;
    }

    /** Hands at most so many items to the visitor; returns where to go on, or null at the end of the table. */
    ScanPosition visitFrom(ScanPosition from, int most, Consumer<Item> visitor) {
        SliceVisitor slice = new SliceVisitor(most, visitor);
        boolean finished = from == null
                ? items.visitFrom(0, null, null, slice)
                : items.visitFrom(from.hash(), keys.partitionOf(from.after()), from.after(), slice);
        return finished ? null : slice.reached;
    }

    /** Stops after so many items. */
    private static final class SliceVisitor implements ItemStore.PlacedVisitor {
        private final int most;
        private final Consumer<Item> visitor;
        private int seen;
        private ScanPosition reached;

        SliceVisitor(int most, Consumer<Item> visitor) {
            this.most = most;
            this.visitor = visitor;
        }

        @Override
        public boolean visit(long hash, Item item) {
            visitor.accept(item);
            seen++;
            if (seen < most) {
                return true;
            }
            reached = new ScanPosition(hash, item);
            return false;
        }
    }

    /** The resource that an index's reads and writes are charged to: its own, or the table's for a local one. */
    int resourceOf(SecondaryIndex index) {
        return indexOf(index, globalIndexes) + 1;
    }

    /** A local index's number, from 0; -1 for a global one. */
    int localNumberOf(SecondaryIndex index) {
        return indexOf(index, localIndexes);
    }

    private static int indexOf(SecondaryIndex index, SecondaryIndex[] indexes) {
        int number = indexes.length - 1;
        while (number >= 0 && indexes[number] != index) {
            number--;
        }
        return number;
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

    /**
     * Puts one item in the place of another, in the table and every index; either may be null.
     *
     * @param stored the item after in the form in which it is held
     */
    void replace(PrimaryKey key, Item before, Item after, Item stored) {
        if (after != null) {
            items.put(key.hash(), key.partition(), stored);
        } else if (before != null) {
            items.remove(key.hash(), key.partition(), before);
        }
        count(key, before, after);
        for (SecondaryIndex index : localIndexes) {
            index.follow(before, after, stored, null);
        }
        for (int i = 0; i < globalIndexes.length; i++) {
            if (globalIndexes[i] != null) {
                globalIndexes[i].follow(before, after, stored, partitions[i + 1]);
            }
        }
    }

    private void count(PrimaryKey key, Item before, Item after) {
        int countDelta = (after == null ? 0 : 1) - (before == null ? 0 : 1);
        int itemDelta = (after == null ? 0 : after.sizeInBytes()) - (before == null ? 0 : before.sizeInBytes());
        long entryDelta = localEntryBytes(after) - localEntryBytes(before);
        itemCount += countDelta;
        itemBytes += itemDelta;
        if (countDelta != 0 || itemDelta + entryDelta != 0) {
            partitions[Charges.TABLE].add(key.hash(), key.sort(), countDelta, itemDelta + entryDelta);
        }
        if (entryDelta != 0) {
            items.addLocalEntryBytes(key, entryDelta);
        }
    }

    /** An item and its entries in local indexes, which live in the same partition (facts §3.1); null takes nothing. */
    long storedBytes(Item item) {
        return item == null ? 0 : item.sizeInBytes() + localEntryBytes(item);
    }

    private long localEntryBytes(Item item) {
        long bytes = 0;
        for (SecondaryIndex index : localIndexes) {
            bytes += index.covers(item) ? index.entrySize(item) : 0;
        }
        return bytes;
    }

    /** Divides a resource among as many equal partitions. */
    void divide(int resource, int count) {
        PartitionMap map = PartitionMap.ofEqualRanges(count);
        partitions[resource] = map;
        store(resource).visitFrom(0, null, null, (hash, item) -> {
            map.add(hash, null, 1, bytesIn(resource, item));
            return true;
        });
    }

    /** Splits a partition; its children's contents are counted anew. */
    void split(int resource, int position, SplitPoint at) {
        if (at.isInsideCollection() && !canSplitInsideCollections(resource)) {
            throw new IllegalArgumentException("the item collections of this resource cannot be parted");
        }
        PartitionMap map = partitions[resource];
        map.split(position, at);
        long last = map.lastAt(position + 1);
        store(resource).visitFrom(map.startAt(position), null, null, (hash, item) -> {
            if (Long.compareUnsigned(hash, last) > 0) {
                return false;
            }
            AttributeValue sort = map.ranges().partCollections() ? sortKey(resource, item) : null;
            int holder = map.ranges().positionOf(hash, sort);
            if (holder == position || holder == position + 1) {
                map.add(hash, sort, 1, bytesIn(resource, item));
            }
            return true;
        });
    }

    /** The sort key under a resource's schema, the first of several; null where there is none. */
    AttributeValue sortKey(int resource, Item item) {
        if (resource != Charges.TABLE) {
            return globalIndexes[resource - 1].sortKey(item);
        }
        return sortName == null ? null : item.get(sortName);
    }

    boolean canSplitInsideCollections(int resource) {
        return resource == Charges.TABLE
                ? sortName != null && localIndexes.length == 0
                : globalIndexes[resource - 1].definition().keys().firstSortName() != null;
    }

    /** Where to split a partition so that about half of its bytes lie to each side; empty where nothing can be parted. */
    Optional<SplitPoint> middleByBytes(int resource, int position) {
        PartitionMap map = partitions[resource];
        long last = map.lastAt(position);
        ByteMiddle middle =
                new ByteMiddle(map.sizeInBytes(map.numberAt(position)), canSplitInsideCollections(resource));
        store(resource).visitFrom(map.startAt(position), null, null, (hash, item) -> {
            if (Long.compareUnsigned(hash, last) > 0) {
                return false;
            }
            AttributeValue sort = sortKey(resource, item);
            if (map.ranges().positionOf(hash, sort) == position) {
                middle.pass(hash, sort, bytesIn(resource, item));
            }
            return true;
        });
        return middle.point();
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
