package dev.headroom.workload;

import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.SplittableRandom;

/** The number of the item's partition key, modulo a count: the customer of an order, of whom each has several. */
@Kind(value = "key-number", describedAs = "The number of the item's partition key, modulo a count.")
public record KeyNumberAttribute(
        @Setting(value = "How many different values, numbered from 0.", min = 1)
        long modulo,

        @Setting(value = "What stands before the number, with `as: S`.", byDefault = "\"\"")
        String prefix,

        @Setting(value = "S (string) or N (number).", byDefault = "S")
        ValueType as)
        implements AttributeGenerator {
    public KeyNumberAttribute {
        if (as == ValueType.N && !prefix.isEmpty()) {
            throw new IllegalArgumentException("a number has no prefix: remove '" + prefix + "', or write `as: S`");
        }
    }

    @Override
    public Values open(SplittableRandom random, TraceFiles files) {
        NumberedValues values = new NumberedValues(
                modulo, number -> as == ValueType.N ? NumberValue.of(number) : StringValue.of(prefix + number));
        return (keyNumber, ordinal, nowNanos) -> values.of(Math.floorMod(keyNumber, modulo));
    }
}
