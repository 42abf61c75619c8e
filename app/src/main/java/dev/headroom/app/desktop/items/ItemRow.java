package dev.headroom.app.desktop.items;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.RequestUnits;

/**
 * An item as the browser lists it.
 *
 * @param partition the number of the partition that holds it; below 0 where that is not known
 */
public record ItemRow(Item item, int partition) {
    /** The value of an attribute, short; empty where it has none. */
    public String text(String attribute) {
        AttributeValue value = item.get(attribute);
        return value == null ? "" : TypedText.cell(value);
    }

    public int bytes() {
        return item.sizeInBytes();
    }

    /** What a strongly consistent read of it consumes; an eventually consistent one takes half. */
    public double readUnits() {
        return RequestUnits.readHalves(bytes(), true) / (double) RequestUnits.HALVES;
    }

    /** What a write of it consumes. */
    public double writeUnits() {
        return RequestUnits.writeHalves(bytes()) / (double) RequestUnits.HALVES;
    }

    /** In DynamoDB's JSON, with types. */
    public String json() {
        return TypedText.json(item);
    }
}
