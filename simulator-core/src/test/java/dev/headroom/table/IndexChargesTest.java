package dev.headroom.table;

import static dev.headroom.table.Tables.delete;
import static dev.headroom.table.Tables.execute;
import static dev.headroom.table.Tables.halvesOf;
import static dev.headroom.table.Tables.item;
import static dev.headroom.table.Tables.key;
import static dev.headroom.table.Tables.number;
import static dev.headroom.table.Tables.prepare;
import static dev.headroom.table.Tables.put;
import static dev.headroom.table.Tables.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.StringValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of facts §1.4; charges in half units. */
class IndexChargesTest {
    private static final int INDEX = 1;
    private static final PrimaryKey KEY = key("a", 1);
    private static final KeySchema LOCAL_KEYS = KeySchema.of(KeyAttribute.string("id"), KeyAttribute.number("t"));

    private final IndexDefinition index = new IndexDefinition(
            "byGroup", KeySchema.of(KeyAttribute.string("g"), KeyAttribute.number("t")), Optional.of(List.of("p")));
    private final TableEngine global = Tables.sorted(1, List.of(index), List.of());
    private final TableEngine local = Tables.sorted(
            1,
            List.of(),
            List.of(new IndexDefinition(
                    "byTime",
                    KeySchema.of(KeyAttribute.string("id"), KeyAttribute.number("t")),
                    Optional.of(List.of("p")))));

    @Test
    void chargesAnEntryThatComesOrGoesOnce() {
        Item without = with(bare(), "g", text("x"));
        Item complete = with(without, "t", number(5));

        assertThat(indexHalves(null, complete)).isEqualTo(2);
        assertThat(indexHalves(without, complete)).isEqualTo(2);
        assertThat(indexHalves(complete, without)).isEqualTo(2);
        assertThat(indexHalves(complete, null)).isEqualTo(2);
    }

    @Test
    void chargesNothingForAnItemWithoutEntryBeforeOrAfter() {
        assertThat(indexHalves(null, with(bare(), "t", number(5)))).isZero();
        assertThat(indexHalves(with(bare(), "g", text("x")), bare())).isZero();
        assertThat(prepare(global, put(KEY, bare())).charges().count()).isEqualTo(1);
    }

    @Test
    void chargesAMovedKeyTwice() {
        Item before = entry("x", 5, 100);

        assertThat(indexHalves(before, with(before, "g", text("y")))).isEqualTo(4);
        assertThat(indexHalves(before, with(before, "t", number(6)))).isEqualTo(4);
        assertThat(indexHalves(entry("x", 5, 3_000), entry("y", 5, 100))).isEqualTo(6 + 2);
    }

    @Test
    void chargesAChangedProjectionByTheLargerEntry() {
        assertThat(indexHalves(entry("x", 5, 100), entry("x", 5, 101))).isEqualTo(2);
        assertThat(indexHalves(entry("x", 5, 100), entry("x", 5, 3_000))).isEqualTo(6);
        assertThat(indexHalves(entry("x", 5, 3_000), entry("x", 5, 100))).isEqualTo(6);
    }

    @Test
    void chargesNothingForAnUnprojectedChangeOrAnIdenticalPut() {
        Item before = entry("x", 5, 100);

        assertThat(indexHalves(before, with(before, "u", StringValue.filler(3_000))))
                .isZero();
        assertThat(indexHalves(before, entry("x", 5, 100))).isZero();
    }

    @Test
    void comparesWholeItemsWhereAllIsProjected() {
        IndexDefinition all = new IndexDefinition("byGroup", KeySchema.of("g"), Optional.empty());
        TableEngine engine = Tables.sorted(1, List.of(all), List.of());
        execute(engine, put(KEY, entry("x", 5, 100)));

        assertThat(halvesOf(prepare(engine, put(KEY, entry("x", 5, 100))), INDEX))
                .isZero();
        assertThat(halvesOf(prepare(engine, put(KEY, entry("x", 5, 101))), INDEX))
                .isEqualTo(2);
    }

    /** größe is five characters and seven bytes: the entry of 1,024 bytes is 1 unit, the one of 1,025 is 2. */
    @Test
    void countsTheBytesOfNamesNotTheirCharacters() {
        String name = "größe";
        int nameBytes = 7;
        IndexDefinition definition = new IndexDefinition("byGroup", KeySchema.of("g"), Optional.of(List.of(name)));
        TableEngine engine = Tables.sorted(1, List.of(definition), List.of());
        int others = "ids".length() + "a".length() + number(1).sizeInBytes() + "gx".length();
        Item fits = with(with(bare(), "g", text("x")), name, StringValue.filler(1_024 - others - nameBytes));
        Item larger = with(with(bare(), "g", text("x")), name, StringValue.filler(1_025 - others - nameBytes));

        assertThat(halvesOf(prepare(engine, put(KEY, fits)), INDEX)).isEqualTo(2);
        assertThat(halvesOf(prepare(engine, put(KEY, larger)), INDEX)).isEqualTo(4);
    }

