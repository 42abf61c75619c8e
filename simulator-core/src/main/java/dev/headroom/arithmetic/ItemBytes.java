package dev.headroom.arithmetic;

import dev.headroom.arithmetic.Worked.Step;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.StringValue;
import dev.headroom.quantity.DataSize;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The size of an item, byte by byte: names count as much as values (facts §2.1). */
public final class ItemBytes {
    private static final long LARGEST_ITEM_BYTES = 400 * 1024;
    private static final long STORAGE_OVERHEAD_BYTES = 100;

    private ItemBytes() {}

    /** Bytes of an item, with a line for each attribute and what the size means for reads, writes and storage. */
    public static Worked itemSize(Map<String, AttributeValue> item) {
        List<Step> steps = new ArrayList<>();
        long size = 0;
        for (Map.Entry<String, AttributeValue> attribute : item.entrySet()) {
            int name = StringValue.of(attribute.getKey()).sizeInBytes();
            int value = attribute.getValue().sizeInBytes();
            size += name + value;
            steps.add(new Step(
                    attribute.getKey() + " (" + attribute.getValue().typeName() + "): name " + Figures.plain(name)
                            + " + value " + Figures.plain(value),
                    Figures.plain(name + (long) value) + " B"));
        }
        steps.addAll(meaning(size));
        return new Worked("Size of an item of " + counted(item.size()), steps, BigDecimal.valueOf(size), "bytes");
    }

    private static List<Step> meaning(long size) {
        long writeUnits = Math.max(1, Figures.ceilDiv(size, 1024));
        long readUnits = Math.max(1, Figures.ceilDiv(size, 4096));
        String limit =
                size > LARGEST_ITEM_BYTES ? "too large, by " + Figures.plain(size - LARGEST_ITEM_BYTES) + " B" : "fits";
        return List.of(
                new Step("all attributes: " + new DataSize(size), Figures.plain(size) + " B"),
                new Step("to write it: " + Figures.plain(size) + " / 1,024, rounded up", writeUnits + " WCU"),
                new Step("to read it, strongly: " + Figures.plain(size) + " / 4,096, rounded up", readUnits + " RCU"),
                new Step("to store it: + 100", Figures.plain(size + STORAGE_OVERHEAD_BYTES) + " B"),
                new Step("against the limit of 400KB", limit));
    }

    private static String counted(int attributes) {
        return attributes + (attributes == 1 ? " attribute" : " attributes");
    }
}
