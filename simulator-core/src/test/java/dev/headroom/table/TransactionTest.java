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

import dev.headroom.item.Item;
import dev.headroom.table.Operation.ConditionCheck;
import dev.headroom.table.Operation.UpdateItem;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several operations prepared side by side, and what they cost together; charges in half units. */
class TransactionTest {
    private static final IndexDefinition BY_GROUP = keysOnly("byGroup", "g");
    private static final IndexDefinition BY_TIME =
            Tables.including("byTime", KeySchema.of(KeyAttribute.string("id"), KeyAttribute.number("t")));

    private final TableEngine engine = Tables.sorted(2, List.of(BY_GROUP), List.of(BY_TIME));

    /** Half of the transactions are given up after they were prepared. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void commitsWhatWasPreparedSideBySideAsIfOneByOne(long seed) {
        TableEngine oneByOne = Tables.sorted(2, List.of(BY_GROUP), List.of(BY_TIME));
        SplittableRandom random = new SplittableRandom(seed);
        for (int transaction = 0; transaction < 500; transaction++) {
            TreeMap<Long, Operation> operations = new TreeMap<>();
            for (int i = 0; i < 8; i++) {
                long sort = random.nextInt(30);
                operations.put(sort, operation(sort, random));
            }
            List<Preparation> prepared = new ArrayList<>();
            operations.values().forEach(operation -> prepared.add(prepare(engine, operation)));
            if (random.nextBoolean()) {
                prepared.forEach(preparation -> engine.commit(preparation, 0));
                operations.values().forEach(operation -> execute(oneByOne, operation));
            }
        }

        for (String index : new String[] {null, "byGroup", "byTime"}) {
            Operation scan = new Operation.Scan(index, false, Integer.MAX_VALUE, null);
            assertThat(Tables.collect(engine, scan).items())
                    .isEqualTo(Tables.collect(oneByOne, scan).items());
        }
        assertThat(engine.itemCount(Charges.TABLE)).isEqualTo(oneByOne.itemCount(Charges.TABLE));
        assertThat(engine.sizeInBytes(Charges.TABLE)).isEqualTo(oneByOne.sizeInBytes(Charges.TABLE));
        assertThat(engine.sizeInBytes(1)).isEqualTo(oneByOne.sizeInBytes(1));
        assertThat(engine.collectionSize(key("a"))).isEqualTo(oneByOne.collectionSize(key("a")));
    }

    private static Operation operation(long sort, SplittableRandom random) {
        Item item = item("id", text("a"), "s", number(sort), "g", text("g" + random.nextInt(4)));
        Item timed = random.nextBoolean() ? item : item.with("t", number(random.nextInt(9)));
        return switch (random.nextInt(4)) {
            case 0 -> delete(key("a", sort));
            case 1 -> new ConditionCheck(key("a", sort), Condition.ITEM_EXISTS);
            case 2 -> new UpdateItem(key("a", sort), before -> before.with("n", number(1)), Condition.NONE);
            default -> put(key("a", sort), timed);
        };
    }

    /** Recorded: only the table's part is doubled, neither a local nor a global index's. */
    @Test
    void doublesTheTablesPartAlone() {
        Item item = item("id", text("a"), "s", number(1), "g", text("x"), "t", number(1));
        Charges charges = prepare(engine, put(key("a", 1), item)).charges();

        charges.doubleForTransaction();

        assertThat(charges.count()).isEqualTo(3);
        assertThat(charges.halves(0)).isEqualTo(4);
        assertThat(charges.localIndex(1)).isZero();
        assertThat(charges.halves(1)).isEqualTo(2);
        assertThat(charges.resource(2)).isEqualTo(1);
        assertThat(charges.halves(2)).isEqualTo(2);
    }

    /** Deleting what is not there costs 2 in a transaction; 8 KB read strongly 4. */
    @Test
    void doublesTheMinimumAndReads() {
        TableEngine plain = Tables.simple(1);
        execute(plain, put(key("a"), item("a", 8_192)));
        Charges missing = prepare(plain, delete(key("b"))).charges();
        Charges read = prepare(plain, new Operation.GetItem(key("a"), true)).charges();

        missing.doubleForTransaction();
        read.doubleForTransaction();

        assertThat(missing.totalHalves()).isEqualTo(4);
        assertThat(read.totalHalves()).isEqualTo(8);
    }

    @Test
    void checksAnItemAtTheCostOfItsSizeAndChangesNothing() {
        TableEngine plain = Tables.simple(1, keysOnly("byGroup", "g"));
        Item stored = item("a", 2_049).with("g", text("x"));
        execute(plain, put(key("a"), stored));

        Preparation holds = execute(plain, new ConditionCheck(key("a"), Condition.ITEM_EXISTS));
        Preparation fails = execute(plain, new ConditionCheck(key("b"), Condition.ITEM_EXISTS));

        assertThat(holds.conditionFailed()).isFalse();
        assertThat(holds.before()).isEqualTo(stored);
        assertThat(holds.charges().count()).isEqualTo(1);
        assertThat(holds.charges().isWrite(0)).isTrue();
        assertThat(holds.charges().totalHalves()).isEqualTo(6);
        assertThat(fails.conditionFailed()).isTrue();
        assertThat(fails.charges().totalHalves()).isEqualTo(2);
        assertThat(plain.itemCount(Charges.TABLE)).isEqualTo(1);
        assertThat(plain.itemCount(1)).isEqualTo(1);
    }
}
