package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import java.util.Arrays;

/**
 * A hash map whose entries stand in the order of their hash, so that a scan is a walk and a partition is a stretch.
 *
 * <p>Linear probing from the hash's top bits, kept sorted by the whole hash (Amble and Knuth, "Ordered hash tables", 1974).
 * There is no wrap-around: behind the last place there is room for a run that leaves the range, and more where it must. Values are never null.
 */
final class HashOrderedMap<V> {
    private static final int SMALLEST = 16;
    private static final int OVERFLOW = 64;

    private int bits;
    private long[] places;
    private AttributeValue[] keys;
    private Object[] values;
    private int size;

    HashOrderedMap() {
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
        if (slot < 0) {
            return null;
        }
        V removed = valueAt(slot);
        int last = slot;
        while (values[last + 1] != null && home(places[last + 1]) <= last) {
            last++;
        }
        System.arraycopy(places, slot + 1, places, slot, last - slot);
        System.arraycopy(keys, slot + 1, keys, slot, last - slot);
        System.arraycopy(values, slot + 1, values, slot, last - slot);
        keys[last] = null;
        values[last] = null;
        size--;
        return removed;
    }

    /** The first slot whose hash is at or after this one, occupied; -1 where there is none. */
    int firstSlotFrom(long hash) {
        long place = place(hash);
        int slot = home(place);
        while (slot < values.length && (values[slot] == null || places[slot] < place)) {
            slot++;
        }
        return slot < values.length ? slot : -1;
    }

    /** The next occupied slot; -1 after the last. Slots hold until the map changes. */
    int nextSlot(int slot) {
        for (int next = slot + 1; next < values.length; next++) {
            if (values[next] != null) {
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
        while (values[slot] != null && places[slot] < place) {
            slot++;
        }
        while (values[slot] != null && places[slot] == place) {
            if (keys[slot] == key || keys[slot].equals(key)) {
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

    private void insert(long hash, AttributeValue key, V value) {
        if (size >= (int) ((1L << bits) * 7 / 10)) {
            grow();
        }
        long place = place(hash);
        int slot = home(place);
        while (values[slot] != null && places[slot] <= place) {
            slot++;
        }
        int free = slot;
        while (values[free] != null) {
            free++;
        }
        if (free >= values.length - 2) {
            lengthen(values.length + values.length / 4);
        }
        System.arraycopy(places, slot, places, slot + 1, free - slot);
        System.arraycopy(keys, slot, keys, slot + 1, free - slot);
        System.arraycopy(values, slot, values, slot + 1, free - slot);
        places[slot] = place;
        keys[slot] = key;
        values[slot] = value;
        size++;
    }

    private void grow() {
        long[] oldPlaces = places;
        AttributeValue[] oldKeys = keys;
        Object[] oldValues = values;
        int oldLength = oldValues.length;
        allocate(bits + 1, oldLength - (1 << bits));
        int free = 0;
        for (int old = 0; old < oldLength; old++) {
            if (oldValues[old] != null) {
                int slot = Math.max(free, home(oldPlaces[old]));
                places[slot] = oldPlaces[old];
                keys[slot] = oldKeys[old];
                values[slot] = oldValues[old];
                free = slot + 1;
            }
        }
    }

    /** Twice the places would not part hashes that are crowded at the end of the range; more room behind it holds them. */
    private void lengthen(int length) {
        places = Arrays.copyOf(places, length);
        keys = Arrays.copyOf(keys, length);
        values = Arrays.copyOf(values, length);
    }

    private void allocate(int newBits, int overflow) {
        bits = newBits;
        int length = (1 << newBits) + overflow;
        places = new long[length];
        keys = new AttributeValue[length];
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
