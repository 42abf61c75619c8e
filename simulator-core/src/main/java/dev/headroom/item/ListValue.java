package dev.headroom.item;

import java.util.List;

/** A list (L) of values of any types: 3 bytes, and 1 more for each element besides its own size (facts §2.1). */
public final class ListValue implements AttributeValue {
    private static final int OVERHEAD_BYTES = 3;
    private static final int ELEMENT_OVERHEAD_BYTES = 1;

    private final List<AttributeValue> elements;
    private final int sizeInBytes;
    private final int levels;

    private ListValue(List<AttributeValue> elements) {
        this.elements = elements;
        int size = OVERHEAD_BYTES;
        int deepest = 0;
        for (AttributeValue element : elements) {
            size += ELEMENT_OVERHEAD_BYTES + element.sizeInBytes();
            deepest = Math.max(deepest, NestingLevels.of(element));
        }
        this.sizeInBytes = size;
        this.levels = 1 + deepest;
    }

    /** A copy of the elements; may be empty. */
    public static ListValue of(List<? extends AttributeValue> elements) {
        return new ListValue(List.copyOf(elements));
    }

    public List<AttributeValue> elements() {
        return elements;
    }

    @Override
    public int sizeInBytes() {
        return sizeInBytes;
    }

    /** Itself and the deepest of its elements. */
    int levels() {
        return levels;
    }

    @Override
    public void write(AttributeSink sink) {
        sink.beginList();
        for (AttributeValue element : elements) {
            element.write(sink);
        }
        sink.endList();
    }

    @Override
    public String typeName() {
        return "L";
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof ListValue list && elements.equals(list.elements));
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    @Override
    public String toString() {
        return elements.toString();
    }
}
