package dev.headroom.table;

import static dev.headroom.table.Tables.item;
import static dev.headroom.table.Tables.key;
import static dev.headroom.table.Tables.number;
import static dev.headroom.table.Tables.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.Item;
import dev.headroom.item.KeyHash;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.StringValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random operations on the engine and on a plain TreeMap; indexes are rebuilt from the map's items and compared. */
class TableEngineModelTest {
    private static final List<IndexDefinition> GLOBAL = List.of(
            new IndexDefinition("byGroup", KeySchema.of("g"), Optional.of(List.of())),
            new IndexDefinition(
                    "byGroupAndTime",
                    KeySchema.of(KeyAttribute.string("g"), KeyAttribute.number("t")),
                    Optional.of(List.of("p"))),
            new IndexDefinition("everything", KeySchema.of(KeyAttribute.number("t")), Optional.empty()));
    private static final List<IndexDefinition> LOCAL = List.of(new IndexDefinition(
            "byTime", KeySchema.of(KeyAttribute.string("id"), KeyAttribute.number("t")), Optional.of(List.of("p"))));
    private static final List<Set<String>> PROJECTED =
            List.of(Set.of("id", "s", "g"), Set.of("id", "s", "g", "t", "p"), Set.of("id", "s", "g", "t", "p", "u"));

    private TableEngine engine = Tables.sorted(3, GLOBAL, LOCAL);
    private final TreeMap<String, Item> model = new TreeMap<>();
    private SplittableRandom random;
    private int partitionKeys = 40;
    private IntFunction<StringValue> filler = StringValue::filler;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithAPlainMap(long seed) {
        followsTheMap(seed);
    }

