package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.Item;
import dev.headroom.item.ListValue;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import java.util.List;

/**
 * The order of items under one partition key: by the sort key, and in an index, where sort keys may repeat, then by the
 * table's own key. Strings order by UTF-8 bytes, numbers by value (facts §11.2).
 */
final class ItemOrder {
    private final String[] attributes;

    ItemOrder(List<String> attributes) {
        this.attributes = attributes.toArray(String[]::new);
    }

    int compare(Item left, Item right) {
        for (String attribute : attributes) {
            int order = left.compareAttribute(attribute, right);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Compares an item's first ordering attribute with a value. */
    int compareFirst(Item item, AttributeValue value) {
        return compareAt(0, item, value);
    }

    /** The beginning of an item's first ordering attribute. */
    long prefixOf(Item item) {
        return SortPrefix.of(item.get(attributes[0]));
    }

    /** The value of an item's ordering attribute at a position. */
    AttributeValue valueAt(int position, Item item) {
        return item.get(attributes[position]);
    }

    /** Compares an item's ordering attribute at a position with a value. */
    int compareAt(int position, Item item, AttributeValue value) {
        return item.compareAttribute(attributes[position], value);
    }

    static int compare(AttributeValue left, AttributeValue right) {
        if (left instanceof StringValue mine && right instanceof StringValue theirs) {
            return mine.compareTo(theirs);
        }
        if (left instanceof NumberValue mine && right instanceof NumberValue theirs) {
            return mine.compareTo(theirs);
        }
        if (left instanceof BinaryValue mine && right instanceof BinaryValue theirs) {
            return mine.compareTo(theirs);
        }
        if (left instanceof ListValue mine && right instanceof ListValue theirs) {
            return compare(mine.elements(), theirs.elements());
        }
        return left.typeName().compareTo(right.typeName());
    }

    /** Partition keys of several attributes, which have the same number of them. */
    private static int compare(List<AttributeValue> left, List<AttributeValue> right) {
        for (int i = 0; i < left.size(); i++) {
            int order = compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
