package dev.headroom.table;

import static dev.headroom.table.Tables.delete;
import static dev.headroom.table.Tables.execute;
import static dev.headroom.table.Tables.item;
import static dev.headroom.table.Tables.key;
import static dev.headroom.table.Tables.keysOnly;
import static dev.headroom.table.Tables.number;
import static dev.headroom.table.Tables.prepare;
import static dev.headroom.table.Tables.put;
import static dev.headroom.table.Tables.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.item.Item;
import dev.headroom.item.KeyHash;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaginationTest {
    private static final int PARTITION_KEYS = 20;
    private static final int SORT_KEYS = 30;
    private static final int ALL = PARTITION_KEYS * SORT_KEYS;

    private final TableEngine engine = Tables.sorted(3, List.of(keysOnly("byGroup", "g")), List.of());
    private final List<Item> stored = new ArrayList<>();

    PaginationTest() {
        for (int partition = 0; partition < PARTITION_KEYS; partition++) {
            for (int sort = 0; sort < SORT_KEYS; sort++) {
                Item item = item("id", text("k" + partition), "s", number(sort), "g", text("g" + sort % 4));
                execute(engine, put(key("k" + partition, sort), item));
                stored.add(item);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 29, 30, 31, 1_000})
    void queriesEveryItemOfAKeyOnceAndInOrder(int limit) {
        List<Item> expected = stored.subList(3 * SORT_KEYS, 4 * SORT_KEYS);
        int seen = 0;
        Item after = null;
        do {
            Preparation page = prepare(engine, new Operation.Query(null, key("k3"), true, limit, after));
            seen += page.pageItems();
            after = page.lastEvaluated();
            assertThat(after).isIn(null, expected.get(seen - 1));
        } while (after != null);

        assertThat(seen).isEqualTo(SORT_KEYS);
    }

    /** Facts §11.5: LastEvaluatedKey is there where the limit equals the number of items, and the page that follows is empty. */
    @Test
    void saysWhereItEndedWhenTheLimitIsMetAtTheLastItem() {
        Preparation query = prepare(engine, new Operation.Query(null, key("k3"), true, SORT_KEYS, null));
        assertThat(query.lastEvaluated().get("s")).isEqualTo(number(SORT_KEYS - 1));

        Item last = query.lastEvaluated();
        Preparation behind = prepare(engine, new Operation.Query(null, key("k3"), true, SORT_KEYS, last));
        assertThat(behind.pageItems()).isZero();
        assertThat(behind.lastEvaluated()).isNull();
        assertThat(behind.charges().totalHalves()).isEqualTo(2);

        ScanPosition end =
                prepare(engine, new Operation.Scan(null, true, ALL, null)).next();
        Preparation rest = prepare(engine, new Operation.Scan(null, true, ALL, end));
        assertThat(rest.pageItems()).isZero();
        assertThat(rest.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "byGroup"})
    void scansEveryItemOnceOneByOne(String name) {
        List<Item> order = inScanOrder(index(name));

        assertThat(order).hasSize(ALL).doesNotHaveDuplicates().isSubsetOf(stored);
    }

    @ParameterizedTest
    @CsvSource({"'', 7", "'', 600", "'', 1000", "byGroup, 7", "byGroup, 149", "byGroup, 1000"})
    void scansEveryItemOnceInPagesOfAnySize(String name, int limit) {
        List<Item> order = inScanOrder(index(name));
        int seen = 0;
        ScanPosition from = null;
        do {
            Preparation page = prepare(engine, new Operation.Scan(index(name), false, limit, from));
            seen += page.pageItems();
            from = page.next();
            assertThat(from == null || from.after().equals(order.get(seen - 1))).isTrue();
        } while (from != null);

        assertThat(seen).isEqualTo(ALL);
    }

    @Test
    void scansEveryItemOnceWhilePartitionsSplit() {
        assertThat(scannedWhile(50, last -> {
                    PartitionMap map = engine.partitions(Charges.TABLE);
                    engine.split(Charges.TABLE, map.widest(), SplitPoint.at(map.middleOf(map.widest())));
                }))
                .isEqualTo(ALL);
    }

    @Test
    void goesOnBehindAnItemThatWasDeletedMeanwhile() {
        assertThat(scannedWhile(
                        11,
                        last -> execute(
                                engine, delete(engine.definition().keys().keyOf(last)))))
                .isEqualTo(ALL);
    }

    @Test
    void countsTheChildrenOfASplitAsIfTheyHadAlwaysBeen() {
        for (int resource = 0; resource <= 1; resource++) {
            PartitionMap map = engine.partitions(resource);
            long bytes = engine.sizeInBytes(resource);
            for (int split = 0; split < 20; split++) {
                engine.split(resource, map.widest(), SplitPoint.at(map.middleOf(map.widest())));
            }
            PartitionMap recount = PartitionMap.ofEqualRanges(1);
            for (Item item : stored) {
                long hash = KeyHash.of(item.get(resource == 0 ? "id" : "g"));
                recount.add(hash, null, 1, item.sizeInBytes());
                assertThat(map.itemCount(map.partitionOf(hash))).isPositive();
            }
            long items = 0;
            long sum = 0;
            for (int position = 0; position < map.count(); position++) {
                items += map.itemCount(map.numberAt(position));
                sum += map.sizeInBytes(map.numberAt(position));
                assertThat(map.itemCount(map.numberAt(position))).isEqualTo(itemsAt(map, position, resource));
            }
            assertThat(items).isEqualTo(recount.itemCount(0));
            assertThat(sum).isEqualTo(bytes).isEqualTo(recount.sizeInBytes(0));
        }
    }

    @Test
    void knowsWhetherAPartitionHoldsSeveralKeys() {
        TableEngine other = Tables.sorted(1, List.of(), List.of());
        assertThat(other.holdsSeveralKeys(Charges.TABLE, 0)).isFalse();
        execute(other, put(key("a", 1), item("id", text("a"), "s", number(1))));
        execute(other, put(key("a", 2), item("id", text("a"), "s", number(2))));
        assertThat(other.holdsSeveralKeys(Charges.TABLE, 0)).isFalse();
        execute(other, put(key("b", 1), item("id", text("b"), "s", number(1))));
        assertThat(other.holdsSeveralKeys(Charges.TABLE, 0)).isTrue();
    }

    /** Facts §3.1: entries of a local index lie with the items of their partition key, which stay together. */
    @Test
    void partsNoCollectionsOfATableWithLocalIndexes() {
        IndexDefinition byTime =
                Tables.including("byTime", KeySchema.of(KeyAttribute.string("id"), KeyAttribute.number("t")));
        TableEngine withLocalIndex = Tables.sorted(1, List.of(), List.of(byTime));
        SplitPoint inside = new SplitPoint(key("a").hash(), number(5));

        assertThat(withLocalIndex.canSplitInsideCollections(Charges.TABLE)).isFalse();
        assertThatThrownBy(() -> withLocalIndex.split(Charges.TABLE, 0, inside))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Tables.simple(1).canSplitInsideCollections(Charges.TABLE)).isFalse();
        assertThat(Tables.sorted(1, List.of(), List.of()).canSplitInsideCollections(Charges.TABLE))
                .isTrue();
    }

    private long itemsAt(PartitionMap map, int position, int resource) {
        return stored.stream()
                .mapToLong(item -> KeyHash.of(item.get(resource == 0 ? "id" : "g")))
                .filter(hash -> Long.compareUnsigned(hash, map.startAt(position)) >= 0
                        && Long.compareUnsigned(hash, map.lastAt(position)) <= 0)
                .count();
    }

    /** All items, as pages of one hand them out. */
    private List<Item> inScanOrder(String index) {
        List<Item> order = new ArrayList<>();
        ScanPosition from =
                prepare(engine, new Operation.Scan(index, false, 1, null)).next();
        while (from != null) {
            order.add(from.after());
            from = prepare(engine, new Operation.Scan(index, false, 1, from)).next();
        }
        return order;
    }

    /** How many items a scan sees while something happens after each page. */
    private int scannedWhile(int limit, Consumer<Item> happening) {
        int seen = 0;
        ScanPosition from = null;
        do {
            Preparation page = prepare(engine, new Operation.Scan(null, true, limit, from));
            seen += page.pageItems();
            from = page.next();
            if (from != null) {
                happening.accept(from.after());
            }
        } while (from != null);
        return seen;
    }

    private static String index(String name) {
        return name.isEmpty() ? null : name;
    }
}
