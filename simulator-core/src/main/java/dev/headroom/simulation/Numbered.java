package dev.headroom.simulation;

import java.util.Arrays;
import java.util.function.LongFunction;

/** Values that follow from a number, made once each; numbers beyond a limit are made anew every time. */
final class Numbered<V> {
    private static final int MOST_KEPT = 1 << 24;

    private final LongFunction<V> make;
    private Object[] kept = new Object[64];

    Numbered(LongFunction<V> make) {
        this.make = make;
    }

    @SuppressWarnings("unchecked")
    V of(long number) {
        if (number >= MOST_KEPT) {
            return make.apply(number);
        }
        int index = (int) number;
        if (index >= kept.length) {
            kept = Arrays.copyOf(kept, Math.min(MOST_KEPT, Math.max(index + 1, kept.length * 2)));
        }
        if (kept[index] == null) {
            kept[index] = make.apply(number);
        }
        return (V) kept[index];
    }
}
