package dev.headroom.item;

import java.util.Arrays;

/**
 * An item whose values are at hand, one for each name. The first, in a table its partition key, is beside the item as well:
 * who looks an item up asks for it, and need not load the others for that.
 */
final class ArrayItem extends Item {
    private final AttributeValue[] values;
    private final AttributeValue first;

    ArrayItem(AttributeNames names, AttributeValue[] values, int sizeInBytes) {
        super(names, sizeInBytes);
        this.values = values;
        this.first = values.length == 0 ? null : values[0];
    }

    ArrayItem(AttributeNames names, AttributeValue[] values) {
        this(names, values, sizeOf(names, values));
    }

    private static int sizeOf(AttributeNames names, AttributeValue[] values) {
        int bytes = names.sizeInBytes();
        for (AttributeValue value : values) {
            bytes += value.sizeInBytes();
        }
        return bytes;
    }

    @Override
    public AttributeValue value(int index) {
        return index == 0 ? first : values[index];
    }

    @Override
    AttributeValue[] values() {
        return values;
    }

    Item changed(String name, AttributeValue value) {
        int index = names().search(name);
        if (index < 0) {
            AttributeValue[] longer = Arrays.copyOf(values, values.length + 1);
            longer[values.length] = value;
            return new ArrayItem(names().with(name), longer);
        }
        AttributeValue[] changed = values.clone();
        changed[index] = value;
        return new ArrayItem(names(), changed);
    }

    Item shortened(int index) {
        return new ArrayItem(names().without(index), Elements.without(values, index));
    }

    @Override
    public Item compact(AttributeNamesPool pool) {
        ItemPacker packer = new ItemPacker(sizeInBytes());
        for (AttributeValue value : values) {
            if (value instanceof StringValue string && string.isFiller()) {
                return this;
            }
            packer.pack(value);
        }
        return packer.isExact() ? new PackedItem(pool.shared(names()), packer.packed(), sizeInBytes()) : this;
    }

    @Override
    ArrayItem arrayItem() {
        return this;
    }

    @Override
    public void write(AttributeSink sink) {
        AttributeNames names = names();
        for (int i = 0; i < values.length; i++) {
            byte[] name = names.utf8(i);
            sink.name(name, 0, name.length);
            values[i].write(sink);
        }
    }

    @Override
    public boolean has(String name, AttributeValue value) {
        AttributeValue mine = get(name);
        return mine == value || (mine != null && mine.equals(value));
    }

    @Override
    public int compareAttribute(String name, AttributeValue value) {
        return KeyOrder.compare(get(name), value);
    }
}
