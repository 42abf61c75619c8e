package dev.headroom.partiql;

import dev.headroom.expression.Comparator;
import dev.headroom.expression.KeyCondition;
import dev.headroom.expression.KeyOperator;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.StringValue;
import java.util.Arrays;

/**
 * The sort keys that satisfy a condition.
 *
 * @param lower null for no bound
 * @param upper null for no bound
 */
record SortInterval(AttributeValue lower, boolean lowerIncluded, AttributeValue upper, boolean upperIncluded) {
    private static final String LARGEST_CHARACTER = new String(Character.toChars(Character.MAX_CODE_POINT));

    /** Those of a condition on the sort key; all for null. */
    static SortInterval of(KeyCondition condition) {
        if (condition == null) {
            return new SortInterval(null, true, null, true);
        }
        AttributeValue value = condition.value();
        return switch (condition.operator()) {
            case EQUAL -> new SortInterval(value, true, value, true);
            case LESS, LESS_OR_EQUAL ->
                new SortInterval(null, true, value, condition.operator() == KeyOperator.LESS_OR_EQUAL);
            case GREATER, GREATER_OR_EQUAL ->
                new SortInterval(value, condition.operator() == KeyOperator.GREATER_OR_EQUAL, null, true);
            case BETWEEN -> new SortInterval(value, true, condition.upper(), true);
            case BEGINS_WITH -> new SortInterval(value, true, lastThatBeginsWith(value), true);
        };
    }

    /** Nothing that people store lies between this and the first value with another beginning. */
    private static AttributeValue lastThatBeginsWith(AttributeValue prefix) {
        if (prefix instanceof StringValue string) {
            return StringValue.of(string.text() + LARGEST_CHARACTER);
        }
        if (!(prefix instanceof BinaryValue binary)) {
            return prefix;
        }
        byte[] longer = Arrays.copyOf(binary.bytes(), binary.bytes().length + 1);
        longer[longer.length - 1] = (byte) 0xff;
        return BinaryValue.of(longer);
    }

    boolean overlaps(SortInterval other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(SortInterval other) {
        if (upper == null || other.lower == null) {
            return false;
        }
        boolean touch = upperIncluded && other.lowerIncluded;
        return touch ? Comparator.LESS.holds(upper, other.lower) : Comparator.LESS_OR_EQUAL.holds(upper, other.lower);
    }
}
