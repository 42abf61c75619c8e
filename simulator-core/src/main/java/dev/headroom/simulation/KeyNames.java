package dev.headroom.simulation;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import dev.headroom.scenario.KeyAttribute.KeyType;
import java.math.BigDecimal;

/** Makes key values of the names that choosers give. */
final class KeyNames {
    private KeyNames() {}

    /** A number key takes the digits at the name's end, so that a chooser's prefix does no harm. */
    static AttributeValue value(String name, KeyType type) {
        return type == KeyType.S ? StringValue.of(name) : NumberValue.of(new BigDecimal(digits(name)));
    }

    /** The number of a shard: each shard of each name has one of its own. */
    static NumberValue number(String name, long shards, long shard) {
        return NumberValue.of(new BigDecimal(digits(name))
                .multiply(BigDecimal.valueOf(shards))
                .add(BigDecimal.valueOf(shard)));
    }

    private static String digits(String name) {
        int start = name.length();
        while (start > 0 && Character.isDigit(name.charAt(start - 1))) {
            start--;
        }
        return start == name.length() ? "0" : name.substring(start);
    }
}
