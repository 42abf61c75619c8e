package dev.headroom.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LruCacheTest {
    private static final long UNLIMITED = Long.MAX_VALUE;

    @Test
    void answersWhatWasCachedAsItWasThen() {
        LruCache<String, Kept<String>> cache = new LruCache<>(UNLIMITED, UNLIMITED, 0);

        assertThat(cache.lookup("k", 0)).isNull();
        cache.put("k", new Kept<>("first", 100, 1));

        assertThat(cache.lookup("k", 2).value()).isEqualTo("first");
        assertThat(cache.hits()).isEqualTo(1);
        assertThat(cache.misses()).isEqualTo(1);
        assertThat(cache.entries()).isEqualTo(1);
        assertThat(cache.bytes()).isEqualTo(100);
    }

    @Test
    void writesThrough() {
        LruCache<String, Kept<String>> cache = new LruCache<>(UNLIMITED, UNLIMITED, 0);
        cache.put("k", new Kept<>("", 8, 0));

        cache.put("k", new Kept<>("new", 300, 1));
        cache.put("k", new Kept<>("newer", 200, 2));

        assertThat(cache.lookup("k", 3).value()).isEqualTo("newer");
        assertThat(cache.bytes()).isEqualTo(200);
        assertThat(cache.entries()).isEqualTo(1);
    }

    @Test
    void displacesTheLeastRecentlyUsed() {
        LruCache<String, Kept<String>> cache = new LruCache<>(UNLIMITED, 2, 0);
        cache.put("a", new Kept<>("A", 1, 0));
        cache.put("b", new Kept<>("B", 1, 0));
        cache.lookup("a", 0);

        cache.put("c", new Kept<>("C", 1, 0));

        assertThat(cache.lookup("a", 0)).isNotNull();
        assertThat(cache.lookup("b", 0)).isNull();
        assertThat(cache.evictions()).isEqualTo(1);
    }

    @Test
    void displacesAsManyAsALargeItemNeeds() {
        LruCache<String, Kept<String>> cache = new LruCache<>(1_000, UNLIMITED, 0);
        for (String key : List.of("a", "b", "c", "d")) {
            cache.put(key, new Kept<>(key, 250, 0));
        }

        cache.put("large", new Kept<>("large", 600, 0));

        assertThat(cache.evictions()).isEqualTo(3);
        assertThat(cache.entries()).isEqualTo(2);
        assertThat(cache.bytes()).isEqualTo(850);
    }

    @Test
    void forgetsTheOldItemWhenTheNewOneIsLargerThanTheCache() {
        LruCache<String, Kept<String>> cache = new LruCache<>(1_000, UNLIMITED, 0);
        cache.put("k", new Kept<>("small", 10, 0));
        cache.put("other", new Kept<>("other", 10, 0));

        cache.put("k", new Kept<>("large", 1_001, 0));

        assertThat(cache.lookup("k", 0)).isNull();
        assertThat(cache.entries()).isEqualTo(1);
        assertThat(cache.bytes()).isEqualTo(10);
        assertThat(cache.evictions()).isZero();
    }

    /** Cached at 10 s with 300 s to live. A hit does not renew it; a write does. */
    @ParameterizedTest
    @CsvSource({"10, true", "309, true", "310, false", "1000, false"})
    void expiresOnTime(long second, boolean hit) {
        LruCache<String, Kept<String>> cache = new LruCache<>(UNLIMITED, UNLIMITED, 300);
        cache.put("k", new Kept<>("item", 50, 10));
        cache.lookup("k", 10);

        assertThat(cache.lookup("k", second) != null).isEqualTo(hit);
        assertThat(cache.entries()).isEqualTo(hit ? 1 : 0);
        assertThat(cache.bytes()).isEqualTo(hit ? 50 : 0);
        assertThat(cache.evictions()).isZero();
    }

    @Test
    void livesAnewAfterAWrite() {
        LruCache<String, Kept<String>> cache = new LruCache<>(UNLIMITED, UNLIMITED, 300);
        cache.put("k", new Kept<>("old", 50, 10));
        cache.put("k", new Kept<>("new", 50, 200));

        assertThat(cache.lookup("k", 499)).isNotNull();
        assertThat(cache.lookup("k", 500)).isNull();
    }

    @Test
    void keepsItemsUntilDisplacedWithoutATimeToLive() {
        LruCache<String, Kept<String>> cache = new LruCache<>(UNLIMITED, UNLIMITED, 0);
        cache.put("k", new Kept<>("item", 50, 0));

        assertThat(cache.lookup("k", Long.MAX_VALUE)).isNotNull();
    }

    @Test
    void removesADeletedItem() {
        LruCache<String, Kept<String>> cache = new LruCache<>(UNLIMITED, UNLIMITED, 0);
        cache.put("k", new Kept<>("item", 50, 0));

        cache.remove("k");
        cache.remove("never cached");

        assertThat(cache.lookup("k", 0)).isNull();
        assertThat(cache.bytes()).isZero();
    }

    @Test
    void holdsNothingWhereItMayHoldNoEntry() {
        LruCache<String, Kept<String>> cache = new LruCache<>(UNLIMITED, 0, 0);
        cache.put("k", new Kept<>("item", 50, 0));

        assertThat(cache.lookup("k", 0)).isNull();
        assertThat(cache.bytes()).isZero();
    }

    /** V25, on made-up keys: Mattson's stack says how deep each key lay, and a cache hits those that lay within its size. */
    @ParameterizedTest
    @CsvSource({"1", "2", "7", "50", "200", "1000"})
    void hitsWhatTheStackSays(int entries) {
        LruCache<Integer, Kept<Integer>> cache = new LruCache<>(UNLIMITED, entries, 0);
        List<Integer> stack = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(entries);
        long expected = 0;
        for (int i = 0; i < 20_000; i++) {
            int key = (int) (Math.pow(random.nextDouble(), 3) * 500);
            int depth = stack.indexOf(key);
            expected += depth >= 0 && depth < entries ? 1 : 0;
            if (depth >= 0) {
                stack.remove(depth);
            }
            stack.add(0, key);
            if (cache.lookup(key, i) == null) {
                cache.put(key, new Kept<>(key, 1, i));
            }
        }
        assertThat(cache.hits()).isEqualTo(expected);
        assertThat(cache.misses()).isEqualTo(20_000 - expected);
    }

    /** A list, searched from end to end, as the oracle. */
    @ParameterizedTest
    @CsvSource({"1, 400, 50", "2, 1000, 20", "3, 1500, 1000", "4, 60, 3"})
    void agreesWithAPlainList(long seed, long maxBytes, long maxEntries) {
        LruCache<Integer, Kept<Integer>> cache = new LruCache<>(maxBytes, maxEntries, 40);
        PlainCache plain = new PlainCache(maxBytes, maxEntries, 40);
        SplittableRandom random = new SplittableRandom(seed);
        for (int now = 0; now < 50_000; now++) {
            int key = (int) (random.nextDouble() * random.nextDouble() * 60);
            int bytes = 1 + random.nextInt(70);
            if (random.nextInt(10) == 0) {
                cache.put(key, new Kept<>(now, bytes, now));
                plain.put(key, now, bytes, now);
            } else {
                Optional<Integer> found =
                        Optional.ofNullable(cache.lookup(key, now)).map(Kept::value);
                assertThat(found).isEqualTo(plain.lookup(key, now));
                if (found.isEmpty()) {
                    cache.put(key, new Kept<>(now, bytes, now));
                    plain.put(key, now, bytes, now);
                }
            }
            assertThat(cache.bytes()).isEqualTo(plain.bytes());
            assertThat(cache.entries()).isEqualTo(plain.entries.size());
        }
        assertThat(cache.evictions()).isEqualTo(plain.evictions).isPositive();
    }

    private record Kept<T>(T value, long bytes, long cachedNanos) implements Cached {}

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
