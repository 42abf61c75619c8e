package dev.headroom.item;

import java.util.Arrays;
import java.util.function.IntFunction;

/** An item: named attributes, and its exact size, computed once (facts §2.1). Immutable. */
public final class Item {
    /** The largest item: 400 KB, names included (facts §2.2). */
    public static final int MAX_BYTES = 409_600;

    private final AttributeNames names;
    private final AttributeValue[] values;
    private final int sizeInBytes;

    private Item(AttributeNames names, AttributeValue[] values, int sizeInBytes) {
        this.names = names;
        this.values = values;
        this.sizeInBytes = sizeInBytes;
    }

    private Item(AttributeNames names, AttributeValue[] values) {
        this(names, values, sizeOf(names, values));
    }

    private static int sizeOf(AttributeNames names, AttributeValue[] values) {
        int bytes = names.sizeInBytes();
        for (AttributeValue value : values) {
            bytes += value.sizeInBytes();
        }
        return bytes;
    }

    /**
     * An item of these attributes.
     *
     * @param values one for each name, none null; the array is taken over and must not be changed afterwards
     */
    public static Item of(AttributeNames names, AttributeValue... values) {
        if (names.count() != values.length) {
            throw new IllegalArgumentException(names.count() + " names but " + values.length + " values");
        }
        return new Item(names, values);
    }

    /**
     * An item brought to a size by its last attribute, as far as the others leave room.
     *
     * @param values all but the last given; the array is taken over
     * @param target the size wanted, in bytes
     * @param filler makes the last value, of so many bytes
     */
    public static Item filled(
            AttributeNames names, AttributeValue[] values, int target, IntFunction<StringValue> filler) {
        int last = values.length - 1;
        int bytes = names.sizeInBytes();
        for (int i = 0; i < last; i++) {
            bytes += values[i].sizeInBytes();
        }
        int room = Math.max(0, target - bytes);
        values[last] = filler.apply(room);
        return new Item(names, values, bytes + room);
    }

    /** The names, then the values. */
    public AttributeNames names() {
        return names;
    }

    public AttributeValue value(int index) {
        return values[index];
    }

    /** The value of an attribute, or null where the item has none of that name. */
    public AttributeValue get(String name) {
        int index = names.indexOf(name);
        return index < 0 ? null : values[index];
    }

    /** Bytes of all names and values: what capacity units and the 400 KB limit count. */
    public int sizeInBytes() {
        return sizeInBytes;
    }

    /** The item with one attribute set, replaced or added. */
    public Item with(String name, AttributeValue value) {
        int index = names.indexOf(name);
        if (index < 0) {
            AttributeValue[] longer = Arrays.copyOf(values, values.length + 1);
            longer[values.length] = value;
            return new Item(names.with(name), longer);
        }
        AttributeValue[] changed = values.clone();
        changed[index] = value;
        return new Item(names, changed);
    }

    /** The item without an attribute; itself where it has none of that name. */
    public Item without(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            return this;
        }
        AttributeValue[] shorter = new AttributeValue[values.length - 1];
        System.arraycopy(values, 0, shorter, 0, index);
        System.arraycopy(values, index + 1, shorter, index, shorter.length - index);
        return new Item(names.without(index), shorter);
    }

    /** Equal when they have the same attributes with the same values, in whatever order. */
    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Item item) || item.values.length != values.length || item.sizeInBytes != sizeInBytes) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            AttributeValue theirs = item.names == names ? item.values[i] : item.get(names.name(i));
            if (values[i] != theirs && !values[i].equals(theirs)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < values.length; i++) {
            hash += names.name(i).hashCode() ^ values[i].hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ", ").append(names.name(i)).append(": ").append(values[i]);
        }
        return text.append('}').toString();
    }
}
