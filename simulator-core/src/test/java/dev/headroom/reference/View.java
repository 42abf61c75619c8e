package dev.headroom.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The table or one of its indexes, as DynamoDB's rules make it from the table's items (facts §8.1).
 *
 * @param index null for the table
 * @param projected null for all attributes
 */
public record View(String index, String partition, String sort, Set<String> projected) {
    static final View TABLE = new View(null, "pk", "sk", null);
    static final View LOCAL = new View("byTime", "pk", "t", Set.of("pk", "sk", "t", "a"));
    static final View GLOBAL = new View("byGroup", "g", "t", Set.of("pk", "sk", "g", "t", "b", "m"));
    static final List<View> ALL = List.of(TABLE, LOCAL, GLOBAL);

    /** What it has of an item, or null where it has no entry for it. */
    Map<String, Object> entry(Map<String, Object> item) {
        if (item == null || !item.containsKey(partition) || !item.containsKey(sort)) {
            return null;
        }
        Map<String, Object> entry = new TreeMap<>(item);
        entry.keySet().removeIf(name -> projected != null && !projected.contains(name));
        return entry;
    }

    /** Whether two entries stand at the same place. */
    private boolean isSamePlace(Map<String, Object> one, Map<String, Object> two) {
        return one.get(partition).equals(two.get(partition)) && one.get(sort).equals(two.get(sort));
    }

    /** Units of changing an index's entry; 0 for no change (facts §1.4). */
    int units(Map<String, Object> before, Map<String, Object> after) {
        Map<String, Object> old = entry(before);
        Map<String, Object> made = entry(after);
        if (old == null || made == null) {
            return (old == null ? 0 : kilobytes(old)) + (made == null ? 0 : kilobytes(made));
        }
        if (old.equals(made)) {
            return 0;
        }
        return isSamePlace(old, made) ? Math.max(kilobytes(old), kilobytes(made)) : kilobytes(old) + kilobytes(made);
    }

    /** Whole kilobytes, at least one; of nothing also one (facts §1.2). */
    static int kilobytes(Map<String, Object> item) {
        return item == null ? 1 : Math.max(1, (Plain.size(item) + 1_023) / 1_024);
    }

    /** Read units of one strongly consistent read of so many bytes (facts §1.2). */
    static int reads(int bytes) {
        return Math.max(1, (bytes + 4_095) / 4_096);
    }

    /** Whether no index key has a type or a value that an index cannot hold. */
    static boolean fits(Map<String, Object> item) {
        Object group = item.get("g");
        Object time = item.get("t");
        return (group == null || group instanceof String text && !text.isEmpty())
                && (time == null || time instanceof BigDecimal);
    }
}
