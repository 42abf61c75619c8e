package dev.headroom.item;

import java.util.Arrays;

/** Arrays whose elements are never changed in place. */
final class Elements {
    private Elements() {}

    /** A copy with one element less; those behind it close up. */
    static <T> T[] without(T[] elements, int index) {
        T[] shorter = Arrays.copyOf(elements, elements.length - 1);
        System.arraycopy(elements, index + 1, shorter, index, shorter.length - index);
        return shorter;
    }
}
