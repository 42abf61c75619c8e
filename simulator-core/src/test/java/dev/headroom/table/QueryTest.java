package dev.headroom.table;

import static dev.headroom.table.Tables.collect;
import static dev.headroom.table.Tables.execute;
import static dev.headroom.table.Tables.item;
import static dev.headroom.table.Tables.key;
import static dev.headroom.table.Tables.number;
import static dev.headroom.table.Tables.put;
import static dev.headroom.table.Tables.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.Item;
import dev.headroom.item.StringValue;
import dev.headroom.table.Operation.Query;
import dev.headroom.table.SortKeyRange.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges of sort keys, directions, pages and what they cost (facts §1.2, §2.3, §11.5). */
class QueryTest {
    private static final int ALL = Integer.MAX_VALUE;

    private final TableEngine numbers = Tables.sorted(1, List.of(), List.of());

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void selectsWhatTheComparisonDoes(Comparison comparison) {
        SplittableRandom random = new SplittableRandom(comparison.ordinal());
        for (int i = 0; i < 600; i++) {
            store(random.nextInt(1_000));
        }
        for (int round = 0; round < 200; round++) {
            long low = random.nextInt(-20, 1_020);
            long high = low + random.nextInt(100);
            Predicate<Long> selected =
                    switch (comparison) {
                        case ANY -> sort -> true;
                        case LESS -> sort -> sort < low;
                        case LESS_OR_EQUAL -> sort -> sort <= low;
                        case GREATER -> sort -> sort > low;
                        case GREATER_OR_EQUAL -> sort -> sort >= low;
                        case BETWEEN -> sort -> sort >= low && sort <= high;
                        case BEGINS_WITH -> sort -> false;
                    };
            SortKeyRange range = new SortKeyRange(List.of(), comparison, number(low), number(high));
            if (comparison != Comparison.BEGINS_WITH) {
                agrees(range, selected, random);
            }
            agrees(SortKeyRange.equalTo(number(low)), sort -> sort == low, random);
        }
    }

    private final List<Long> stored = new ArrayList<>();

    private void store(long sort) {
        execute(numbers, put(key("a", sort), item("id", text("a"), "s", number(sort))));
        execute(numbers, put(key("b", sort), item("id", text("b"), "s", number(sort))));
        if (!stored.contains(sort)) {
            stored.add(sort);
            stored.sort(null);
        }
    }

    /** In pages of a random size, either way, and from a random start key, which mostly does not exist. */
    private void agrees(SortKeyRange range, Predicate<Long> selected, SplittableRandom random) {
        boolean forward = random.nextBoolean();
        Long start = random.nextBoolean() ? null : (long) random.nextInt(1_000);
        List<Item> expected = new ArrayList<>();
        for (long sort : stored) {
            boolean isBehind = start == null || (forward ? sort > start : sort < start);
            if (selected.test(sort) && isBehind) {
                expected.add(forward ? expected.size() : 0, item("id", text("a"), "s", number(sort)));
            }
        }
        int limit = 1 + random.nextInt(300);
        List<Item> found = new ArrayList<>();
        Item after = start == null ? null : item("s", number(start), "id", text("a"));
        do {
            Preparation page = collect(numbers, new Query(null, key("a"), range, forward, true, false, limit, after));
            assertThat(page.pageItems()).isEqualTo(page.items().size()).isLessThanOrEqualTo(limit);
            found.addAll(page.items());
            after = page.lastEvaluated();
        } while (after != null);
        assertThat(found).isEqualTo(expected);
    }

    /** U+FF5E is one char and U+1F600 two; by UTF-8 bytes, unlike by chars, the second comes last. */
    @Test
    void findsTextsByTheirBeginning() {
        TableEngine engine = strings();
        for (String sort : List.of("a", "ab", "ab\uFF5E", "ab\uD83D\uDE00", "abz", "ac", "b", "aa\uD83D\uDE00")) {
            execute(engine, put(key("k").withSort(text(sort)), item("id", text("k"), "s", text(sort))));
        }

        assertThat(sorts(engine, SortKeyRange.of(Comparison.BEGINS_WITH, text("ab")), true))
                .containsExactly("ab", "abz", "ab\uFF5E", "ab\uD83D\uDE00");
        assertThat(sorts(engine, SortKeyRange.of(Comparison.BEGINS_WITH, text("ab")), false))
                .containsExactly("ab\uD83D\uDE00", "ab\uFF5E", "abz", "ab");
        assertThat(sorts(engine, SortKeyRange.of(Comparison.BEGINS_WITH, text("ad")), true))
                .isEmpty();
        assertThat(sorts(engine, SortKeyRange.of(Comparison.BEGINS_WITH, text("")), true))
                .hasSize(8);
    }

    @Test
    void findsBinariesByTheirBeginning() {
        TableEngine engine = strings();
        for (int high = 0; high < 4; high++) {
            for (int low = -1; low < 3; low++) {
                BinaryValue sort = low < 0
                        ? BinaryValue.of((byte) (0x7E + high))
                        : BinaryValue.of((byte) (0x7E + high), (byte) (low - 1));
                execute(engine, put(key("k").withSort(sort), item("id", text("k"), "s", sort)));
            }
        }
        SortKeyRange range = SortKeyRange.of(Comparison.BEGINS_WITH, BinaryValue.of((byte) 0x80));

        Preparation page = collect(engine, new Query(null, key("k"), range, true, true, false, ALL, null));

        assertThat(page.items())
                .extracting(item -> ((BinaryValue) item.get("s")).bytes())
                .containsExactly(
                        new byte[] {(byte) 0x80}, new byte[] {(byte) 0x80, 0}, new byte[] {(byte) 0x80, 1}, new byte[] {
                            (byte) 0x80, (byte) 0xFF
                        });
    }

