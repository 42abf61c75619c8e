package dev.headroom.workload;

import dev.headroom.item.AttributeValue;
import java.util.function.LongFunction;

/** Values made from numbers, of which the first 65,536 are made once and shared by all items. */
final class NumberedValues {
    private static final int KEPT = 65_536;

    private final LongFunction<AttributeValue> maker;
    private final AttributeValue[] kept;

    /**
     * @param count how many numbers there are, from 0
     * @param maker makes the value of a number
     */
    NumberedValues(long count, LongFunction<AttributeValue> maker) {
        this.maker = maker;
        this.kept = new AttributeValue[(int) Math.min(KEPT, count)];
    }

    AttributeValue of(long number) {
        if (number >= kept.length) {
            return maker.apply(number);
        }
        AttributeValue value = kept[(int) number];
        if (value == null) {
            value = maker.apply(number);
            kept[(int) number] = value;
        }
        return value;
    }
}
