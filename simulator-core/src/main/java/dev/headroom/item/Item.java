package dev.headroom.item;

import java.util.function.IntFunction;

/**
 * An item: named attributes, and its exact size, computed once (facts §2.1). Immutable. Its values are at hand as objects,
 * or packed into bytes where many items must fit into little memory; the two are equal and answer alike.
 */
public abstract sealed class Item permits ArrayItem, PackedItem {
    /** The largest item: 400 KB, names included (facts §2.2). */
    public static final int MAX_BYTES = 409_600;

    private final AttributeNames names;
    private final int sizeInBytes;

    Item(AttributeNames names, int sizeInBytes) {
        this.names = names;
        this.sizeInBytes = sizeInBytes;
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
        return new ArrayItem(names, values);
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
        return new ArrayItem(names, values, bytes + room);
    }

    /** The names, then the values. */
    public final AttributeNames names() {
        return names;
    }

    /** Bytes of all names and values: what capacity units and the 400 KB limit count. */
    public final int sizeInBytes() {
        return sizeInBytes;
    }

    /** One value; a packed item makes it anew at each call, and passes over those before it. */
    public abstract AttributeValue value(int index);

    /** All values, not to be changed. */
    abstract AttributeValue[] values();

    /** The value of an attribute, or null where the item has none of that name. */
    public final AttributeValue get(String name) {
        int index = names.indexOf(name);
        return index < 0 ? null : value(index);
    }

    /** The item with one attribute set, replaced or added. {@link ItemBuilder} sets many at less cost. */
    public final Item with(String name, AttributeValue value) {
        return arrayItem().changed(name, value);
    }

    /** The item without an attribute; itself where it has none of that name. */
    public final Item without(String name) {
        int index = names.search(name);
        return index < 0 ? this : arrayItem().shortened(index);
    }

    /**
     * An equal item that takes little more memory than its size: one array of bytes, and names shared by the pool. Itself
     * where packing would gain nothing or lose something: fillers, and text that is not well-formed UTF-16.
     */
    public abstract Item compact(AttributeNamesPool pool);

    /** An equal item whose values are at hand, for who reads most of them; itself where they are. */
    public final Item unpacked() {
        return arrayItem();
    }

    abstract ArrayItem arrayItem();

    /** Hands every name and value to a sink, in order. */
    public abstract void write(AttributeSink sink);

    /**
     * The order of an attribute's value, which the item must have, and another value, as {@link KeyOrder} has it; a packed
     * string is not unpacked for it.
     */
    public abstract int compareAttribute(String name, AttributeValue value);

    /** Whether the item has an attribute of this value; a packed string or number is not unpacked to say so. */
    public abstract boolean has(String name, AttributeValue value);

    /** The order of this item's and another's value of one attribute, which both must have. */
    public final int compareAttribute(String name, Item other) {
        return this instanceof PackedItem mine && other instanceof PackedItem theirs
                ? mine.compareWithPacked(name, theirs)
                : -other.compareAttribute(name, get(name));
    }

    /** Equal when they have the same attributes with the same values, in whatever order. */
    @Override
    public final boolean equals(Object other) {
        return this == other
                || (other instanceof Item item
                        && sizeInBytes == item.sizeInBytes
                        && names.count() == item.names.count()
                        && hasAttributesOf(item));
    }

    /**
     * Whether all attributes are equal to those of an item that has as many. Keys come first in most items and are what two
     * that are compared have in common, so a difference is found sooner from the end.
     */
    boolean hasAttributesOf(Item other) {
        AttributeValue[] mine = values();
        AttributeValue[] theirs = other.values();
        for (int i = mine.length - 1; i >= 0; i--) {
            int place = other.names == names ? i : other.names.indexOf(names.name(i));
            if (place < 0 || (mine[i] != theirs[place] && !mine[i].equals(theirs[place]))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public final int hashCode() {
        AttributeValue[] values = values();
        int hash = 0;
        for (int i = 0; i < values.length; i++) {
            hash += names.name(i).hashCode() ^ values[i].hashCode();
        }
        return hash;
    }

    @Override
    public final String toString() {
        AttributeValue[] values = values();
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ", ").append(names.name(i)).append(": ").append(values[i]);
        }
        return text.append('}').toString();
    }
}
