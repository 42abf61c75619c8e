package dev.headroom.table;

import static dev.headroom.table.Tables.execute;
import static dev.headroom.table.Tables.halves;
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
import dev.headroom.item.PrimaryKey;
import dev.headroom.item.StringValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts §1.2, §1.4 and §1.6; all charges in half units. */
class ReadChargesTest {
    private static final int ALL = Integer.MAX_VALUE;

    @ParameterizedTest
    @CsvSource({"100, 2, 1", "4096, 2, 1", "4097, 4, 2", "8192, 4, 2", "10240, 6, 3", "20480, 10, 5"})
    void chargesAGetByTheWholeItem(int bytes, long strong, long eventual) {
        TableEngine engine = Tables.simple(1);
        execute(engine, put(key("a"), item("a", bytes)));

        assertThat(halves(engine, new Operation.GetItem(key("a"), true))).isEqualTo(strong);
        assertThat(halves(engine, new Operation.GetItem(key("a"), false))).isEqualTo(eventual);
    }

    @Test
    void chargesAMissTheMinimum() {
        TableEngine engine = Tables.simple(4);

        assertThat(halves(engine, new Operation.GetItem(key("a"), true))).isEqualTo(2);
        assertThat(halves(engine, new Operation.GetItem(key("a"), false))).isEqualTo(1);
        assertThat(halves(engine, query("a", true, ALL, null))).isEqualTo(2);
        assertThat(halves(engine, query("a", false, ALL, null))).isEqualTo(1);
    }

    /** 1,500 items of 64 bytes are 93.75 KB: 24 units strongly, 12 eventually consistent. */
    @Test
    void sumsWhatAQueryEvaluatesAndRoundsOnce() {
        TableEngine engine = collection(1_500, 64);

        assertThat(halves(engine, query("a", true, ALL, null))).isEqualTo(48);
        assertThat(halves(engine, query("a", false, ALL, null))).isEqualTo(24);
    }

    /** Ten items of 40.8 KB together: 11 units, 5.5 eventually consistent. */
    @Test
    void roundsTenItemsTogether() {
        TableEngine engine = collection(10, 4_178);

        assertThat(halves(engine, query("a", true, ALL, null))).isEqualTo(22);
        assertThat(halves(engine, query("a", false, ALL, null))).isEqualTo(11);
    }

    /** Eight entries of 2,000 bytes in a global index: 16 KB, 2 units. */
    @Test
    void chargesAQueryOfAnIndexByItsEntries() {
        TableEngine engine = Tables.sorted(1, List.of(keysOnly("byGroup", "g")), List.of());
        for (int i = 0; i < 8; i++) {
            // "id" 2 + "a" 1 + "s" 1 + number 2 + "g" 1 = 7 bytes besides the group's text
            Item item = item(
                    "id",
                    text("a"),
                    "s",
                    number(i + 1),
                    "g",
                    StringValue.filler(1_993),
                    "x",
                    StringValue.filler(9_000));
            execute(engine, put(key("a", i + 1), item));
        }
        Operation query = new Operation.Query("byGroup", PrimaryKey.of(StringValue.filler(1_993)), false, ALL, null);

        Preparation prepared = prepare(engine, query);

        assertThat(prepared.pageItems()).isEqualTo(8);
        assertThat(prepared.pageBytes()).isEqualTo(16_000);
        assertThat(prepared.charges().resource(0)).isEqualTo(1);
        assertThat(prepared.charges().totalHalves()).isEqualTo(4);
    }

    /** Of items of 100,000 bytes the eleventh crosses 1 MB, and is in the page: 1,100,000 bytes, 269 units. */
    @Test
    void endsAPageWithTheItemThatCrossesAMegabyte() {
        TableEngine engine = collection(20, 100_000);

        Preparation first = prepare(engine, query("a", true, ALL, null));
        Preparation second = prepare(engine, query("a", true, ALL, first.lastEvaluated()));

        assertThat(first.pageItems()).isEqualTo(11);
        assertThat(first.charges().totalHalves()).isEqualTo(2 * 269);
        assertThat(second.pageItems()).isEqualTo(9);
        assertThat(second.lastEvaluated()).isNull();
    }

    /** 256 items of 4,096 bytes fill 1 MB exactly: 256 units strongly, 128 eventually consistent. */
    @Test
    void chargesAFullPage256Units() {
        TableEngine engine = collection(300, 4_096);

        assertThat(halves(engine, query("a", true, ALL, null))).isEqualTo(512);
        assertThat(halves(engine, new Operation.Scan(null, false, ALL, null))).isEqualTo(256);
    }

    @Test
    void chargesOnlyTheItemsWithinALimit() {
        TableEngine engine = collection(10, 4_096);

        Preparation limited = prepare(engine, query("a", true, 3, null));

        assertThat(limited.pageItems()).isEqualTo(3);
        assertThat(limited.charges().totalHalves()).isEqualTo(6);
        assertThat(limited.lastEvaluated().get("s")).isEqualTo(number(3));
    }

    /** Facts §1.2: a new on-demand table of four partitions is charged 4 units, 2 eventually consistent. */
    @Test
    void chargesAScanOfAnEmptyTableForEveryPartition() {
        TableEngine engine = Tables.simple(4);

        assertThat(halves(engine, new Operation.Scan(null, true, ALL, null))).isEqualTo(8);
        assertThat(halves(engine, new Operation.Scan(null, false, ALL, null))).isEqualTo(4);
        execute(engine, put(key("a"), item("a", 50)));
        assertThat(halves(engine, new Operation.Scan(null, true, ALL, null))).isEqualTo(8);
    }

    @Test
    void roundsAScanForEachPartition() {
        TableEngine engine = Tables.simple(4);
        for (int i = 0; i < 1_000; i++) {
            execute(engine, put(key("k" + i), item("k" + i, 100)));
        }
        long expected = 0;
        for (int number = 0; number < 4; number++) {
            expected += 2 * ((engine.partitions(Charges.TABLE).sizeInBytes(number) + 4_095) / 4_096);
        }

        assertThat(halves(engine, new Operation.Scan(null, true, ALL, null))).isEqualTo(expected);
    }

    @Test
    void refusesAnIndexThatTheTableHasNot() {
        TableEngine engine = Tables.simple(1);

        assertThatThrownBy(() -> prepare(engine, new Operation.Scan("byNobody", false, ALL, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The table does not have the specified index: byNobody");
    }

    /** Facts §8.1, in the service's words. */
    @Test
    void refusesAStrongReadOfAGlobalIndex() {
        TableEngine engine = Tables.sorted(1, List.of(Tables.keysOnly("byGroup", "g")), List.of());

        assertThatThrownBy(() -> prepare(engine, new Operation.Query("byGroup", key("a"), true, ALL, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Consistent reads are not supported on global secondary indexes");
    }

    /** Items 1 to so many under the partition key "a", each of so many bytes. */
    private static TableEngine collection(int items, int bytes) {
        TableEngine engine = Tables.sorted(1, List.of(), List.of());
        for (int i = 1; i <= items; i++) {
            int used = "ids".length() + "a".length() + number(i).sizeInBytes() + "f".length();
            Item item = item("id", text("a"), "s", number(i), "f", StringValue.filler(bytes - used));
            execute(engine, put(key("a", i), item));
        }
        return engine;
    }

    private static Operation query(String id, boolean consistent, int limit, Item after) {
        return new Operation.Query(null, key(id), consistent, limit, after);
    }
}
