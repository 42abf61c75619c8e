package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import java.util.Arrays;

/**
 * A hash map whose entries stand in the order of their hash, and then of their key, so that a scan is a walk and a partition is a stretch.
 *
 * <p>Linear probing from the hash's top bits, kept sorted by the whole hash (Amble and Knuth, "Ordered hash tables", 1974).
 * There is no wrap-around: behind the last place there is room for a run that leaves the range, and more where it must.
 * Values are never null.
 *
 * <p>It keeps no keys: a value knows its own. A look-up reads hashes until it finds its own, and then asks that value.
 */
final class HashOrderedMap<V> {
    private static final int SMALLEST = 16;
    private static final int OVERFLOW = 64;

    /** In place of a hash in an empty slot: none is larger, so a search needs no other end. */
    private static final long EMPTY = Long.MAX_VALUE;

    private final Keying<V> keying;
    private int bits;
    private long[] places;
    private Object[] values;
    private int size;

    /** Tells the keys of values. */
    interface Keying<V> {
        boolean isOf(V value, AttributeValue key);

        /** The order of the value's key and another: below 0, 0, or above 0. */
        int compare(V value, AttributeValue key);
    }

    HashOrderedMap(Keying<V> keying) {
        this.keying = keying;
        allocate(Integer.numberOfTrailingZeros(SMALLEST), OVERFLOW);
    }

    int size() {
        return size;
    }

    V get(long hash, AttributeValue key) {
        int slot = find(hash, key);
        return slot < 0 ? null : valueAt(slot);
    }

    /** Puts a value; returns the one it displaced, or null. */
    V put(long hash, AttributeValue key, V value) {
        int slot = find(hash, key);
        if (slot >= 0) {
            V displaced = valueAt(slot);
            values[slot] = value;
            return displaced;
        }
        insert(hash, key, value);
        return null;
    }

    /** Removes an entry; returns its value, or null where there was none. */
    V remove(long hash, AttributeValue key) {
        int slot = find(hash, key);
        return slot < 0 ? null : removeAt(slot);
    }

    V removeAt(int slot) {
        V removed = valueAt(slot);
        int last = slot;
        while (isTaken(last + 1) && home(places[last + 1]) <= last) {
            last++;
        }
        move(slot + 1, slot, last - slot);
        set(last, EMPTY, null);
        size--;
        return removed;
    }

    /** The first slot whose hash is at or after this one, occupied; -1 where there is none. */
    int firstSlotFrom(long hash) {
        long place = place(hash);
        int slot = home(place);
        while (slot < places.length && !(isTaken(slot) && places[slot] >= place)) {
            slot++;
        }
        return slot < places.length ? slot : -1;
    }

    /** The first slot at or after this hash and, among those of the hash, this key; null for the first of them. */
    int firstSlotFrom(long hash, AttributeValue key) {
        int slot = firstSlotFrom(hash);
        while (key != null && slot >= 0 && hashAt(slot) == hash && isBefore(slot, key)) {
            slot = nextSlot(slot);
        }
        return slot;
    }

    /** Whether a slot, -1 for none, holds this key. */
    boolean isAt(int slot, long hash, AttributeValue key) {
        return slot >= 0 && key != null && hashAt(slot) == hash && keying.isOf(valueAt(slot), key);
    }

    /** The next occupied slot; -1 after the last. Slots hold until the map changes. */
    int nextSlot(int slot) {
        for (int next = slot + 1; next < places.length; next++) {
            if (isTaken(next)) {
                return next;
            }
        }
        return -1;
    }

    /** Whether two or more entries stand between these hashes, both included. */
    boolean holdsSeveral(long first, long last) {
        int slot = firstSlotFrom(first);
        int next = slot < 0 ? -1 : nextSlot(slot);
        return next >= 0 && Long.compareUnsigned(hashAt(next), last) <= 0;
    }

    /** The slot of a key, or -1. */
    int find(long hash, AttributeValue key) {
        long place = place(hash);
        int slot = home(place);
        while (places[slot] < place) {
            slot++;
        }
        while (places[slot] == place && isTaken(slot)) {
            if (keying.isOf(valueAt(slot), key)) {
                return slot;
            }
            slot++;
        }
        return -1;
    }

    long hashAt(int slot) {
        return places[slot] ^ Long.MIN_VALUE;
    }

    @SuppressWarnings("unchecked")
    V valueAt(int slot) {
        return (V) values[slot];
    }

    /** Puts another value of the same key in the place of one. */
    void replaceAt(int slot, V value) {
        values[slot] = value;
    }

    private boolean isTaken(int slot) {
        return places[slot] != EMPTY || values[slot] != null;
    }

    private void insert(long hash, AttributeValue key, V value) {
        if (size >= (int) ((1L << bits) * 7 / 10)) {
            grow();
        }
        long place = place(hash);
        int slot = home(place);
        while (isTaken(slot) && (places[slot] < place || (places[slot] == place && isBefore(slot, key)))) {
            slot++;
        }
        int free = slot;
        while (isTaken(free)) {
            free++;
        }
        if (free >= places.length - 2) {
            lengthen(places.length + places.length / 4);
        }
        move(slot, slot + 1, free - slot);
        set(slot, place, value);
        size++;
    }

    /** Keys of one hash, which are rare, stand in their own order, so that a walk can be taken up between them. */
    private boolean isBefore(int slot, AttributeValue key) {
        return keying.compare(valueAt(slot), key) < 0;
    }

    private void move(int from, int to, int count) {
        System.arraycopy(places, from, places, to, count);
        System.arraycopy(values, from, values, to, count);
    }

    private void set(int slot, long place, Object value) {
        places[slot] = place;
        values[slot] = value;
    }

    private void grow() {
        long[] oldPlaces = places;
        Object[] oldValues = values;
        allocate(bits + 1, oldPlaces.length - (1 << bits));
        int free = 0;
        for (int old = 0; old < oldPlaces.length; old++) {
            if (oldValues[old] != null) {
                int slot = Math.max(free, home(oldPlaces[old]));
                set(slot, oldPlaces[old], oldValues[old]);
                free = slot + 1;
            }
        }
    }

    /** Twice the places would not part hashes that are crowded at the end of the range; more room behind it holds them. */
    private void lengthen(int length) {
        int before = places.length;
        places = Arrays.copyOf(places, length);
        Arrays.fill(places, before, length, EMPTY);
        values = Arrays.copyOf(values, length);
    }

    private void allocate(int newBits, int overflow) {
        bits = newBits;
        int length = (1 << newBits) + overflow;
        places = new long[length];
        Arrays.fill(places, EMPTY);
        values = new Object[length];
    }

    /** Hashes are unsigned; with the sign bit turned over, signed comparison orders them. */
    private static long place(long hash) {
        return hash ^ Long.MIN_VALUE;
    }

    private int home(long place) {
        return (int) ((place ^ Long.MIN_VALUE) >>> (64 - bits));
    }
}
