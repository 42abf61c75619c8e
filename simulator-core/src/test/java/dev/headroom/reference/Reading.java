package dev.headroom.reference;

import dev.headroom.item.AttributeValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * What a Query or Scan asks for.
 *
 * @param partition null for a scan
 * @param sign of the condition on the sort key; null for none
 * @param limit null for none
 * @param filter null for none
 * @param fetches whether it wants what the index does not hold
 */
record Reading(
        View view,
        Object partition,
        String sign,
        BigDecimal bound,
        BigDecimal upper,
        boolean forward,
        Integer limit,
        Truth filter,
        String keyText,
        String filterText,
        Wording wording,
        boolean consistent,
        boolean fetches,
        int segments) {

    Map<String, String> names() {
        return wording.names();
    }

    Map<String, AttributeValue> values() {
        return wording.values();
    }

    boolean isScan() {
        return partition == null;
    }

    boolean isSound() {
        return (filter == null || filter.isSound())
                && (isScan() || !"BETWEEN".equals(sign) || bound.compareTo(upper) <= 0);
    }

    /** Whether it evaluates an item that its view has. */
    boolean evaluates(Map<String, Object> item) {
        return isScan() || item.get(view.partition()).equals(partition) && isInRange(item.get(view.sort()));
    }

    private boolean isInRange(Object sort) {
        if (sign == null) {
            return true;
        }
        return switch (sign) {
            case "<" -> Plain.isOrdered(sort, bound, Set.of(-1));
            case ">=" -> Plain.isOrdered(sort, bound, Set.of(0, 1));
            case "=" -> Plain.isOrdered(sort, bound, Set.of(0));
            default -> Plain.isOrdered(sort, bound, Set.of(0, 1)) && Plain.isOrdered(sort, upper, Set.of(-1, 0));
        };
    }

    /** What it sees of an item. */
    Map<String, Object> seen(Map<String, Object> item) {
        return fetches ? item : view.entry(item);
    }

    /** Read units of these items, as its view has them (facts §1.2, §1.4). */
    double units(Iterable<Map<String, Object>> evaluated) {
        int bytes = 0;
        int fetched = 0;
        for (Map<String, Object> item : evaluated) {
            bytes += Plain.size(view.entry(item));
            fetched += fetches ? View.reads(Plain.size(item)) : 0;
        }
        return (View.reads(bytes) + fetched) * (consistent ? 1 : 0.5);
    }
}