    /** Facts §2.3: equalities from the left, then one other condition. */
    @Test
    void selectsByTheLeadingAttributesOfACompositeSortKey() {
        KeySchema schema = new KeySchema(
                List.of(KeyAttribute.string("g")),
                List.of(KeyAttribute.string("year"), KeyAttribute.number("month"), KeyAttribute.number("day")));
        TableEngine engine = Tables.simple(1, new IndexDefinition("byDate", schema, java.util.Optional.empty()));
        for (String year : List.of("24", "25", "26")) {
            for (long month = 1; month <= 12; month++) {
                for (long day = 1; day <= 9; day += 4) {
                    String id = year + "-" + month + "-" + day;
                    Item item = item("id", text(id), "g", text("x"), "year", text(year), "month", number(month));
                    execute(engine, put(key(id), item.with("day", number(day))));
                }
            }
        }

        assertThat(ids(engine, SortKeyRange.equalTo(text("25")), true)).hasSize(36);
        assertThat(ids(engine, SortKeyRange.equalTo(text("25"), number(10)), true))
                .containsExactly("25-10-1", "25-10-5", "25-10-9");
        assertThat(ids(engine, range(Comparison.BETWEEN, number(2), number(10), text("25"), number(9)), false))
                .containsExactly("25-9-9", "25-9-5");
        assertThat(ids(engine, range(Comparison.GREATER, number(11), null, text("26")), true))
                .containsExactly("26-12-1", "26-12-5", "26-12-9");
        assertThat(ids(engine, range(Comparison.LESS_OR_EQUAL, number(1), null, text("24")), false))
                .containsExactly("24-1-9", "24-1-5", "24-1-1");
    }

    /** 100 items of 1 KB, of which ten are asked for: 10 KB, 3 units; nothing found, the minimum. */
    @Test
    void chargesOnlyWhatTheKeyConditionSelects() {
        for (int sort = 0; sort < 100; sort++) {
            int used = "ids".length() + "a".length() + number(sort).sizeInBytes() + "f".length();
            execute(
                    numbers,
                    put(
                            key("a", sort),
                            item("id", text("a"), "s", number(sort), "f", StringValue.filler(1_024 - used))));
        }

        assertThat(halves(SortKeyRange.between(number(20), number(29)))).isEqualTo(6);
        assertThat(halves(SortKeyRange.of(Comparison.GREATER, number(1_000)))).isEqualTo(2);
        assertThat(halves(SortKeyRange.equalTo(number(5)))).isEqualTo(2);
    }

    /** Of items of 100,000 bytes eleven cross 1 MB, whichever way they are read. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void endsAPageWithTheItemThatCrossesAMegabyteEitherWay(boolean forward) {
        for (int sort = 10; sort < 30; sort++) {
            execute(
                    numbers,
                    put(
                            key("a", sort),
                            item("id", text("a"), "s", number(sort), "f", StringValue.filler(100_000 - 7))));
        }

        Preparation page =
                collect(numbers, new Query(null, key("a"), SortKeyRange.ALL, forward, true, false, ALL, null));

        assertThat(page.items()).hasSize(11);
        assertThat(page.lastEvaluated().get("s")).isEqualTo(number(forward ? 20 : 19));
    }

    @Test
    void collectsWhatAnIndexProjects() {
        TableEngine engine = Tables.simple(1, Tables.including("byGroup", KeySchema.of("g"), "p"));
        Item item = item("id", text("k"), "x", text("unprojected"), "g", text("x"), "p", text("projected"));
        execute(engine, put(key("k"), item));

        Preparation page = collect(engine, new Query("byGroup", key("x"), false, ALL, null));

        assertThat(page.items()).containsExactly(item.without("x"));
        assertThat(page.pageBytes()).isEqualTo(item.without("x").sizeInBytes());
        assertThat(engine.keyAttributes("byGroup", item)).isEqualTo(item("g", text("x"), "id", text("k")));
        assertThat(engine.keyAttributes(null, item)).isEqualTo(item("id", text("k")));
    }

    private long halves(SortKeyRange range) {
        return Tables.halves(numbers, new Query(null, key("a"), range, true, true, false, ALL, null));
    }

    private static SortKeyRange range(
            Comparison comparison, AttributeValue value, AttributeValue upper, AttributeValue... equalities) {
        return new SortKeyRange(List.of(equalities), comparison, value, upper);
    }

    private static List<String> ids(TableEngine engine, SortKeyRange range, boolean forward) {
        return collect(engine, new Query("byDate", key("x"), range, forward, false, false, ALL, null)).items().stream()
                .map(item -> item.get("id").toString())
                .toList();
    }

    private static List<String> sorts(TableEngine engine, SortKeyRange range, boolean forward) {
        return collect(engine, new Query(null, key("k"), range, forward, true, false, ALL, null)).items().stream()
                .map(item -> item.get("s").toString())
                .toList();
    }

    private static TableEngine strings() {
        return Tables.engine(new TableDefinition("T", KeySchema.of("id", "s"), List.of(), List.of()), 1, Tables.NONE);
    }
}
