package dev.headroom.table;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.Item;
import dev.headroom.item.StringValue;
import java.util.Arrays;
import java.util.List;

/**
 * The sort keys that a query asks for: a stretch of their order. Attributes of the sort key are given from the left; all but
 * the last are equalities (facts §2.3, §11.5).
 *
 * @param equalities values of the first attributes
 * @param comparison what is asked of the attribute behind them
 * @param value what it is compared with; null with {@link Comparison#ANY}
 * @param upper the upper bound of {@link Comparison#BETWEEN}, else null
 */
public record SortKeyRange(
        List<AttributeValue> equalities, Comparison comparison, AttributeValue value, AttributeValue upper) {
    /** Every sort key. */
    public static final SortKeyRange ALL = new SortKeyRange(List.of(), Comparison.ANY, null, null);

    /** What may be asked of a sort key attribute besides equality. */
    public enum Comparison {
        ANY,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL,
        BETWEEN,
        BEGINS_WITH
    }

    public SortKeyRange {
        equalities = List.copyOf(equalities);
    }

    /** Sort keys whose first attributes have these values. */
    public static SortKeyRange equalTo(AttributeValue... values) {
        return new SortKeyRange(List.of(values), Comparison.ANY, null, null);
    }

    /** Sort keys whose first attribute compares so with a value. */
    public static SortKeyRange of(Comparison comparison, AttributeValue value) {
        return new SortKeyRange(List.of(), comparison, value, null);
    }

    /** Sort keys whose first attribute lies between these, both included. */
    public static SortKeyRange between(AttributeValue lower, AttributeValue upper) {
        return new SortKeyRange(List.of(), Comparison.BETWEEN, lower, upper);
    }

    boolean isAll() {
        return comparison == Comparison.ANY && equalities.isEmpty();
    }

    /** Whether an item stands before the range (below 0), in it (0) or behind it: along the order it never falls. */
    int sideOf(Item item, ItemOrder order) {
        int position = 0;
        for (; position < equalities.size(); position++) {
            int compared = order.compareAt(position, item, equalities.get(position));
            if (compared != 0) {
                return compared;
            }
        }
        return comparison == Comparison.ANY ? 0 : side(position, item, order);
    }

    /** Where the range begins: none of its sort keys has a first attribute below this; null where it is open below. */
    AttributeValue lowest() {
        if (!equalities.isEmpty()) {
            return equalities.get(0);
        }
        return switch (comparison) {
            case ANY, LESS, LESS_OR_EQUAL -> null;
            case GREATER, GREATER_OR_EQUAL, BETWEEN, BEGINS_WITH -> value;
        };
    }

    /** Whether the range ends before sort keys whose first attribute is this. */
    boolean isBefore(AttributeValue first) {
        if (!equalities.isEmpty()) {
            return ItemOrder.compare(first, equalities.get(0)) > 0;
        }
        return switch (comparison) {
            case ANY, GREATER, GREATER_OR_EQUAL -> false;
            case LESS -> ItemOrder.compare(first, value) >= 0;
            case LESS_OR_EQUAL -> ItemOrder.compare(first, value) > 0;
            case BETWEEN -> ItemOrder.compare(first, upper) > 0;
            case BEGINS_WITH -> ItemOrder.compare(first, value) > 0 && !beginsWith(first, value);
        };
    }

    private int side(int position, Item item, ItemOrder order) {
        int compared = order.compareAt(position, item, value);
        return switch (comparison) {
            case ANY -> 0;
            case LESS -> compared < 0 ? 0 : 1;
            case LESS_OR_EQUAL -> compared <= 0 ? 0 : 1;
            case GREATER -> compared > 0 ? 0 : -1;
            case GREATER_OR_EQUAL -> compared >= 0 ? 0 : -1;
            case BETWEEN -> compared < 0 ? -1 : Math.max(0, order.compareAt(position, item, upper));
            case BEGINS_WITH -> beginsWith(order.valueAt(position, item), value) ? 0 : compared;
        };
    }

    private static boolean beginsWith(AttributeValue whole, AttributeValue start) {
        if (whole instanceof StringValue text && start instanceof StringValue prefix) {
            return text.text().startsWith(prefix.text());
        }
        if (whole instanceof BinaryValue binary && start instanceof BinaryValue prefix) {
            byte[] bytes = binary.bytes();
            byte[] first = prefix.bytes();
            return bytes.length >= first.length && Arrays.equals(bytes, 0, first.length, first, 0, first.length);
        }
        return false;
    }
}