    /** With two items under a partition key at the most, most of them alone. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void agreesWithAPlainMapWhereItemsArePacked(long seed) {
        engine = Tables.packing(3, GLOBAL, seed == 6 ? List.of() : LOCAL);
        partitionKeys = 400;
        filler = bytes -> StringValue.of("f".repeat(bytes));
        followsTheMap(seed);
    }

    private void followsTheMap(long seed) {
        random = new SplittableRandom(seed);
        for (int step = 0; step < 10_000; step++) {
            step();
            if (step % 500 == 0) {
                splitSomewhere();
            }
            if (step % 1_000 == 999) {
                holdsWhatTheModelHolds();
            }
        }
    }

    private void step() {
        String id = "k" + random.nextInt(partitionKeys);
        long sort = random.nextInt(800 / partitionKeys);
        PrimaryKey key = key(id, sort);
        String name = id + "/" + sort;
        Item before = model.get(name);
        Item made = made(id, sort);
        boolean commits = random.nextInt(4) > 0;
        Operation operation =
                switch (random.nextInt(6)) {
                    case 0 -> new Operation.DeleteItem(key, Condition.NONE);
                    case 1 -> new Operation.DeleteItem(key, Condition.ITEM_NOT_EXISTS);
                    case 2 -> new Operation.PutItem(key, made, Condition.ITEM_NOT_EXISTS);
                    case 3 -> new Operation.UpdateItem(key, item -> item.with("u", text("v")), Condition.ITEM_EXISTS);
                    default -> new Operation.PutItem(key, made, Condition.NONE);
                };
        Preparation prepared = Tables.prepare(engine, operation);
        assertThat(Objects.equals(prepared.before(), before)).isTrue();
        if (!commits) {
            return;
        }
        engine.commit(prepared, 0);
        follow(operation, name, before, made);
    }

    private void follow(Operation operation, String name, Item before, Item made) {
        if (operation instanceof Operation.DeleteItem delete) {
            if (delete.condition() == Condition.NONE) {
                model.remove(name);
            }
        } else if (operation instanceof Operation.UpdateItem) {
            model.computeIfPresent(name, (same, item) -> item.with("u", text("v")));
        } else if (before == null || ((Operation.PutItem) operation).condition() == Condition.NONE) {
            model.put(name, made);
        }
    }

    private Item made(String id, long sort) {
        Item item = item("id", text(id), "s", number(sort), "u", filler.apply(random.nextInt(3_000)));
        item = random.nextInt(3) == 0 ? item : item.with("g", text("g" + random.nextInt(5)));
        item = random.nextInt(3) == 0 ? item : item.with("t", number(random.nextInt(50)));
        return random.nextInt(3) == 0 ? item : item.with("p", filler.apply(random.nextInt(2_000)));
    }

    private void splitSomewhere() {
        int resource = random.nextInt(GLOBAL.size() + 1);
        PartitionMap map = engine.partitions(resource);
        engine.split(resource, map.widest(), SplitPoint.at(map.middleOf(map.widest())));
    }

    private void holdsWhatTheModelHolds() {
        long bytes = 0;
        long localBytes = 0;
        for (Item item : model.values()) {
            bytes += item.sizeInBytes();
            localBytes += !hasLocalIndex() || item.get("t") == null ? 0 : sizeOf(item, Set.of("id", "s", "t", "p"));
        }
        assertThat(engine.itemCount(Charges.TABLE)).isEqualTo(model.size());
        assertThat(engine.sizeInBytes(Charges.TABLE)).isEqualTo(bytes + localBytes);
        partitionsAddUp(Charges.TABLE, model.size(), bytes + localBytes);
        assertThat(queried(null)).containsExactlyElementsOf(underOneKey());
        for (int index = 0; index < GLOBAL.size(); index++) {
            indexHoldsWhatTheModelHolds(index);
        }
    }

    private boolean hasLocalIndex() {
        return !engine.definition().localIndexes().isEmpty();
    }

    private void indexHoldsWhatTheModelHolds(int index) {
        KeySchema keys = GLOBAL.get(index).keys();
        long entries = 0;
        long bytes = 0;
        long[] byPartition = new long[engine.partitions(index + 1).issued()];
        for (Item item : model.values()) {
            if (keys.covers(item)) {
                entries++;
                bytes += sizeOf(item, PROJECTED.get(index));
                byPartition[engine.partitions(index + 1).partitionOf(KeyHash.of(keys.partitionOf(item)))]++;
            }
        }
        assertThat(engine.itemCount(index + 1)).isEqualTo(entries);
        assertThat(engine.sizeInBytes(index + 1)).isEqualTo(bytes);
        partitionsAddUp(index + 1, entries, bytes);
        PartitionMap map = engine.partitions(index + 1);
        for (int position = 0; position < map.count(); position++) {
            assertThat(map.itemCount(map.numberAt(position))).isEqualTo(byPartition[map.numberAt(position)]);
        }
        Preparation scan =
                Tables.prepare(engine, new Operation.Scan(GLOBAL.get(index).name(), false, Integer.MAX_VALUE, null));
        assertThat(scan.next() != null || scan.pageItems() == entries).isTrue();
    }

    private void partitionsAddUp(int resource, long items, long bytes) {
        PartitionMap map = engine.partitions(resource);
        long itemSum = 0;
        long byteSum = 0;
        for (int position = 0; position < map.count(); position++) {
            itemSum += map.itemCount(map.numberAt(position));
            byteSum += map.sizeInBytes(map.numberAt(position));
        }
        assertThat(itemSum).isEqualTo(items);
        assertThat(byteSum).isEqualTo(bytes);
    }

    private List<Item> underOneKey() {
        return model.values().stream()
                .filter(item -> item.get("id").equals(text("k7")))
                .sorted((left, right) -> ItemOrder.compare(left.get("s"), right.get("s")))
                .toList();
    }

    private List<Item> queried(String index) {
        Set<Item> seen = new LinkedHashSet<>();
        Item after = null;
        while (true) {
            Preparation page = Tables.prepare(engine, new Operation.Query(index, key("k7"), true, 1, after));
            if (page.lastEvaluated() == null) {
                break;
            }
            after = page.lastEvaluated();
            seen.add(after);
        }
        return new ArrayList<>(seen);
    }

    private static long sizeOf(Item item, Set<String> names) {
        long bytes = 0;
        for (int i = 0; i < item.names().count(); i++) {
            bytes += names.contains(item.names().name(i))
                    ? item.names().name(i).length() + item.value(i).sizeInBytes()
                    : 0;
        }
        return bytes;
    }
}
