package dev.headroom.item;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of an item's attributes, in order; one instance is shared by all items of one shape. Immutable. */
public final class AttributeNames {
    /** Up to here a search from the front beats a hash. */
    private static final int FEW = 24;

    private final String[] names;
    private final byte[][] utf8;
    private final int sizeInBytes;
    private volatile Map<String, Integer> places; // made when one of many names is first looked up

    private AttributeNames(String[] names, byte[][] utf8, int sizeInBytes) {
        this.names = names;
        this.utf8 = utf8;
        this.sizeInBytes = sizeInBytes;
    }

    /** The names, each of which may stand only once. */
    public static AttributeNames of(List<String> names) {
        return of(names.toArray(String[]::new));
    }

    /** The array is taken over. */
    static AttributeNames of(String[] names) {
        byte[][] utf8 = new byte[names.length][];
        int bytes = 0;
        for (int i = 0; i < names.length; i++) {
            utf8[i] = names[i].getBytes(StandardCharsets.UTF_8);
            bytes += utf8[i].length;
        }
        return new AttributeNames(names, utf8, bytes);
    }

    public int count() {
        return names.length;
    }

    public String name(int index) {
        return names[index];
    }

    /** UTF-8 bytes of all names: they count towards an item's size (facts §2.1). */
    public int sizeInBytes() {
        return sizeInBytes;
    }

    /** UTF-8 bytes of one name. */
    public int sizeInBytes(int index) {
        return utf8[index].length;
    }

    /** All names, not to be changed. */
    String[] names() {
        return names;
    }

    /** One name in UTF-8, not to be changed. */
    byte[] utf8(int index) {
        return utf8[index];
    }

    /** Where the name stands, or -1. */
    public int indexOf(String name) {
        if (names.length <= FEW) {
            return search(name);
        }
        Integer place = places().get(name);
        return place == null ? -1 : place;
    }

    AttributeNames with(String name) {
        String[] longer = Arrays.copyOf(names, names.length + 1);
        byte[][] longerUtf8 = Arrays.copyOf(utf8, names.length + 1);
        longer[names.length] = name;
        longerUtf8[names.length] = name.getBytes(StandardCharsets.UTF_8);
        return new AttributeNames(longer, longerUtf8, sizeInBytes + longerUtf8[names.length].length);
    }

    AttributeNames without(int index) {
        return new AttributeNames(
                Elements.without(names, index), Elements.without(utf8, index), sizeInBytes - utf8[index].length);
    }

    /** Whether these are the first so many of the names given, in the same order. */
    boolean areFirst(int count, String[] others) {
        return names.length == count && Arrays.equals(names, 0, count, others, 0, count);
    }

    /** Without a map of all places, which is not worth making for a change of one name. */
    @SuppressWarnings("ReferenceEquality")
    int search(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i] == name) { // as most are, who looks for a key attribute having the same instance
                return i;
            }
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private Map<String, Integer> places() {
        Map<String, Integer> known = places;
        if (known == null) {
            known = new HashMap<>(names.length * 2);
            for (int i = names.length - 1; i >= 0; i--) {
                known.put(names[i], i);
            }
            places = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return Arrays.toString(names);
    }
}
