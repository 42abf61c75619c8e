package dev.headroom.table;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.KeyHash;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.RequestUnits;
import dev.headroom.table.Operation.DeleteItem;
import dev.headroom.table.Operation.GetItem;
import dev.headroom.table.Operation.PutItem;
import dev.headroom.table.Operation.Query;
import dev.headroom.table.Operation.Scan;
import dev.headroom.table.Operation.UpdateItem;
import java.util.ArrayList;
import java.util.List;

/**
 * One table: its items, indexes and partitions. An operation is {@linkplain #prepare prepared}, which changes nothing and
 * says what it would cost, and then {@linkplain #commit committed} or forgotten. Single-threaded.
 */
public final class TableEngine {
    private static final int PAGE_BYTES = 1 << 20;

    private final TableDefinition definition;
    private final ItemStore items;
    private final PartitionMap[] partitions;
    private final SecondaryIndex[] globalIndexes;
    private final SecondaryIndex[] localIndexes;
    private final ReplicaLag lag;
    private final AttributeNames keyNames;
    private long itemCount;
    private long sizeInBytes;

    /**
     * An empty table.
     *
     * @param partitions of the table, then of each global index
     * @param lag how eventually consistent reads lag behind
     */
    public TableEngine(TableDefinition definition, List<PartitionMap> partitions, ReplicaLag lag) {
        this.definition = definition;
        this.partitions = partitions.toArray(PartitionMap[]::new);
        this.globalIndexes = indexes(definition.globalIndexes());
        this.localIndexes = indexes(definition.localIndexes());
        this.items = definition.keys().sortKey().isPresent()
                ? new CollectionStore(
                        new ItemOrder(List.of(definition.keys().sortKey().get())))
                : new SingleItemStore();
        this.lag = lag;
        List<String> names = new ArrayList<>(List.of(definition.keys().partitionKey()));
        definition.keys().sortKey().ifPresent(names::add);
        this.keyNames = AttributeNames.of(names);
    }

    public TableDefinition definition() {
        return definition;
    }

    /** The partitions of a resource: {@link Charges#TABLE} or a global index. */
    public PartitionMap partitions(int resource) {
        return partitions[resource];
    }

    /** Stored items, or an index's entries. */
    public long itemCount(int resource) {
        return resource == Charges.TABLE ? itemCount : globalIndexes[resource - 1].entryCount();
    }

    /** Bytes of the stored items and, for the table, of its local indexes' entries; or of a global index's entries. */
    public long sizeInBytes(int resource) {
        if (resource != Charges.TABLE) {
            return globalIndexes[resource - 1].entryBytes();
        }
        long total = sizeInBytes;
        for (SecondaryIndex index : localIndexes) {
            total += index.entryBytes();
        }
        return total;
    }

    /** Mean size of a stored item in bytes; 0 for an empty table. */
    public double averageItemBytes() {
        return itemCount == 0 ? 0 : sizeInBytes / (double) itemCount;
    }

    /** Works out what an operation would do and cost. */
    public void prepare(Operation operation, Preparation into, long nowNanos) {
        into.begin(operation);
        if (operation instanceof GetItem get) {
            prepareGet(get, into, nowNanos);
        } else if (operation instanceof PutItem put) {
            prepareWrite(put.key(), put.item(), put.condition(), into);
        } else if (operation instanceof UpdateItem update) {
            prepareUpdate(update, into);
        } else if (operation instanceof DeleteItem delete) {
            prepareWrite(delete.key(), null, delete.condition(), into);
        } else if (operation instanceof Query query) {
            new PageReader(into).read(query);
        } else if (operation instanceof Scan scan) {
            new PageReader(into).read(scan);
        }
    }

    /** Carries out what was prepared last. A read, or a write whose condition failed, changes nothing. */
    public void commit(Preparation prepared, long nowNanos) {
        Operation operation = prepared.operation;
        if (prepared.conditionFailed || (prepared.after == null && !(operation instanceof DeleteItem))) {
            return;
        }
        store(operation.key(), prepared.before, prepared.after);
        lag.wrote(operation.key(), prepared.before, nowNanos);
    }

    /** Stores an item without preparing or charging anything: for what a table holds at the start. */
    public void load(PrimaryKey key, Item item) {
        store(key, items.get(key), item);
    }

    /** Divides a resource among as many equal partitions, in place of those that it has had; their contents are counted anew. */
    public void divide(int resource, int count) {
        PartitionMap map = PartitionMap.ofEqualRanges(count);
        partitions[resource] = map;
        store(resource).visitFrom(0, null, (hash, item) -> {
            map.add(hash, 1, bytesIn(resource, item));
            return true;
        });
    }

