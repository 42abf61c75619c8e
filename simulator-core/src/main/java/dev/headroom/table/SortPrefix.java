package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import java.util.List;

/**
 * The beginning of a sort key as a number, so that most comparisons need not touch the item: of two values, the one with the
 * smaller number comes first in {@link ItemOrder}; of equal numbers nothing is said.
 */
final class SortPrefix {
    /** Values of different types stand in the order of their types' names. */
    private static final List<String> TYPES = List.of("B", "BOOL", "BS", "L", "M", "N", "NS", "NULL", "S", "SS");

    private static final int TYPE_SHIFT = 60;
    private static final int BYTES = 7;
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private SortPrefix() {}

    static long of(AttributeValue value) {
        if (value instanceof NumberValue number) {
            return typed("N", ordered(number.value().doubleValue()) >>> (Long.SIZE - TYPE_SHIFT));
        }
        if (value instanceof StringValue text) {
            return typed("S", bytes(text.text()) << (TYPE_SHIFT - BYTES * Byte.SIZE));
        }
        if (value instanceof BinaryValue binary) {
            return typed("B", bytes(binary.bytes()) << (TYPE_SHIFT - BYTES * Byte.SIZE));
        }
        return typed(value.typeName(), 0);
    }

    private static long typed(String type, long prefix) {
        return ((long) TYPES.indexOf(type) << TYPE_SHIFT | prefix) ^ Long.MIN_VALUE;
    }

    /** The bits of a double, as an unsigned number in its order. Rounding to a double keeps the order of decimals. */
    private static long ordered(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits < 0 ? ~bits : bits | Long.MIN_VALUE;
    }

    /** UTF-8 orders as code points do, so whatever is not ASCII comes behind all that is; the rest is left to a comparison. */
    private static long bytes(String text) {
        long prefix = 0;
        for (int i = 0; i < BYTES; i++) {
            int character = i < text.length() ? text.charAt(i) : 0;
            if (character >= FIRST_BEYOND_ASCII) {
                return (prefix << Byte.SIZE | FIRST_BEYOND_ASCII) << Byte.SIZE * (BYTES - 1 - i);
            }
            prefix = prefix << Byte.SIZE | character;
        }
        return prefix;
    }

    private static long bytes(byte[] bytes) {
        long prefix = 0;
        for (int i = 0; i < BYTES; i++) {
            prefix = prefix << Byte.SIZE | (i < bytes.length ? bytes[i] & 0xFF : 0);
        }
        return prefix;
    }
}
