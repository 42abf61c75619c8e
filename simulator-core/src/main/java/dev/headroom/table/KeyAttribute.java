package dev.headroom.table;

import dev.headroom.item.AttributeValue;

/**
 * An attribute of a key: its name, and the type that its values must have.
 *
 * @param type null where each of the types will do: a scenario need not say which one a simulated index has
 */
public record KeyAttribute(String name, KeyType type) {
    /** Of a name that is looked up in every item there is one instance, so that looking at it is enough. */
    public KeyAttribute {
        name = name.intern();
    }

    /** An attribute of whatever type. */
    public static KeyAttribute ofAnyType(String name) {
        return new KeyAttribute(name, null);
    }

    public static KeyAttribute string(String name) {
        return new KeyAttribute(name, KeyType.S);
    }

    public static KeyAttribute number(String name) {
        return new KeyAttribute(name, KeyType.N);
    }

    public static KeyAttribute binary(String name) {
        return new KeyAttribute(name, KeyType.B);
    }

    /** Whether a value can stand in a key: of the type, not empty, and no longer than this; null cannot. */
    boolean takes(AttributeValue value, int maximumBytes) {
        if (type == null) {
            return value != null;
        }
        return type.isOf(value) && (type == KeyType.N || isWithin(value.sizeInBytes(), maximumBytes));
    }

    private static boolean isWithin(int bytes, int maximumBytes) {
        return bytes > 0 && bytes <= maximumBytes;
    }
}
