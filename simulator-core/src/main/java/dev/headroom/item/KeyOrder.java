package dev.headroom.item;

/**
 * The order of keys: strings by UTF-8 bytes, numbers by value, binary values by unsigned bytes (facts §11.2). Values of
 * different types, which no key has, are ordered by the names of their types, so that the order is total.
 */
public final class KeyOrder {
    private KeyOrder() {}

    /** Below 0, 0, or above 0. */
    public static int compare(AttributeValue left, AttributeValue right) {
        if (left instanceof StringValue mine && right instanceof StringValue theirs) {
            return mine.compareTo(theirs);
        }
        if (left instanceof NumberValue mine && right instanceof NumberValue theirs) {
            return mine.compareTo(theirs);
        }
        if (left instanceof BinaryValue mine && right instanceof BinaryValue theirs) {
            return mine.compareTo(theirs);
        }
        return left.typeName().compareTo(right.typeName());
    }
}