    @Test
    void chargesLocalIndexesToTheTable() {
        Item before = entry("x", 5, 100);
        execute(local, put(KEY, before));

        Preparation moved = prepare(local, put(KEY, with(before, "t", number(6))));
        Preparation unchanged = prepare(local, put(KEY, entry("x", 5, 100)));

        assertThat(moved.charges().count()).isEqualTo(2);
        assertThat(moved.charges().localIndex(0)).isEqualTo(-1);
        assertThat(moved.charges().localIndex(1)).isZero();
        assertThat(moved.charges().resource(1)).isEqualTo(Charges.TABLE);
        assertThat(moved.charges().halves(0)).isEqualTo(2);
        assertThat(moved.charges().halves(1)).isEqualTo(4);
        assertThat(moved.charges().continues(0)).isFalse();
        assertThat(moved.charges().continues(1)).isTrue();
        assertThat(moved.charges().halvesTogether(0)).isEqualTo(6);
        assertThat(unchanged.charges().count()).isEqualTo(1);
        assertThat(halvesOf(moved, Charges.TABLE)).isEqualTo(2 + 4);
        assertThat(halvesOf(unchanged, Charges.TABLE)).isEqualTo(2);
        assertThat(local.sizeInBytes(Charges.TABLE))
                .isEqualTo(before.sizeInBytes() + before.sizeInBytes() - "gx".length());
        assertThat(local.partitions(Charges.TABLE).sizeInBytes(0)).isEqualTo(local.sizeInBytes(Charges.TABLE));
    }

    /** A local index's entry is charged by the same rule as a global one's. */
    @Test
    void chargesEntriesOfALocalIndexAlike() {
        IndexDefinition same = new IndexDefinition("byTime", LOCAL_KEYS, Optional.of(List.of("p")));
        TableEngine both = Tables.sorted(
                1, List.of(new IndexDefinition("byIdAndTime", LOCAL_KEYS, Optional.of(List.of("p")))), List.of(same));
        Item without = bare();
        Item small = with(with(without, "t", number(5)), "p", StringValue.filler(100));
        Item large = with(small, "p", StringValue.filler(3_000));
        Item moved = with(large, "t", number(6));
        for (Item after : List.of(without, small, with(small, "u", text("x")), large, small, large, moved, without)) {
            Charges charges = execute(both, put(KEY, after)).charges();
            long localHalves = 0;
            long globalHalves = 0;
            for (int i = 0; i < charges.count(); i++) {
                localHalves += charges.localIndex(i) == 0 ? charges.halves(i) : 0;
                globalHalves += charges.resource(i) == INDEX ? charges.halves(i) : 0;
            }
            assertThat(localHalves).isEqualTo(globalHalves);
        }
    }

    @Test
    void chargesNoIndexForAFailedCondition() {
        execute(global, put(KEY, entry("x", 5, 100)));

        Preparation refused = prepare(global, new Operation.DeleteItem(KEY, Condition.ITEM_NOT_EXISTS));

        assertThat(refused.charges().count()).isEqualTo(1);
        assertThat(halvesOf(refused, Charges.TABLE)).isEqualTo(2);
    }

    @Test
    void chargesTheIndexPartitionsOfTheOldAndTheNewKey() {
        TableEngine engine = Tables.sorted(64, List.of(index), List.of());
        execute(engine, put(KEY, entry("x", 5, 100)));

        Charges charges = prepare(engine, put(KEY, entry("y", 5, 100))).charges();

        PartitionMap map = engine.partitions(INDEX);
        assertThat(charges.count()).isEqualTo(3);
        assertThat(charges.key(1)).isEqualTo(text("x"));
        assertThat(charges.key(2)).isEqualTo(text("y"));
        assertThat(charges.partition(1)).isEqualTo(map.partitionOf(charges.hash(1)));
        assertThat(charges.partition(2)).isEqualTo(map.partitionOf(charges.hash(2)));
        assertThat(charges.partition(1)).isNotEqualTo(charges.partition(2));
    }

    /** What the global index is charged for a write that turns one item into another; null for none. */
    private long indexHalves(Item before, Item after) {
        execute(global, delete(KEY));
        if (before != null) {
            execute(global, put(KEY, before));
        }
        return halvesOf(prepare(global, after == null ? delete(KEY) : put(KEY, after)), INDEX);
    }

    private static Item bare() {
        return item("id", text("a"), "s", number(1));
    }

    private static Item entry(String group, long time, int projectedBytes) {
        return with(with(with(bare(), "g", text(group)), "t", number(time)), "p", StringValue.filler(projectedBytes));
    }

    private static Item with(Item item, String name, dev.headroom.item.AttributeValue value) {
        return item.with(name, value);
    }
}
