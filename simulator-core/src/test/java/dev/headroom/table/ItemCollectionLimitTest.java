package dev.headroom.table;

import static dev.headroom.table.Tables.delete;
import static dev.headroom.table.Tables.execute;
import static dev.headroom.table.Tables.key;
import static dev.headroom.table.Tables.number;
import static dev.headroom.table.Tables.prepare;
import static dev.headroom.table.Tables.put;
import static dev.headroom.table.Tables.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.Item;
import dev.headroom.item.StringValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the items under one partition key and their local index entries may take together (facts §8.1). */
class ItemCollectionLimitTest {
    private static final IndexDefinition BY_TIME =
            Tables.including("byTime", KeySchema.of(KeyAttribute.string("id"), KeyAttribute.number("t")), "p");

    private final TableEngine engine = Tables.sorted(1, List.of(), List.of(BY_TIME));

    /** An entry lacks u, which takes 1 byte of name and 10 of value. */
    @Test
    void addsUpItemsAndTheirEntries() {
        Item indexed = item(1).with("t", number(1));
        execute(engine, put(key("a", 1), indexed));
        execute(engine, put(key("a", 2), item(2)));
        execute(engine, put(key("b", 1), item(1).with("id", text("b"))));

        long expected = 2L * indexed.sizeInBytes() - 11 + item(2).sizeInBytes();
        assertThat(engine.collectionSize(key("a")).bytes()).isEqualTo(expected);
        assertThat(engine.storedBytes(indexed)).isEqualTo(2L * indexed.sizeInBytes() - 11);

        execute(engine, put(key("a", 1), indexed.without("t")));
        assertThat(engine.collectionSize(key("a")).bytes())
                .isEqualTo(indexed.without("t").sizeInBytes() + item(2).sizeInBytes());
        execute(engine, delete(key("a", 1)));
        execute(engine, delete(key("a", 2)));
        assertThat(engine.collectionSize(key("a")).bytes()).isZero();
    }

    @Test
    void marksAWriteThatGrowsBeyondTheLimitAndDoesNothing() {
        execute(engine, put(key("a", 1), item(1)));
        int bytes = item(1).sizeInBytes();
        engine.limitCollections(2L * bytes);

        assertThat(prepare(engine, put(key("a", 2), item(2))).exceedsCollectionLimit())
                .isFalse();
        Preparation beyond = execute(engine, put(key("a", 2), item(2).with("u", StringValue.filler(11))));

        assertThat(beyond.exceedsCollectionLimit()).isTrue();
        assertThat(beyond.after()).isNull();
        assertThat(engine.itemCount(Charges.TABLE)).isEqualTo(1);
        assertThat(engine.collectionSize(key("a")).bytes()).isEqualTo(bytes);
        assertThat(prepare(engine, put(key("b", 2), item(2))).exceedsCollectionLimit())
                .isFalse();
    }

    @Test
    void letsWhatIsTooLargeShrink() {
        execute(engine, put(key("a", 1), item(1)));
        execute(engine, put(key("a", 2), item(2)));
        engine.limitCollections(10);

        assertThat(execute(engine, put(key("a", 1), item(1).without("u"))).exceedsCollectionLimit())
                .isFalse();
        assertThat(execute(engine, put(key("a", 1), item(1).without("u"))).exceedsCollectionLimit())
                .isFalse();
        assertThat(execute(engine, delete(key("a", 2))).exceedsCollectionLimit())
                .isFalse();
        assertThat(engine.itemCount(Charges.TABLE)).isEqualTo(1);
    }

    @Test
    void limitsNoTableWithoutLocalIndexes() {
        TableEngine plain = Tables.sorted(1, List.of(), List.of());
        plain.limitCollections(10);

        assertThat(execute(plain, put(key("a", 1), item(1))).exceedsCollectionLimit())
                .isFalse();
        assertThat(plain.collectionSize(key("a")).bytes()).isEqualTo(item(1).sizeInBytes());
    }

    @Test
    void tellsARangeOfGigabytes() {
        ItemCollectionSize small = new ItemCollectionSize(100);
        ItemCollectionSize large = new ItemCollectionSize((3L << 30) + 1);

        assertThat(small.lowerGigabytes()).isZero();
        assertThat(small.upperGigabytes()).isEqualTo(1);
        assertThat(large.lowerGigabytes()).isEqualTo(3);
        assertThat(large.upperGigabytes()).isEqualTo(4);
    }

    private static Item item(long sort) {
        return Tables.item("id", text("a"), "s", number(sort), "u", StringValue.filler(10));
    }
}
