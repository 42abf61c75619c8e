package dev.headroom.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A table kept as a sorted map, and nothing else: its indexes are worked out anew whenever they are asked for. */
public final class Model {
    private final TreeMap<Key, Map<String, Object>> items = new TreeMap<>();
    private int changes;

    /** Where an item stands. */
    record Key(String pk, BigDecimal sk) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.<Key, String>comparing(Key::pk).thenComparing(Key::sk);

        static Key of(Map<String, Object> item) {
            return new Key((String) item.get("pk"), (BigDecimal) item.get("sk"));
        }

        Map<String, Object> attributes() {
            return new TreeMap<>(Map.of("pk", pk, "sk", sk));
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    Map<String, Object> get(Key key) {
        return items.get(key);
    }

    /** What a condition or an update sees: nothing has no attributes. */
    Map<String, Object> seen(Key key) {
        return items.getOrDefault(key, Map.of());
    }

    /** Puts an item, or with null removes it. */
    void set(Key key, Map<String, Object> after) {
        Map<String, Object> before = after == null ? items.remove(key) : items.put(key, after);
        changes += Objects.equals(before, after) ? 0 : 1;
    }

    /** How many writes changed something. */
    int changes() {
        return changes;
    }

    /** The items that a view has entries of, in the order of their partition and sort keys, then of the table's. */
    List<Map<String, Object>> itemsIn(View view) {
        List<Map<String, Object>> found = new ArrayList<>(items.values());
        found.removeIf(item -> view.entry(item) == null);
        found.sort((one, two) -> Plain.compare(one.get(view.sort()), two.get(view.sort())));
        found.sort((one, two) -> Plain.compare(one.get(view.partition()), two.get(view.partition())));
        return found;
    }

    TreeMap<Key, Map<String, Object>> items() {
        return items;
    }
}
