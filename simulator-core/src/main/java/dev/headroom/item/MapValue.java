package dev.headroom.item;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map (M) of names to values of any types: 3 bytes, and 1 more for each entry besides name and value (facts §2.1).
 * Equal whatever the order of its entries.
 */
public final class MapValue implements AttributeValue {
    private static final int OVERHEAD_BYTES = 3;
    private static final int ENTRY_OVERHEAD_BYTES = 1;

    private final Map<String, AttributeValue> entries;
    private final int sizeInBytes;
    private final int levels;

    private MapValue(Map<String, AttributeValue> entries) {
        this.entries = entries;
        int size = OVERHEAD_BYTES;
        int deepest = 0;
        for (Map.Entry<String, AttributeValue> entry : entries.entrySet()) {
            size += ENTRY_OVERHEAD_BYTES
                    + StringValue.utf8Length(entry.getKey())
                    + entry.getValue().sizeInBytes();
            deepest = Math.max(deepest, NestingLevels.of(entry.getValue()));
        }
        this.sizeInBytes = size;
        this.levels = 1 + deepest;
    }

    /** A copy of the entries, in their order; may be empty. */
    public static MapValue of(Map<String, ? extends AttributeValue> entries) {
        return new MapValue(Collections.unmodifiableMap(new LinkedHashMap<>(entries)));
    }

    public Map<String, AttributeValue> entries() {
        return entries;
    }

    @Override
    public int sizeInBytes() {
        return sizeInBytes;
    }

    /** Itself and the deepest of its values. */
    int levels() {
        return levels;
    }

    @Override
    public void write(AttributeSink sink) {
        sink.beginMap();
        for (Map.Entry<String, AttributeValue> entry : entries.entrySet()) {
            sink.name(entry.getKey());
            entry.getValue().write(sink);
        }
        sink.endMap();
    }

    @Override
    public String typeName() {
        return "M";
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof MapValue map && entries.equals(map.entries));
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
