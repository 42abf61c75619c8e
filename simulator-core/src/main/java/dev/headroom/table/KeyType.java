package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;

/** The types that a key attribute may have (facts §2.2). */
public enum KeyType {
    S(StringValue.class),
    N(NumberValue.class),
    B(BinaryValue.class);

    private final Class<? extends AttributeValue> values;

    KeyType(Class<? extends AttributeValue> values) {
        this.values = values;
    }

    /** Whether a value is of this type; false for null. */
    public boolean isOf(AttributeValue value) {
        return value != null && value.getClass() == values;
    }
}
