package dev.headroom.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.DaxSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaxItemCacheTest {
    private static final long UNLIMITED = Long.MAX_VALUE;

    @Test
    void answersWhatWasCachedAsItWasThen() {
        DaxItemCache<String, String> cache = new DaxItemCache<>(UNLIMITED, UNLIMITED, 0);

        assertThat(cache.lookup("k", 0)).isEmpty();
        cache.put("k", "first", 100, 1);

        assertThat(cache.lookup("k", 2).orElseThrow().item()).contains("first");
        assertThat(cache.hits()).isEqualTo(1);
        assertThat(cache.misses()).isEqualTo(1);
        assertThat(cache.entries()).isEqualTo(1);
        assertThat(cache.bytes()).isEqualTo(100);
    }

    @Test
    void remembersThatAKeyHasNoItem() {
        DaxItemCache<String, String> cache = new DaxItemCache<>(UNLIMITED, UNLIMITED, 0);

        cache.putAbsence("k", 8, 0);

        assertThat(cache.lookup("k", 1).orElseThrow().item()).isEmpty();
        assertThat(cache.hits()).isEqualTo(1);
        assertThat(cache.bytes()).isEqualTo(8);
    }

    @Test
    void writesThrough() {
        DaxItemCache<String, String> cache = new DaxItemCache<>(UNLIMITED, UNLIMITED, 0);
        cache.putAbsence("k", 8, 0);

        cache.put("k", "new", 300, 1);
        cache.put("k", "newer", 200, 2);

        assertThat(cache.lookup("k", 3).orElseThrow().item()).contains("newer");
        assertThat(cache.bytes()).isEqualTo(200);
        assertThat(cache.entries()).isEqualTo(1);
    }

    @Test
    void displacesTheLeastRecentlyUsed() {
        DaxItemCache<String, String> cache = new DaxItemCache<>(UNLIMITED, 2, 0);
        cache.put("a", "A", 1, 0);
        cache.put("b", "B", 1, 0);
        cache.lookup("a", 0);

        cache.put("c", "C", 1, 0);

        assertThat(cache.lookup("a", 0)).isPresent();
        assertThat(cache.lookup("b", 0)).isEmpty();
        assertThat(cache.evictions()).isEqualTo(1);
    }

    @Test
    void displacesAsManyAsALargeItemNeeds() {
        DaxItemCache<String, String> cache = new DaxItemCache<>(1_000, UNLIMITED, 0);
        for (String key : List.of("a", "b", "c", "d")) {
            cache.put(key, key, 250, 0);
        }

        cache.put("large", "large", 600, 0);

        assertThat(cache.evictions()).isEqualTo(3);
        assertThat(cache.entries()).isEqualTo(2);
        assertThat(cache.bytes()).isEqualTo(850);
    }

    @Test
    void forgetsTheOldItemWhenTheNewOneIsLargerThanTheCache() {
        DaxItemCache<String, String> cache = new DaxItemCache<>(1_000, UNLIMITED, 0);
        cache.put("k", "small", 10, 0);
        cache.put("other", "other", 10, 0);

        cache.put("k", "large", 1_001, 0);

        assertThat(cache.lookup("k", 0)).isEmpty();
        assertThat(cache.entries()).isEqualTo(1);
        assertThat(cache.bytes()).isEqualTo(10);
        assertThat(cache.evictions()).isZero();
    }

    /** Cached at 10 s with 300 s to live. A hit does not renew it; a write does. */
    @ParameterizedTest
    @CsvSource({"10, true", "309, true", "310, false", "1000, false"})
    void expiresOnTime(long second, boolean hit) {
        DaxItemCache<String, String> cache = new DaxItemCache<>(UNLIMITED, UNLIMITED, 300);
        cache.put("k", "item", 50, 10);
        cache.lookup("k", 10);

        assertThat(cache.lookup("k", second).isPresent()).isEqualTo(hit);
        assertThat(cache.entries()).isEqualTo(hit ? 1 : 0);
        assertThat(cache.bytes()).isEqualTo(hit ? 50 : 0);
        assertThat(cache.evictions()).isZero();
    }

    @Test
    void livesAnewAfterAWrite() {
        DaxItemCache<String, String> cache = new DaxItemCache<>(UNLIMITED, UNLIMITED, 300);
        cache.put("k", "old", 50, 10);
        cache.put("k", "new", 50, 200);

        assertThat(cache.lookup("k", 499)).isPresent();
        assertThat(cache.lookup("k", 500)).isEmpty();
    }

    @Test
    void keepsItemsUntilDisplacedWithoutATimeToLive() {
        DaxItemCache<String, String> cache = new DaxItemCache<>(UNLIMITED, UNLIMITED, 0);
        cache.put("k", "item", 50, 0);

        assertThat(cache.lookup("k", Long.MAX_VALUE)).isPresent();
    }

    @Test
    void removesADeletedItem() {
        DaxItemCache<String, String> cache = new DaxItemCache<>(UNLIMITED, UNLIMITED, 0);
        cache.put("k", "item", 50, 0);

        cache.remove("k");
        cache.remove("never cached");

        assertThat(cache.lookup("k", 0)).isEmpty();
        assertThat(cache.bytes()).isZero();
    }

    @Test
    void holdsNothingWhereItMayHoldNoEntry() {
        DaxItemCache<String, String> cache = new DaxItemCache<>(UNLIMITED, 0, 0);
        cache.put("k", "item", 50, 0);

        assertThat(cache.lookup("k", 0)).isEmpty();
        assertThat(cache.bytes()).isZero();
    }

    @Test
    void takesItsLimitsFromTheScenario() {
        DaxItemCache<String, String> bySize =
                DaxItemCache.of(dax("dax.r5.large", Optional.of(new DataSize(100)), Optional.empty()));
        bySize.put("k", "item", 101, 0);
        assertThat(bySize.entries()).isZero();

        DaxItemCache<String, String> byNode = DaxItemCache.of(dax("dax.t3.small", Optional.empty(), Optional.of(2L)));
        byNode.put("most", "item", 1L << 30, 0);
        byNode.put("one more", "item", 1, 0);
        assertThat(byNode.entries()).isEqualTo(1);
        byNode.put("second", "item", 1, 0);
        byNode.put("third", "item", 1, 0);
        assertThat(byNode.entries()).isEqualTo(2);

        assertThatThrownBy(() -> DaxItemCache.of(dax("r5.big", Optional.empty(), Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A list, searched from end to end, as the oracle. */
    @ParameterizedTest
    @CsvSource({"1, 400, 50", "2, 1000, 20", "3, 1500, 1000", "4, 60, 3"})
    void agreesWithAPlainList(long seed, long maxBytes, long maxEntries) {
        DaxItemCache<Integer, Integer> cache = new DaxItemCache<>(maxBytes, maxEntries, 40);
        PlainCache plain = new PlainCache(maxBytes, maxEntries, 40);
        SplittableRandom random = new SplittableRandom(seed);
        for (int now = 0; now < 50_000; now++) {
            int key = (int) (random.nextDouble() * random.nextDouble() * 60);
            int bytes = 1 + random.nextInt(70);
            if (random.nextInt(10) == 0) {
                cache.put(key, now, bytes, now);
                plain.put(key, now, bytes, now);
            } else {
                Optional<Integer> found =
                        cache.lookup(key, now).map(cached -> cached.item().orElseThrow());
                assertThat(found).isEqualTo(plain.lookup(key, now));
                if (found.isEmpty()) {
                    cache.put(key, now, bytes, now);
                    plain.put(key, now, bytes, now);
                }
            }
            assertThat(cache.bytes()).isEqualTo(plain.bytes());
            assertThat(cache.entries()).isEqualTo(plain.entries.size());
        }
        assertThat(cache.evictions()).isEqualTo(plain.evictions).isPositive();
    }

    private static DaxSpec dax(String nodeType, Optional<DataSize> size, Optional<Long> entries) {
        return new DaxSpec(nodeType, 3, TimeSpan.parse("5m"), size, entries);
    }

    private record PlainEntry(int key, int value, long bytes, long cached) {}

    private static final class PlainCache {
        private final List<PlainEntry> entries = new ArrayList<>();
        private final long maxBytes;
        private final long maxEntries;
        private final long timeToLive;
        private long evictions;

        PlainCache(long maxBytes, long maxEntries, long timeToLive) {
            this.maxBytes = maxBytes;
            this.maxEntries = maxEntries;
            this.timeToLive = timeToLive;
        }

        Optional<Integer> lookup(int key, long now) {
            Optional<PlainEntry> found =
                    entries.stream().filter(entry -> entry.key == key).findFirst();
            entries.removeIf(entry -> entry.key == key);
            Optional<PlainEntry> alive = found.filter(entry -> now < entry.cached + timeToLive);
            alive.ifPresent(entries::add);
            return alive.map(PlainEntry::value);
        }

        void put(int key, int value, long bytes, long now) {
            entries.removeIf(entry -> entry.key == key);
            if (bytes > maxBytes) {
                return;
            }
            entries.add(new PlainEntry(key, value, bytes, now));
            while (bytes() > maxBytes || entries.size() > maxEntries) {
                entries.remove(0);
                evictions++;
            }
        }

        long bytes() {
            return entries.stream().mapToLong(PlainEntry::bytes).sum();
        }
    }
}
