package dev.headroom.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.KeyHash;
import dev.headroom.item.NumberValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashOrderedMapTest {
    private static final Comparator<Long> UNSIGNED = Long::compareUnsigned;

    private final HashOrderedMap<Entry> map = new HashOrderedMap<>(new ByTheirKeys());

    @Test
    void agreesWithAHashMapWhenHashesAreScattered() {
        agreesWithAHashMap(1, KeyHash::mix);
    }

    @Test
    void agreesWithAHashMapWhenHashesAreCrowdedAtBothEnds() {
        agreesWithAHashMap(2, key -> (key & 1) == 0 ? key / 16 : -1 - key / 16);
    }

    @Test
    void agreesWithAHashMapWhenFewHashesServeManyKeys() {
        agreesWithAHashMap(3, key -> new long[] {0, -1, Long.MAX_VALUE, Long.MIN_VALUE}[(int) (key & 3)]);
    }

    /** Keys 0 to 499 are put, replaced, removed and sought at random; the hash of a key is a function of it. */
    private void agreesWithAHashMap(long seed, LongUnaryOperator hashOf) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<Long, Integer> model = new HashMap<>();
        for (int step = 0; step < 20_000; step++) {
            long key = random.nextInt(500);
            long hash = hashOf.applyAsLong(key);
            switch (random.nextInt(5)) {
                case 0, 1 -> assertThat(put(hash, key, step)).isEqualTo(model.put(key, step));
                case 2, 3 -> assertThat(remove(hash, key)).isEqualTo(model.remove(key));
                default -> assertThat(get(hash, key)).isEqualTo(model.get(key));
            }
            assertThat(map.size()).isEqualTo(model.size());
        }
        for (long key = 0; key < 500; key++) {
            assertThat(get(hashOf.applyAsLong(key), key)).isEqualTo(model.get(key));
        }
        assertThat(walk()).hasSize(model.size()).isSortedAccordingTo(UNSIGNED);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MAX_VALUE, Long.MIN_VALUE})
    void holdsAThousandKeysOfOneHash(long hash) {
        for (int key = 0; key < 1_000; key++) {
            put(hash, key, key);
        }
        for (int key = 0; key < 1_000; key += 2) {
            assertThat(remove(hash, key)).isEqualTo(key);
        }

        assertThat(map.size()).isEqualTo(500);
        assertThat(walk()).hasSize(500).containsOnly(hash);
        assertThat(get(hash, 998)).isNull();
        assertThat(get(hash, 999)).isEqualTo(999);
    }

    @Test
    void keepsEveryEntryWhileItGrows() {
        for (int key = 0; key < 100_000; key++) {
            assertThat(put(KeyHash.mix(key), key, key)).isNull();
        }

        for (int key = 0; key < 100_000; key++) {
            assertThat(get(KeyHash.mix(key), key)).isEqualTo(key);
        }
        assertThat(walk()).hasSize(100_000).isSortedAccordingTo(UNSIGNED);
    }

    @Test
    void findsTheFirstHashAtOrAfterAnother() {
        TreeMap<Long, Long> model = new TreeMap<>(UNSIGNED);
        SplittableRandom random = new SplittableRandom(4);
        for (long key = 0; key < 1_000; key++) {
            long hash = random.nextLong();
            model.put(hash, key);
            put(hash, key, (int) key);
        }

        for (int sought = 0; sought < 10_000; sought++) {
            long hash = sought % 2 == 0 ? random.nextLong() : model.floorKey(random.nextLong() | Long.MIN_VALUE) + 1;
            int slot = map.firstSlotFrom(hash);
            assertThat(slot < 0 ? null : map.hashAt(slot)).isEqualTo(model.ceilingKey(hash));
        }
        assertThat(map.hashAt(map.firstSlotFrom(0))).isEqualTo(model.firstKey());
    }

    @Test
    void knowsWhetherSeveralEntriesStandInARange() {
        assertThat(map.holdsSeveral(0, -1)).isFalse();
        put(10, 1, 1);
        assertThat(map.holdsSeveral(0, -1)).isFalse();
        put(-5, 2, 2);
        assertThat(map.holdsSeveral(0, -1)).isTrue();
        assertThat(map.holdsSeveral(10, -5)).isTrue();
        assertThat(map.holdsSeveral(11, -1)).isFalse();
        assertThat(map.holdsSeveral(0, -6)).isFalse();
    }

    private List<Long> walk() {
        List<Long> hashes = new ArrayList<>();
        for (int slot = map.firstSlotFrom(0); slot >= 0; slot = map.nextSlot(slot)) {
            hashes.add(map.hashAt(slot));
        }
        return hashes;
    }

    private Integer put(long hash, long key, int number) {
        return numberOf(map.put(hash, key(key), new Entry(key(key), number)));
    }

    private Integer get(long hash, long key) {
        return numberOf(map.get(hash, key(key)));
    }

    private Integer remove(long hash, long key) {
        return numberOf(map.remove(hash, key(key)));
    }

    private static Integer numberOf(Entry entry) {
        return entry == null ? null : entry.number();
    }

    private record Entry(AttributeValue key, int number) {}

    private static final class ByTheirKeys implements HashOrderedMap.Keying<Entry> {
        @Override
        public boolean isOf(Entry entry, AttributeValue key) {
            return entry.key().equals(key);
        }

        @Override
        public int compare(Entry entry, AttributeValue key) {
            return ItemOrder.compare(entry.key(), key);
        }
    }

    private static AttributeValue key(long number) {
        return NumberValue.of(number);
    }
}
