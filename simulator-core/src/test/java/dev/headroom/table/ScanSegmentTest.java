package dev.headroom.table;

import static dev.headroom.table.Tables.collect;
import static dev.headroom.table.Tables.execute;
import static dev.headroom.table.Tables.item;
import static dev.headroom.table.Tables.key;
import static dev.headroom.table.Tables.number;
import static dev.headroom.table.Tables.put;
import static dev.headroom.table.Tables.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.item.Item;
import dev.headroom.table.Operation.Scan;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parallel scans (facts §11.5) and where they go on. */
class ScanSegmentTest {
    private static final int ALL = Integer.MAX_VALUE;
    private static final BigInteger HASHES = BigInteger.ONE.shiftLeft(64);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1_000, 999_999, 1_000_000})
    void slicesTheRangeEqually(int total) {
        for (int number : new int[] {0, 1, total / 2, total - 2, total - 1}) {
            if (number < 0 || number >= total) {
                continue;
            }
            ScanSegment segment = new ScanSegment(number, total);
            assertThat(unsigned(segment.firstHash())).isEqualTo(slice(number, total));
            assertThat(unsigned(segment.lastHash()).add(BigInteger.ONE)).isEqualTo(slice(number + 1, total));
        }
    }

    @Test
    void knowsNoSegmentBeyondTheTotal() {
        assertThatThrownBy(() -> new ScanSegment(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScanSegment(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 64})
    void readsEveryItemInExactlyOneSegment(int total) {
        TableEngine engine = table(4);
        List<Item> whole = scanned(engine, ScanSegment.WHOLE, ALL);

        List<Item> parts = new ArrayList<>();
        for (int number = 0; number < total; number++) {
            parts.addAll(scanned(engine, new ScanSegment(number, total), 3));
        }

        assertThat(whole).hasSize(300).doesNotHaveDuplicates();
        assertThat(parts).isEqualTo(whole);
    }

    @Test
    void chargesASegmentForThePartitionsThatItTouches() {
        TableEngine engine = Tables.simple(8);

        assertThat(halves(engine, new ScanSegment(0, 1))).isEqualTo(16);
        assertThat(halves(engine, new ScanSegment(1, 4))).isEqualTo(4);
        assertThat(halves(engine, new ScanSegment(5, 64))).isEqualTo(2);
    }

    @Test
    void goesOnBehindAKeyThatNeverExisted() {
        TableEngine engine = table(1);
        List<Item> whole = scanned(engine, ScanSegment.WHOLE, ALL);
        Item present = whole.get(100);
        Item absent = item("id", present.get("id"), "s", number(2));
        Item elsewhere = item("id", text("nobody"), "s", number(0));

        assertThat(behind(engine, absent)).isEqualTo(whole.subList(behindSameId(whole, present), whole.size()));
        ScanPosition nobody = ScanPosition.behind(engine.definition().keys(), elsewhere);
        assertThat(behind(engine, elsewhere))
                .isEqualTo(whole.stream()
                        .filter(item -> Long.compareUnsigned(
                                        ScanPosition.behind(engine.definition().keys(), item)
                                                .hash(),
                                        nobody.hash())
                                > 0)
                        .toList());
    }

    @Test
    void knowsWhetherAPositionLiesInASegment() {
        ScanPosition position = new ScanPosition(0xC000_0000_0000_0000L, item("id", text("a")));

        assertThat(new ScanSegment(3, 4).contains(position)).isTrue();
        assertThat(new ScanSegment(2, 4).contains(position)).isFalse();
        assertThat(ScanSegment.WHOLE.contains(position)).isTrue();
    }

    /** Keys of one hash: a list that prints like another. A page of one ends between them and goes on behind. */
    @Test
    void partsKeysOfOneHash() {
        KeySchema pair = new KeySchema(List.of(KeyAttribute.string("a"), KeyAttribute.string("b")), List.of());
        TableEngine engine = Tables.simple(1, Tables.including("byPair", pair));
        List<Item> items = new ArrayList<>();
        for (String[] values : new String[][] {{"x, y, z", "w"}, {"x", "y, z, w"}, {"x, y", "z, w"}, {"k", "l"}}) {
            Item item = item("id", text(values[0]), "a", text(values[0]), "b", text(values[1]));
            execute(engine, put(key(values[0]), item));
            items.add(item);
        }

        List<Item> seen = new ArrayList<>();
        ScanPosition from = null;
        do {
            Preparation page = collect(engine, new Scan("byPair", false, 1, from));
            seen.addAll(page.items());
            from = page.next();
        } while (from != null && seen.size() < 10);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(items);
    }

    private static int behindSameId(List<Item> whole, Item present) {
        int end = whole.indexOf(present);
        while (end < whole.size() && whole.get(end).get("id").equals(present.get("id"))) {
            end++;
        }
        return end;
    }

    private static List<Item> behind(TableEngine engine, Item start) {
        ScanPosition from = ScanPosition.behind(engine.definition().keys(), start);
        return collect(engine, new Scan(null, true, ALL, from)).items();
    }

    private static List<Item> scanned(TableEngine engine, ScanSegment segment, int limit) {
        List<Item> items = new ArrayList<>();
        ScanPosition from = null;
        do {
            Preparation page = collect(engine, new Scan(null, true, false, limit, segment, from));
            items.addAll(page.items());
            from = page.next();
            assertThat(from == null || segment.contains(from)).isTrue();
        } while (from != null);
        return items;
    }

    private static long halves(TableEngine engine, ScanSegment segment) {
        return Tables.halves(engine, new Scan(null, true, false, ALL, segment, null));
    }

    /** 100 partition keys with three items each. */
    private static TableEngine table(int partitions) {
        TableEngine engine = Tables.sorted(partitions, List.of(), List.of());
        for (int id = 0; id < 100; id++) {
            for (long sort = -1; sort < 2; sort++) {
                execute(engine, put(key("k" + id, sort), item("id", text("k" + id), "s", number(sort))));
            }
        }
        return engine;
    }

    private static BigInteger unsigned(long hash) {
        return new BigInteger(Long.toUnsignedString(hash));
    }

    private static BigInteger slice(long number, long total) {
        return HASHES.multiply(BigInteger.valueOf(number)).divide(BigInteger.valueOf(total));
    }
}
