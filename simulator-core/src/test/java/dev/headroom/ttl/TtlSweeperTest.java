package dev.headroom.ttl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.Item;
import dev.headroom.item.NumberValue;
import dev.headroom.quantity.TimeSpan;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TtlSweeperTest {
    private static final long NOW = 1_789_646_400_000L;
    private static final long MINUTE = 60_000;
    private static final AttributeNames NAMES = AttributeNames.of(List.of("pk", "expires"));

    private final TreeMap<Long, Item> table = new TreeMap<>();
    private final TtlSweeper sweeper =
            new TtlSweeper(new TimeToLive("expires"), new SweepSettings(TimeSpan.ZERO, TimeSpan.ofSeconds(60)));
    private int looked;

    @Test
    void looksAtNoMoreItemsThanItMay() {
        fill(10, NOW);
        sweeper.step(this::after, 4, NOW);
        assertThat(looked).isEqualTo(4);
        sweeper.step(this::after, 4, NOW);
        assertThat(looked).isEqualTo(8);
        sweeper.step(this::after, 4, NOW);
        assertThat(looked).isEqualTo(10);
    }

    @Test
    void findsWhatHasExpired() {
        fill(10, NOW);
        for (long key : new long[] {2, 3, 9}) {
            put(key, NOW - 1_000);
        }

        assertThat(step(4)).containsExactly(2L, 3L);
        assertThat(step(4)).isEmpty();
        assertThat(step(4)).containsExactly(9L);
    }

    @Test
    void goesOnBehindItemsThatWereDeleted() {
        fill(10, NOW - 1_000);
        List<Long> found = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<Long> expired = step(3);
            expired.forEach(table::remove);
            found.addAll(expired);
        }

        assertThat(found).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    }

    @Test
    void passesOverTheTableOnceInAnInterval() {
        fill(3, NOW);
        sweeper.step(this::after, 10, NOW);
        assertThat(sweeper.nextStep()).isEqualTo(NOW + MINUTE);

        sweeper.step(this::after, 10, NOW + MINUTE - 1);
        assertThat(looked).isEqualTo(3);
        assertThat(sweeper.step(this::after, 10, NOW + MINUTE)).hasSize(3);
    }

    @Test
    void countsTheIntervalFromTheStartOfThePass() {
        fill(3, NOW);
        sweeper.step(this::after, 2, NOW);
        sweeper.step(this::after, 2, NOW + 2 * MINUTE);

        assertThat(sweeper.nextStep()).isEqualTo(NOW + MINUTE);
    }

    @Test
    void leavesItemsForAWhileAfterTheyExpired() {
        TtlSweeper slow = new TtlSweeper(new TimeToLive("expires"), SweepSettings.DEFAULT);
        put(1, NOW);

        assertThat(slow.step(this::after, 10, NOW + 10 * MINUTE)).isEmpty();
        assertThat(slow.step(this::after, 10, NOW + 11 * MINUTE)).hasSize(1);
    }

    @Test
    void hasNothingToDoInAnEmptyTable() {
        assertThat(sweeper.step(this::after, 10, NOW)).isEmpty();
    }

    private void fill(int items, long expiresAt) {
        for (int i = 0; i < items; i++) {
            put(i, expiresAt);
        }
    }

    private void put(long key, long expiresAt) {
        table.put(key, Item.of(NAMES, NumberValue.of(key), NumberValue.of(expiresAt / 1_000)));
    }

    private List<Long> step(int budget) {
        return sweeper.step(this::after, budget, NOW).stream()
                .map(TtlSweeperTest::keyOf)
                .toList();
    }

    private Iterator<Item> after(Item item) {
        Iterator<Item> items = (item == null ? table : table.tailMap(keyOf(item), false))
                .values()
                .iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public Item next() {
                looked++;
                return items.next();
            }
        };
    }

    private static long keyOf(Item item) {
        return ((NumberValue) item.get("pk")).value().longValueExact();
    }
}
