package dev.headroom.item;

import java.util.Arrays;

/**
 * Gives items of one shape the same names, so that these take memory once. It remembers a bounded number of shapes, each
 * in the slot that its names hash to, and forgets one where another comes in its place; what it forgets is merely made
 * again. For one thread.
 */
public final class AttributeNamesPool {
    private static final int SLOTS = 1_024; // a power of two
    private static final int MOST_NAMES = 128;
    private static final int MOST_BYTES = 8_192;

    private final AttributeNames[] shapes = new AttributeNames[SLOTS];

    /** The first so many of the names, each of which may stand only once; the array is not kept. */
    public AttributeNames of(String[] names, int count) {
        int slot = slot(names, count);
        AttributeNames known = shapes[slot];
        return known != null && known.areFirst(count, names)
                ? known
                : remembered(AttributeNames.of(Arrays.copyOf(names, count)), slot);
    }

    /** The same names in the same order: the instance that others share, where there is one. */
    public AttributeNames shared(AttributeNames names) {
        int slot = slot(names.names(), names.count());
        AttributeNames known = shapes[slot];
        return known != null && (known == names || known.areFirst(names.count(), names.names()))
                ? known
                : remembered(names, slot);
    }

    /** Shapes of very many or very long names are not kept: few items share them, and they would fill the memory. */
    private AttributeNames remembered(AttributeNames names, int slot) {
        if (names.count() <= MOST_NAMES && names.sizeInBytes() <= MOST_BYTES) {
            shapes[slot] = names;
        }
        return names;
    }

    private static int slot(String[] names, int count) {
        int hash = count;
        for (int i = 0; i < count; i++) {
            hash = hash * 31 + names[i].hashCode();
        }
        return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (SLOTS - 1);
    }
}
