package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;

/** The order of values: numbers by value, strings by UTF-8, binaries by unsigned bytes; no other type has one. */
final class ValueOrder {
    private ValueOrder() {}

    static boolean isOrderable(AttributeValue value) {
        return value instanceof NumberValue || value instanceof StringValue || value instanceof BinaryValue;
    }

    /** Whether both are there, of one type, and that type has an order. */
    static boolean isComparable(AttributeValue left, AttributeValue right) {
        return left != null && right != null && isOrderable(left) && left.getClass() == right.getClass();
    }

    /** Below 0, 0, or above 0; only for two that are comparable. */
    static int compare(AttributeValue left, AttributeValue right) {
        if (left instanceof NumberValue number) {
            return number.compareTo((NumberValue) right);
        }
        if (left instanceof StringValue string) {
            return string.compareTo((StringValue) right);
        }
        return ((BinaryValue) left).compareTo((BinaryValue) right);
    }

    /** Inclusive at both ends; false for anything that cannot be compared. */
    static boolean isBetween(AttributeValue value, AttributeValue lower, AttributeValue upper) {
        return isComparable(value, lower)
                && isComparable(value, upper)
                && compare(value, lower) >= 0
                && compare(value, upper) <= 0;
    }
}
