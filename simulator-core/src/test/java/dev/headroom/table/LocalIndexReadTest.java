package dev.headroom.table;

import static dev.headroom.table.Tables.collect;
import static dev.headroom.table.Tables.execute;
import static dev.headroom.table.Tables.item;
import static dev.headroom.table.Tables.key;
import static dev.headroom.table.Tables.number;
import static dev.headroom.table.Tables.put;
import static dev.headroom.table.Tables.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.Item;
import dev.headroom.item.StringValue;
import dev.headroom.table.Operation.Query;
import dev.headroom.table.Operation.Scan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads of a local index, with and without fetching from the table (facts §1.4); charges in half units. */
class LocalIndexReadTest {
    private static final int ALL = Integer.MAX_VALUE;
    private static final KeySchema BY_TIME = KeySchema.of(KeyAttribute.string("id"), KeyAttribute.number("t"));

    private final TableEngine engine = Tables.sorted(
            1,
            List.of(),
            List.of(
                    Tables.including("byNothing", BY_TIME),
                    Tables.including("byTime", BY_TIME, "p"),
                    new IndexDefinition("whole", BY_TIME, java.util.Optional.empty())));
    private final List<Item> stored = new ArrayList<>();

    /** Four items of 300 bytes, 200 of them projected: 4 KB of index and 4 × 4 KB of items, 5 units. */
    @Test
    void chargesEachFetchedItemByItself() {
        store(4, 200, 300);

        Preparation fetched = collect(engine, query("byTime", true, true));

        assertThat(fetched.charges().count()).isEqualTo(2);
        assertThat(fetched.charges().localIndex(0)).isEqualTo(1);
        assertThat(fetched.charges().halves(0)).isEqualTo(2);
        assertThat(fetched.charges().localIndex(1)).isEqualTo(-1);
        assertThat(fetched.charges().halves(1)).isEqualTo(8);
        assertThat(fetched.charges().totalHalves()).isEqualTo(10);
        assertThat(fetched.charges().halvesTogether(0)).isEqualTo(10);
        assertThat(fetched.items()).isEqualTo(stored);
        assertThat(fetched.pageBytes()).isEqualTo(4 * (200 + 300));
        assertThat(collect(engine, query("byTime", false, true)).charges().totalHalves())
                .isEqualTo(5);
    }

    @Test
    void chargesTheIndexAloneWhereNothingIsFetched() {
        store(4, 200, 300);

        Preparation projected = collect(engine, query("byTime", true, false));
        Preparation whole = collect(engine, query("whole", true, true));

        assertThat(projected.charges().count()).isEqualTo(1);
        assertThat(projected.charges().totalHalves()).isEqualTo(2);
        assertThat(projected.charges().localIndex(0)).isEqualTo(1);
        assertThat(projected.items())
                .isEqualTo(stored.stream().map(item -> item.without("u")).toList());
        assertThat(whole.charges().count()).isEqualTo(1);
        assertThat(whole.charges().localIndex(0)).isEqualTo(2);
        assertThat(whole.items()).isEqualTo(stored);
    }

    /** Each takes 200 and 99,800 bytes: the eleventh crosses 1 MB. */
    @Test
    void countsWhatIsFetchedTowardsThePage() {
        store(20, 200, 99_800);

        Preparation page = collect(engine, query("byTime", true, true));

        assertThat(page.items()).hasSize(11);
        assertThat(page.charges().halves(1)).isEqualTo(11 * 2 * 25);
        assertThat(page.lastEvaluated()).isEqualTo(stored.get(10));
    }

    @Test
    void scansWithFetchesToo() {
        store(4, 200, 300);

        Preparation page = collect(engine, new Scan("byTime", true, true, ALL, ScanSegment.WHOLE, null));

        assertThat(page.charges().totalHalves()).isEqualTo(10);
        assertThat(page.items()).isEqualTo(stored);
    }

    @Test
    void fetchesNothingWhereNothingIsFound() {
        Preparation page = collect(engine, query("byTime", true, true));

        assertThat(page.charges().count()).isEqualTo(1);
        assertThat(page.charges().totalHalves()).isEqualTo(2);
    }

    /** The names id, s, t, p and u have 6 bytes; the keys' values 1 + 2 + 2. */
    private void store(int items, int entryBytes, int itemBytes) {
        for (int i = 1; i <= items; i++) {
            Item item = item(
                    "id",
                    text("a"),
                    "s",
                    number(i),
                    "t",
                    number(i),
                    "p",
                    StringValue.filler(entryBytes - 5 - 5),
                    "u",
                    StringValue.filler(itemBytes - entryBytes - 1));
            assertThat(item.sizeInBytes()).isEqualTo(itemBytes);
            execute(engine, put(key("a", i), item));
            stored.add(item);
        }
    }

    private static Query query(String index, boolean consistent, boolean fetch) {
        return new Query(index, key("a"), SortKeyRange.ALL, true, consistent, fetch, ALL, null);
    }
}
