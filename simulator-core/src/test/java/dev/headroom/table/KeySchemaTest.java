package dev.headroom.table;

import static dev.headroom.table.Tables.execute;
import static dev.headroom.table.Tables.item;
import static dev.headroom.table.Tables.key;
import static dev.headroom.table.Tables.number;
import static dev.headroom.table.Tables.put;
import static dev.headroom.table.Tables.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.BinaryValue;
import dev.headroom.item.Item;
import dev.headroom.item.ListValue;
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.StringValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys of one and of several attributes, and which items an index covers (facts §2.2, §2.3). */
class KeySchemaTest {
    private static final KeySchema PLACE = new KeySchema(
            List.of(KeyAttribute.string("country"), KeyAttribute.number("area")),
            List.of(KeyAttribute.string("street"), KeyAttribute.number("house")));

    @Test
    void coversAnItemWithEveryKeyAttributeOnly() {
        Item whole = item("country", text("AT"), "area", number(1), "street", text("Am Graben"), "house", number(7));

        assertThat(PLACE.covers(whole)).isTrue();
        for (String name : PLACE.names()) {
            assertThat(PLACE.covers(whole.without(name))).as("without %s", name).isFalse();
        }
    }

    @Test
    void coversNoValueOfAnotherType() {
        KeySchema schema = KeySchema.of(KeyAttribute.string("g"), KeyAttribute.binary("b"));
        BinaryValue bytes = BinaryValue.of((byte) 1);

        assertThat(schema.covers(item("g", text("x"), "b", bytes))).isTrue();
        assertThat(schema.covers(item("g", number(1), "b", bytes))).isFalse();
        assertThat(schema.covers(item("g", text("x"), "b", text("y")))).isFalse();
        assertThat(schema.covers(item("g", ListValue.of(List.of(text("x"))), "b", bytes)))
                .isFalse();
    }

    @Test
    void coversNoValueThatIsEmptyOrTooLong() {
        KeySchema schema = KeySchema.of("g", "t");

        assertThat(schema.covers(item("g", StringValue.filler(2_048), "t", StringValue.filler(1_024))))
                .isTrue();
        assertThat(schema.covers(item("g", StringValue.filler(2_049), "t", text("t"))))
                .isFalse();
        assertThat(schema.covers(item("g", text("g"), "t", StringValue.filler(1_025))))
                .isFalse();
        assertThat(schema.covers(item("g", text(""), "t", text("t")))).isFalse();
    }

    @Test
    void hashesAPartitionKeyOverAllItsValues() {
        Item item = item("country", text("AT"), "area", number(1), "street", text("s"), "house", number(2));

        assertThat(PLACE.partitionOf(item)).isEqualTo(KeySchema.partitionKey(List.of(text("AT"), number(1))));
        assertThat(PrimaryKey.of(PLACE.partitionOf(item)).hash())
                .isNotEqualTo(PrimaryKey.of(PLACE.partitionOf(item.with("area", number(2))))
                        .hash());
    }

    @Test
    void keepsAnIndexOfSeveralKeyAttributesInOrder() {
        TableEngine engine = Tables.simple(4, Tables.including("byPlace", PLACE));
        int number = 0;
        for (long house : new long[] {10, 9, 100}) {
            for (String street : List.of("b", "a")) {
                String id = "k" + number++;
                Item item = item(
                        "id",
                        text(id),
                        "country",
                        text("AT"),
                        "area",
                        number(1),
                        "street",
                        text(street),
                        "house",
                        number(house));
                execute(engine, put(key(id), item));
                execute(
                        engine,
                        put(
                                key("other" + id),
                                item.with("id", text("other" + id)).with("area", number(2))));
            }
        }
        PrimaryKey place = PrimaryKey.of(KeySchema.partitionKey(List.of(text("AT"), number(1))));

        StringBuilder order = new StringBuilder();
        Item after = null;
        do {
            Preparation page = Tables.prepare(engine, new Operation.Query("byPlace", place, false, 1, after));
            after = page.lastEvaluated();
            order.append(after == null ? "" : after.get("street") + " " + after.get("house") + ", ");
        } while (after != null);

        assertThat(order).hasToString("a 9, a 10, a 100, b 9, b 10, b 100, ");
    }

    @Test
    void leavesWhatTheIndexDoesNotCoverOutOfItsEntriesAndCharges() {
        TableEngine engine = Tables.simple(1, Tables.keysOnly("byGroup", "g"));

        Preparation wrong = execute(engine, put(key("a"), item("id", text("a"), "g", number(1))));
        Preparation right = execute(engine, put(key("a"), item("id", text("a"), "g", text("x"))));
        Preparation wrongAgain = execute(engine, put(key("a"), item("id", text("a"), "g", number(1))));

        assertThat(wrong.charges().count()).isEqualTo(1);
        assertThat(right.charges().count()).isEqualTo(2);
        assertThat(wrongAgain.charges().count()).isEqualTo(2);
        assertThat(engine.itemCount(1)).isZero();
        assertThat(engine.sizeInBytes(1)).isZero();
    }
}
