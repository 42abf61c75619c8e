package dev.headroom.item;

import java.util.Arrays;

/** An item whose values lie in one array of bytes, in the order of its names; see {@link PackedType}. */
final class PackedItem extends Item {
    private final byte[] packed;

    /** The array is taken over. */
    PackedItem(AttributeNames names, byte[] packed, int sizeInBytes) {
        super(names, sizeInBytes);
        this.packed = packed;
    }

    int packedBytes() {
        return packed.length;
    }

    @Override
    public AttributeValue value(int index) {
        return at(index).opened();
    }

    @Override
    AttributeValue[] values() {
        AttributeValue[] values = new AttributeValue[names().count()];
        PackedReader reader = new PackedReader(packed);
        for (int i = 0; i < values.length; i++) {
            values[i] = reader.value();
        }
        return values;
    }

    @Override
    public Item compact(AttributeNamesPool pool) {
        return this;
    }

    @Override
    ArrayItem arrayItem() {
        return new ArrayItem(names(), values(), sizeInBytes());
    }

    @Override
    public void write(AttributeSink sink) {
        AttributeNames names = names();
        PackedReader reader = new PackedReader(packed);
        for (int i = 0; i < names.count(); i++) {
            byte[] name = names.utf8(i);
            sink.name(name, 0, name.length);
            reader.write(sink);
        }
    }

    @Override
    public boolean has(String name, AttributeValue value) {
        int index = names().indexOf(name);
        if (index < 0) {
            return false;
        }
        PackedReader mine = at(index);
        if (value instanceof StringValue string) {
            return mine.type() == PackedType.STRING
                    && mine.end() - mine.from() == string.sizeInBytes()
                    && PackedText.compare(packed, mine.from(), mine.end(), string) == 0;
        }
        return value instanceof NumberValue number
                ? mine.type() == PackedType.NUMBER && compareNumber(mine, number) == 0
                : mine.opened().equals(value);
    }

    @Override
    public int compareAttribute(String name, AttributeValue value) {
        PackedReader mine = at(name);
        if (mine.type() == PackedType.STRING && value instanceof StringValue string) {
            return PackedText.compare(packed, mine.from(), mine.end(), string);
        }
        return mine.type() == PackedType.NUMBER && value instanceof NumberValue number
                ? compareNumber(mine, number)
                : KeyOrder.compare(mine.opened(), value);
    }

    private int compareNumber(PackedReader mine, NumberValue value) {
        return PackedNumber.decimal(packed, mine.from(), mine.end()).compareTo(value.value());
    }

    int compareWithPacked(String name, PackedItem other) {
        PackedReader mine = at(name);
        PackedReader theirs = other.at(name);
        if (mine.type() == PackedType.NUMBER && theirs.type() == PackedType.NUMBER) {
            return PackedNumber.decimal(packed, mine.from(), mine.end())
                    .compareTo(PackedNumber.decimal(other.packed, theirs.from(), theirs.end()));
        }
        boolean bytewise =
                mine.type() == theirs.type() && (mine.type() == PackedType.STRING || mine.type() == PackedType.BINARY);
        return bytewise
                ? Arrays.compareUnsigned(packed, mine.from(), mine.end(), other.packed, theirs.from(), theirs.end())
                : KeyOrder.compare(mine.opened(), theirs.opened());
    }

    /** The same bytes under the same names are the same values; others may be, as sets have no order. */
    @Override
    boolean hasAttributesOf(Item other) {
        return (other instanceof PackedItem item && names() == item.names() && Arrays.equals(packed, item.packed))
                || super.hasAttributesOf(other);
    }

    private PackedReader at(String name) {
        int index = names().indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("the item has no attribute '" + name + "'");
        }
        return at(index);
    }

    /** A reader that has read the header of one value. */
    private PackedReader at(int index) {
        PackedReader reader = new PackedReader(packed);
        reader.skip(index);
        reader.open();
        return reader;
    }
}
