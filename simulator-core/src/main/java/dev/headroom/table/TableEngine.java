package dev.headroom.table;

import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.RequestUnits;
import dev.headroom.table.Operation.ConditionCheck;
import dev.headroom.table.Operation.DeleteItem;
import dev.headroom.table.Operation.GetItem;
import dev.headroom.table.Operation.PutItem;
import dev.headroom.table.Operation.Query;
import dev.headroom.table.Operation.Scan;
import dev.headroom.table.Operation.UpdateItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * One table: its items, indexes and partitions. An operation is {@linkplain #prepare prepared}, which changes nothing and
 * says what it would cost, and then {@linkplain #commit committed} or forgotten. Single-threaded.
 */
public final class TableEngine {
    private TableDefinition definition;
    private final TableContents contents;
    private final WritePreparing writes;
    private final ReplicaLag lag;
    private final LaggingReader pages;
    private final UnaryOperator<Item> storedForm;
    private final Map<String, Backfill> backfills = new LinkedHashMap<>();
    private final EntryProjection keyProjection;

    /**
     * An empty table, whose queries and scans see every write.
     *
     * @param partitions of the table, then of each global index
     * @param lag how eventually consistent reads of one item lag behind
     */
    public TableEngine(TableDefinition definition, List<PartitionMap> partitions, ReplicaLag lag) {
        this(definition, partitions, lag, PageLag.none(), UnaryOperator.identity());
    }

    /**
     * An empty table.
     *
     * @param partitions of the table, then of each global index
     * @param lag how eventually consistent reads of one item lag behind
     * @param pageLag how eventually consistent queries and scans do
     * @param storedForm makes of an item that is written an equal one that is stored, such as its packed form
     */
    public TableEngine(
            TableDefinition definition,
            List<PartitionMap> partitions,
            ReplicaLag lag,
            PageLag pageLag,
            UnaryOperator<Item> storedForm) {
        this.definition = definition;
        this.contents = new TableContents(definition, partitions);
        this.writes = new WritePreparing(contents);
        this.lag = lag;
        this.storedForm = storedForm;
        this.pages = new LaggingReader(contents, pageLag);
        this.keyProjection = EntryProjection.ofKeys(definition.keys(), definition.keys());
    }

    public TableDefinition definition() {
        return definition;
    }

    /**
     * An item's key attributes: what is shown of the item with which a page ended, and where the next page begins.
     *
     * @param index a local or global index, whose key attributes are added to the table's; null for the table
     */
    public Item keyAttributes(String index, Item item) {
        return index == null ? keyProjection.of(item) : contents.index(index).keyAttributes(item);
    }

    /**
     * Adds a global index, empty as yet: {@link #backfill} takes in what the table holds. Meanwhile it follows every write,
     * at the usual charges, but does not answer for the whole table.
     *
     * <p>It gets the lowest resource number that is vacant. The numbers of the other indexes never change, whatever is added
     * or removed; so a number says which index it is only as long as that index is there.
     *
     * @param map the index's own partitions
     * @return its resource number
     */
    public int addGlobalIndex(IndexDefinition index, PartitionMap map) {
        int resource = contents.add(index, map);
        definition = definition.with(index);
        backfills.put(index.name(), new Backfill(contents.index(index.name())));
        return resource;
    }

    /** Takes items of the table into an index that was added, so many at the most. */
    public BackfillProgress backfill(String index, int maxItems) {
        Backfill backfill = backfills.get(index);
        if (backfill == null) {
            throw new IllegalArgumentException("Index " + index + " is not being backfilled");
        }
        BackfillProgress progress = backfill.step(contents, partitions(resourceOf(index)), maxItems);
        if (progress.finished()) {
            backfills.remove(index);
        }
        return progress;
    }

    /** Whether an index was added and its backfill has not come to the end. */
    public boolean isBackfilling(String index) {
        return backfills.containsKey(index);
    }

    /** Removes a global index with its entries; its resource number is vacant. */
    public void removeGlobalIndex(String name) {
        contents.remove(resourceOf(name));
        definition = definition.without(name);
        backfills.remove(name);
    }

    /** The resource number of a global index; {@link Charges#TABLE} for a local one, which is charged to the table. */
    public int resourceOf(String index) {
        return contents.resourceOf(contents.index(index));
    }

    /** One more than the largest resource number: the table and its global indexes, vacant numbers included. */
    public int resources() {
        return contents.globalIndexes().length + 1;
    }

    /** The global index of a resource number; empty for the table and for a number that is vacant. */
    public Optional<IndexDefinition> globalIndex(int resource) {
        return resource == Charges.TABLE
                ? Optional.empty()
                : Optional.ofNullable(contents.globalIndexes()[resource - 1]).map(SecondaryIndex::definition);
    }

    /**
     * Hands items to the visitor, which may not change the table meanwhile: for sweeps, which are charged nothing.
     *
     * @param from where the sweep had come to, or null to begin
     * @param most how many items at the most
     * @return where to go on, or null at the end of the table
     */
    public ScanPosition sweep(ScanPosition from, int most, Consumer<Item> visitor) {
        return contents.visitFrom(from, most, visitor);
    }

    /** The partitions of a resource: {@link Charges#TABLE} or a global index. */
    public PartitionMap partitions(int resource) {
        return contents.partitions(resource);
    }

    /** Stored items, or an index's entries. */
    public long itemCount(int resource) {
        return contents.itemCount(resource);
    }

    /** Bytes of the stored items and, for the table, of its local indexes' entries; or of a global index's entries. */
    public long sizeInBytes(int resource) {
        return contents.sizeInBytes(resource);
    }

    /** Bytes of the stored items alone. */
    public long itemBytes() {
        return contents.itemBytes();
    }

    /** Entries of a local or global index. */
    public long entryCount(String index) {
        return contents.index(index).entryCount();
    }

    /** Bytes of the entries of a local or global index. */
    public long entryBytes(String index) {
        return contents.index(index).entryBytes();
    }

    /** Mean size of a stored item in bytes; 0 for an empty table. */
    public double averageItemBytes() {
        long count = contents.itemCount(Charges.TABLE);
        return count == 0 ? 0 : contents.itemBytes() / (double) count;
    }

    /** Bytes of an item and of its entries in local indexes, which together may have 400 KB (facts §8.1). */
    public long storedBytes(Item item) {
        return contents.storedBytes(item);
    }

    /** The items under a partition key and their entries in local indexes. */
    public ItemCollectionSize collectionSize(PrimaryKey key) {
        return new ItemCollectionSize(contents.items().collectionBytes(key));
    }

    /** Sets how large the item collections of a table with local indexes may grow, in place of 10 GB. */
    public void limitCollections(long bytes) {
        writes.limitCollections(bytes);
    }

    /** Has reads of global indexes lag by what waits before these too, where {@linkplain PageLag pages lag} at all. */
    public void lagBy(IndexBacklog backlog) {
        pages.follow(backlog);
    }

    /** The item under a key as it is now, or null: a look at it that nobody pays for. */
    public Item itemNow(PrimaryKey key) {
        return contents.items().get(key);
    }

    /**
     * Works out what a query or a scan finds in everything that was written, which no lag keeps from it: a look that takes no chance
     * away from operations to come.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public void look(Operation page, Preparation into) {
        into.begin(page);
        PageReader reader = new PageReader(contents, into);
        if (page instanceof Query query) {
            reader.read(query);
        } else if (page instanceof Scan scan) {
            reader.read(scan);
        } else {
            throw new IllegalArgumentException("neither a query nor a scan: " + page);
        }
    }

    /** Works out what an operation would do and cost. */
    public void prepare(Operation operation, Preparation into, long nowNanos) {
        into.begin(operation);
        if (operation instanceof GetItem get) {
            prepareGet(get, into, nowNanos);
        } else if (operation instanceof PutItem put) {
            writes.prepare(put.key(), put.item(), put.condition(), into);
        } else if (operation instanceof UpdateItem update) {
            writes.prepare(update, into);
        } else if (operation instanceof DeleteItem delete) {
            writes.prepare(delete.key(), null, delete.condition(), into);
        } else if (operation instanceof ConditionCheck check) {
            writes.prepare(check, into);
        } else if (operation instanceof Query query) {
            pages.read(query, into, nowNanos);
        } else if (operation instanceof Scan scan) {
            pages.read(scan, into, nowNanos);
        }
    }

    /** Carries out what was prepared, whose item after is then the one stored. A read, or a write whose condition failed, changes nothing. */
    public void commit(Preparation prepared, long nowNanos) {
        Operation operation = prepared.operation;
        if (prepared.conditionFailed || (prepared.after == null && !(operation instanceof DeleteItem))) {
            return;
        }
        Item stored = prepared.after == null ? null : storedForm.apply(prepared.after);
        contents.replace(operation.key(), prepared.before, prepared.after, stored);
        prepared.after = stored;
        lag.wrote(operation.key(), prepared.before, nowNanos);
        pages.wrote(operation.key(), prepared.before, nowNanos);
    }

    /** Stores an item without preparing or charging anything: for what a table holds at the start. */
    public void load(PrimaryKey key, Item item) {
        contents.replace(key, contents.items().get(key), item, storedForm.apply(item));
    }

    /** Divides a resource among as many equal partitions, in place of those that it has had; their contents are counted anew. */
    public void divide(int resource, int count) {
        contents.divide(resource, count);
    }

    /** Splits a partition; its children's contents are counted anew. */
    public void split(int resource, int position, SplitPoint at) {
        contents.split(resource, position, at);
    }

    /**
     * Whether partitions of a resource may begin inside an item collection: the table's where it has a sort key and no local
     * index, whose entries lie with the items of their partition key (facts §3.1, §3.7); an index's where it has a sort key.
     */
    public boolean canSplitInsideCollections(int resource) {
        return contents.canSplitInsideCollections(resource);
    }

    /**
     * Where to split a partition so that about half of its bytes lie to each side: between two partition keys; inside an
     * item collection where that would be far from half and is allowed. Empty where nothing can be parted.
     */
    public Optional<SplitPoint> middleByBytes(int resource, int position) {
        return contents.middleByBytes(resource, position);
    }

    /** Whether a partition holds items of several partition keys: those of one cannot be parted by the hash. */
    public boolean holdsSeveralKeys(int resource, int position) {
        return contents.holdsSeveralKeys(resource, position);
    }

    private void prepareGet(GetItem get, Preparation into, long nowNanos) {
        Item item = contents.items().get(get.key());
        if (!get.consistent() && lag.misses(get.key(), nowNanos)) {
            item = lag.before(get.key());
            into.stale = true;
        }
        into.before = item;
        int bytes = item == null ? 0 : item.sizeInBytes();
        long hash = get.key().hash();
        into.charges.read(
                Charges.TABLE,
                contents.partitions(Charges.TABLE).partitionOf(hash, get.key().sort()),
                get.key().partition(),
                get.key().sort(),
                hash,
                RequestUnits.readHalves(bytes, get.consistent()),
                get.consistent());
    }
}