    /** Splits a partition; its children's contents are counted anew. */
    public void split(int resource, int position, long atHash) {
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

    /** Whether a partition holds items of several partition keys: those of one cannot be parted. */
    public boolean holdsSeveralKeys(int resource, int position) {
        PartitionMap map = partitions[resource];
        return store(resource).holdsSeveralKeys(map.startAt(position), map.lastAt(position));
    }

    private ItemStore store(int resource) {
        return resource == Charges.TABLE ? items : globalIndexes[resource - 1].entries();
    }

    private void prepareGet(GetItem get, Preparation into, long nowNanos) {
        Item item = items.get(get.key());
        if (!get.consistent() && lag.misses(get.key(), nowNanos)) {
            item = lag.before(get.key());
            into.stale = true;
        }
        into.before = item;
        int bytes = item == null ? 0 : item.sizeInBytes();
        long hash = get.key().hash();
        into.charges.read(
                Charges.TABLE,
                partitions[0].partitionOf(hash),
                get.key().partition(),
                hash,
                RequestUnits.readHalves(bytes, get.consistent()));
    }

    private void prepareUpdate(UpdateItem update, Preparation into) {
        Item before = items.get(update.key());
        Item base = before == null ? bareItem(update.key()) : before;
        prepareWrite(update.key(), update.update().apply(base), update.condition(), into);
    }

    /** The table part is the larger of the item before and after, also where the condition fails (facts §1.2, §1.3). */
    private void prepareWrite(PrimaryKey key, Item after, Condition condition, Preparation into) {
        Item before = items.get(key);
        into.before = before;
        into.conditionFailed = !condition.holds(before);
        into.after = into.conditionFailed ? null : after;
        int bytesBefore = before == null ? 0 : before.sizeInBytes();
        int bytesAfter = after == null ? 0 : after.sizeInBytes();
        int partition = partitions[0].partitionOf(key.hash());
        long halves = RequestUnits.writeHalves(Math.max(bytesBefore, bytesAfter));
        if (into.conditionFailed) {
            into.charges.write(Charges.TABLE, partition, key.partition(), key.hash(), halves);
            return;
        }
        for (SecondaryIndex index : localIndexes) {
            halves += entryHalves(index, before, after);
        }
        into.charges.write(Charges.TABLE, partition, key.partition(), key.hash(), halves);
        for (int i = 0; i < globalIndexes.length; i++) {
            chargeGlobalIndex(i, before, after, into.charges);
        }
    }

    private void chargeGlobalIndex(int number, Item before, Item after, Charges charges) {
        SecondaryIndex index = globalIndexes[number];
        boolean had = index.covers(before);
        boolean has = index.covers(after);
        if (had && has && !index.sameKey(before, after)) {
            chargeEntry(number, before, index.entryHalves(before), charges);
            chargeEntry(number, after, index.entryHalves(after), charges);
            return;
        }
        long halves = entryHalves(index, before, after);
        if (halves > 0) {
            chargeEntry(number, has ? after : before, halves, charges);
        }
    }

    private void chargeEntry(int number, Item item, long halves, Charges charges) {
        AttributeValue key = globalIndexes[number].partitionKey(item);
        long hash = KeyHash.of(key);
        charges.write(number + 1, partitions[number + 1].partitionOf(hash), key, hash, halves);
    }

    /** Half units for one index: nothing for an unchanged entry, two writes for one whose key moved (facts §1.4). */
    private static long entryHalves(SecondaryIndex index, Item before, Item after) {
        boolean had = index.covers(before);
        boolean has = index.covers(after);
        if (!had && !has) {
            return 0;
        }
        if (!had || !has) {
            return index.entryHalves(has ? after : before);
        }
        if (!index.sameKey(before, after)) {
            return index.entryHalves(before) + index.entryHalves(after);
        }
        return index.sameEntry(before, after) ? 0 : Math.max(index.entryHalves(before), index.entryHalves(after));
    }

    private void store(PrimaryKey key, Item before, Item after) {
        long bytesBefore = before == null ? 0 : storedBytes(before);
        if (after == null) {
            if (before != null) {
                items.remove(key.hash(), key.partition(), before);
            }
        } else {
            items.put(key.hash(), key.partition(), after);
        }
        int countDelta = (after == null ? 0 : 1) - (before == null ? 0 : 1);
        itemCount += countDelta;
        sizeInBytes += (after == null ? 0 : after.sizeInBytes()) - (before == null ? 0 : before.sizeInBytes());
        partitions[0].add(key.hash(), countDelta, (after == null ? 0 : storedBytes(after)) - bytesBefore);
        for (SecondaryIndex index : localIndexes) {
            index.follow(before, after, null);
        }
        for (int i = 0; i < globalIndexes.length; i++) {
            globalIndexes[i].follow(before, after, partitions[i + 1]);
        }
    }

    /** An item and its entries in local indexes, which live in the same partition (facts §3.1). */
    private long storedBytes(Item item) {
        long bytes = item.sizeInBytes();
        for (SecondaryIndex index : localIndexes) {
            bytes += index.covers(item) ? index.entrySize(item) : 0;
        }
        return bytes;
    }

    /** What an item takes of a partition of a resource. */
    private long bytesIn(int resource, Item item) {
        return resource == Charges.TABLE ? storedBytes(item) : globalIndexes[resource - 1].entrySize(item);
    }

    private Item bareItem(PrimaryKey key) {
        return key.sort() == null ? Item.of(keyNames, key.partition()) : Item.of(keyNames, key.partition(), key.sort());
    }

    private SecondaryIndex[] indexes(List<IndexDefinition> definitions) {
        return definitions.stream()
                .map(index -> new SecondaryIndex(index, definition.keys()))
                .toArray(SecondaryIndex[]::new);
    }

    /**
     * Reads one page of a query or scan: at most 1 MB evaluated, the item that crosses it included. A page that ends with the
     * limit says where it ended, also where nothing is left (facts §11.5).
     */
    private final class PageReader {
        private final Preparation into;
        private int limit;
        private int resource;
        private SecondaryIndex index;
        private boolean consistent;
        private int partition = -1;
        private AttributeValue key;
        private long keyHash;
        private long partitionBytes;
        private Item last;
        private long lastHash;

        PageReader(Preparation into) {
            this.into = into;
        }

        void read(Query query) {
            choose(query.index(), query.limit(), query.consistent());
            key = query.key().partition();
            keyHash = query.key().hash();
            partition = partitions[resource].partitionOf(keyHash);
            ItemStore store = index == null ? items : index.entries();
            boolean finished = store.visit(query.key().hash(), query.key().partition(), query.after(), this::take);
            into.lastEvaluated = finished ? null : last;
            charge();
        }

        void read(Scan scan) {
            choose(scan.index(), scan.limit(), scan.consistent());
            ItemStore store = index == null ? items : index.entries();
            PartitionMap map = partitions[resource];
            ScanPosition from = scan.from();
            int firstPosition = from == null ? 0 : map.positionOf(map.partitionOf(from.hash()));
            boolean finished = store.visitFrom(
                    from == null ? 0 : from.hash(), from == null ? null : from.after(), this::takePlaced);
            chargeEmptyPartitions(map, firstPosition, finished);
            charge();
            into.next = finished ? null : new ScanPosition(lastHash, last);
        }

        private void choose(String name, int newLimit, boolean newConsistent) {
            limit = newLimit;
            consistent = newConsistent;
            resource = Charges.TABLE;
            if (name == null) {
                return;
            }
            for (int i = 0; i < globalIndexes.length; i++) {
                if (globalIndexes[i].definition().name().equals(name)) {
                    refuseStrongRead();
                    index = globalIndexes[i];
                    resource = i + 1;
                    return;
                }
            }
            for (SecondaryIndex candidate : localIndexes) {
                if (candidate.definition().name().equals(name)) {
                    index = candidate;
                    return;
                }
            }
            throw new IllegalArgumentException("The table does not have the specified index: " + name);
        }

        /** A global index follows its table later, and cannot be read strongly (facts §8.1). */
        private void refuseStrongRead() {
            if (consistent) {
                throw new IllegalArgumentException("Consistent reads are not supported on global secondary indexes");
            }
        }

        private boolean takePlaced(long hash, Item item) {
            int holder = partitions[resource].partitionOf(hash);
            if (holder != partition) {
                charge();
                partition = holder;
            }
            lastHash = hash;
            return take(item);
        }

        private boolean take(Item item) {
            int bytes = index == null ? item.sizeInBytes() : index.entrySize(item);
            into.pageItems++;
            into.pageBytes += bytes;
            partitionBytes += bytes;
            last = item;
            return into.pageItems < limit && into.pageBytes < PAGE_BYTES;
        }

        /** Every partition searched is charged its minimum, also where it held nothing (facts §1.2). */
        private void chargeEmptyPartitions(PartitionMap map, int firstPosition, boolean finished) {
            int end = finished ? map.count() : map.positionOf(map.partitionOf(lastHash)) + 1;
            for (int position = firstPosition; position < end; position++) {
                int number = map.numberAt(position);
                if (number != partition && !charged(number)) {
                    into.charges.read(resource, number, null, 0, RequestUnits.readHalves(0, consistent));
                }
            }
        }

        private boolean charged(int number) {
            for (int i = 0; i < into.charges.count(); i++) {
                if (into.charges.partition(i) == number) {
                    return true;
                }
            }
            return false;
        }

        private void charge() {
            if (partition >= 0) {
                into.charges.read(
                        resource, partition, key, keyHash, RequestUnits.readHalves(partitionBytes, consistent));
                partitionBytes = 0;
            }
        }
    }
}
