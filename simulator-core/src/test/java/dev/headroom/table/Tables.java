package dev.headroom.table;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeNamesPool;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.NumberValue;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Tables and items for tests. Keys are {@code id} and, where there is one, the number {@code s}. */
final class Tables {
    static final ReplicaLag NONE = new ReplicaLag(0, 1, new SplittableRandom(0));

    private static final KeySchema KEYS = KeySchema.of(KeyAttribute.string("id"), KeyAttribute.number("s"));

    private Tables() {}

    static TableEngine simple(int partitions, IndexDefinition... globalIndexes) {
        TableDefinition definition =
                new TableDefinition("Orders", KeySchema.of("id"), List.of(globalIndexes), List.of());
        return engine(definition, partitions, NONE);
    }

    static TableEngine sorted(int partitions, List<IndexDefinition> global, List<IndexDefinition> local) {
        return engine(new TableDefinition("Orders", KEYS, global, local), partitions, NONE);
    }

    /** A table that packs its items. */
    static TableEngine packing(int partitions, List<IndexDefinition> global, List<IndexDefinition> local) {
        AttributeNamesPool shapes = new AttributeNamesPool();
        TableDefinition definition = new TableDefinition("Orders", KEYS, global, local);
        return new TableEngine(
                definition, maps(definition, partitions), NONE, PageLag.none(), item -> item.compact(shapes));
    }

    static TableEngine engine(TableDefinition definition, int partitions, ReplicaLag lag) {
        return new TableEngine(definition, maps(definition, partitions), lag);
    }

    private static List<PartitionMap> maps(TableDefinition definition, int partitions) {
        List<PartitionMap> maps = new ArrayList<>();
        for (int i = 0; i <= definition.globalIndexes().size(); i++) {
            maps.add(PartitionMap.ofEqualRanges(partitions));
        }
        return maps;
    }

    /** An index that holds the keys and these attributes. */
    static IndexDefinition including(String name, KeySchema keys, String... included) {
        return new IndexDefinition(name, keys, Optional.of(List.of(included)));
    }

    /** An index of a partition key alone. */
    static IndexDefinition keysOnly(String name, String partitionKey) {
        return new IndexDefinition(name, KeySchema.of(partitionKey), Optional.of(List.of()));
    }

    static PrimaryKey key(String id) {
        return PrimaryKey.of(StringValue.of(id));
    }

    static PrimaryKey key(String id, long sort) {
        return key(id).withSort(NumberValue.of(sort));
    }

    /** An item of exactly so many bytes, under a key without a sort key. */
    static Item item(String id, int bytes) {
        int used = "id".length() + id.length() + "f".length();
        return item("id", StringValue.of(id), "f", StringValue.filler(bytes - used));
    }

    /** An item of names and values in turn. */
    static Item item(Object... namesAndValues) {
        List<String> names = new ArrayList<>();
        AttributeValue[] values = new AttributeValue[namesAndValues.length / 2];
        for (int i = 0; i < values.length; i++) {
            names.add((String) namesAndValues[2 * i]);
            values[i] = (AttributeValue) namesAndValues[2 * i + 1];
        }
        return Item.of(AttributeNames.of(names), values);
    }

    static AttributeValue text(String text) {
        return StringValue.of(text);
    }

    static AttributeValue number(long number) {
        return NumberValue.of(number);
    }

    /** Half units that an operation is charged, of all resources; it is not committed. */
    static long halves(TableEngine engine, Operation operation) {
        return prepare(engine, operation).charges().totalHalves();
    }

    static Preparation prepare(TableEngine engine, Operation operation) {
        return prepare(engine, operation, 0);
    }

    static Preparation prepare(TableEngine engine, Operation operation, long nowNanos) {
        Preparation preparation = new Preparation();
        engine.prepare(operation, preparation, nowNanos);
        return preparation;
    }

    /** Prepared, with the items of the page. */
    static Preparation collect(TableEngine engine, Operation operation) {
        Preparation preparation = Preparation.collecting();
        engine.prepare(operation, preparation, 0);
        return preparation;
    }

    static Preparation execute(TableEngine engine, Operation operation) {
        Preparation preparation = prepare(engine, operation);
        engine.commit(preparation, 0);
        return preparation;
    }

    static Operation put(PrimaryKey key, Item item) {
        return new Operation.PutItem(key, item, Condition.NONE);
    }

    static Operation delete(PrimaryKey key) {
        return new Operation.DeleteItem(key, Condition.NONE);
    }

    /** Half write units charged to one resource. */
    static long halvesOf(Preparation preparation, int resource) {
        long halves = 0;
        for (int i = 0; i < preparation.charges().count(); i++) {
            halves += preparation.charges().resource(i) == resource
                    ? preparation.charges().halves(i)
                    : 0;
        }
        return halves;
    }
}
