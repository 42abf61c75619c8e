package dev.headroom.table;

import static dev.headroom.table.Tables.delete;
import static dev.headroom.table.Tables.execute;
import static dev.headroom.table.Tables.halves;
import static dev.headroom.table.Tables.item;
import static dev.headroom.table.Tables.key;
import static dev.headroom.table.Tables.prepare;
import static dev.headroom.table.Tables.put;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.Item;
import dev.headroom.item.StringValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts §1.2, §1.3 and §1.6; all charges in half units. */
class WriteChargesTest {
    private final TableEngine engine = Tables.simple(1);

    @ParameterizedTest
    @CsvSource({"100, 2", "1024, 2", "1025, 4", "1638, 4", "2560, 6", "3584, 8", "409600, 800"})
    void chargesAPutBySizeRoundedUpToAKilobyte(int bytes, long halves) {
        assertThat(halves(engine, put(key("a"), item("a", bytes)))).isEqualTo(halves);
    }

    @ParameterizedTest
    @CsvSource({"2500, 100, 6", "100, 2500, 6", "1025, 11, 4", "1024, 1025, 4"})
    void chargesAPutOverAnItemByTheLargerOfBoth(int before, int after, long halves) {
        execute(engine, put(key("a"), item("a", before)));

        assertThat(halves(engine, put(key("a"), item("a", after)))).isEqualTo(halves);
    }

    @Test
    void chargesAnUpdateByTheWholeItem() {
        execute(engine, put(key("a"), item("a", 5 * 1_024)));
        Operation update = new Operation.UpdateItem(
                key("a"), before -> before.with("b", StringValue.filler(2 * 1_024)), Condition.NONE);

        assertThat(halves(engine, update)).isEqualTo(16);
    }

    @Test
    void chargesAnUpdateThatShrinksTheItemByTheItemBefore() {
        execute(engine, put(key("a"), item("a", 5 * 1_024)));
        Operation update = new Operation.UpdateItem(key("a"), before -> before.without("f"), Condition.NONE);

        assertThat(halves(engine, update)).isEqualTo(10);
    }

    @Test
    void makesAMissingItemFromItsKey() {
        Operation update =
                new Operation.UpdateItem(key("a"), before -> before.with("n", Tables.number(1)), Condition.NONE);

        execute(engine, update);

        assertThat(prepare(engine, new Operation.GetItem(key("a"), true)).before())
                .isEqualTo(item("id", Tables.text("a"), "n", Tables.number(1)));
    }

    /** Facts §11.3: an update that does nothing but remove makes no item. */
    @Test
    void makesNoItemWhereTheUpdateMakesNone() {
        Update removing = new Update() {
            @Override
            public Item apply(Item item) {
                return item.without("f");
            }

            @Override
            public Item create(Item bareKey) {
                return null;
            }
        };

        Preparation missing = execute(engine, new Operation.UpdateItem(key("a"), removing, Condition.NONE));

        assertThat(missing.after()).isNull();
        assertThat(missing.charges().totalHalves()).isEqualTo(2);
        assertThat(engine.itemCount(Charges.TABLE)).isZero();
    }

    /** An update that cannot be carried out on the item costs what the item does, if its condition fails first. */
    @Test
    void asksAnUpdateWhoseConditionFailsOnlyWhatItWouldHaveMade() {
        execute(engine, put(key("a"), item("a", 3_000)));
        Update impossible = new Update() {
            @Override
            public Item apply(Item item) {
                throw new IllegalStateException("not to be carried out");
            }

            @Override
            public Item attempt(Item item) {
                return null;
            }
        };

        Preparation refused =
                execute(engine, new Operation.UpdateItem(key("a"), impossible, Condition.ITEM_NOT_EXISTS));

        assertThat(refused.conditionFailed()).isTrue();
        assertThat(refused.charges().totalHalves()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"2049, 6", "1024, 2"})
    void chargesADeleteByTheItemDeleted(int bytes, long halves) {
        execute(engine, put(key("a"), item("a", bytes)));

        assertThat(halves(engine, delete(key("a")))).isEqualTo(halves);
    }

    @Test
    void chargesTheDeleteOfAMissingItemOneUnit() {
        assertThat(halves(engine, delete(key("a")))).isEqualTo(2);
    }

    /** Facts §1.3: the larger of the existing and the attempted item. */
    @ParameterizedTest
    @CsvSource({"307200, 317440, 620", "317440, 307200, 620"})
    void chargesAFailedConditionByTheLargerItem(int before, int attempted, long halves) {
        execute(engine, put(key("a"), item("a", before)));
        Operation refused = new Operation.PutItem(key("a"), item("a", attempted), Condition.ITEM_NOT_EXISTS);

        Preparation prepared = execute(engine, refused);

        assertThat(prepared.conditionFailed()).isTrue();
        assertThat(prepared.charges().totalHalves()).isEqualTo(halves);
        assertThat(prepare(engine, new Operation.GetItem(key("a"), true))
                        .before()
                        .sizeInBytes())
                .isEqualTo(before);
    }

    @Test
    void chargesAFailedConditionOnAMissingItemOneUnit() {
        Preparation prepared = execute(engine, new Operation.DeleteItem(key("a"), Condition.ITEM_EXISTS));

        assertThat(prepared.conditionFailed()).isTrue();
        assertThat(prepared.charges().totalHalves()).isEqualTo(2);
    }

    @Test
    void leavesNoTraceOfWhatIsPreparedOnly() {
        execute(engine, put(key("a"), item("a", 500)));

        prepare(engine, put(key("a"), item("a", 900)));
        prepare(engine, put(key("b"), item("b", 900)));
        prepare(engine, delete(key("a")));

        assertThat(engine.itemCount(Charges.TABLE)).isEqualTo(1);
        assertThat(engine.sizeInBytes(Charges.TABLE)).isEqualTo(500);
        assertThat(engine.partitions(Charges.TABLE).sizeInBytes(0)).isEqualTo(500);
        assertThat(prepare(engine, new Operation.GetItem(key("b"), true)).before())
                .isNull();
    }
}
