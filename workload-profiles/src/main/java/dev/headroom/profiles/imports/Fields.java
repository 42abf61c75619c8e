package dev.headroom.profiles.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A map of a scenario while it is put together: fields in the order in which they will stand, each with a value and what
 * is remarked on it. A value is a text, a number, true or false, a quantity, further fields, or a list of these.
 */
final class Fields {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final boolean onOneLine;

    /** A field's value, and the comment behind it. */
    record Entry(Object value, String remark) {}

    private Fields(boolean onOneLine) {
        this.onOneLine = onOneLine;
    }

    /** Fields below one another. */
    static Fields block() {
        return new Fields(false);
    }

    /** Fields on one line, in braces. */
    static Fields line() {
        return new Fields(true);
    }

    Fields put(String name, Object value) {
        return put(name, value, "");
    }

    Fields put(String name, Object value, String remark) {
        entries.put(name, new Entry(value, YamlText.comment(remark)));
        return this;
    }

    /** Puts it if there is a value. */
    Fields put(String name, Optional<?> value, String remark) {
        value.ifPresent(given -> put(name, given, remark));
        return this;
    }

    Optional<Object> get(String name) {
        return Optional.ofNullable(entries.get(name)).map(Entry::value);
    }

    /** The map under that name, which is made where there is none. */
    Fields below(String name) {
        if (!(get(name).orElse(null) instanceof Fields)) {
            put(name, block());
        }
        return (Fields) entries.get(name).value();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean isOnOneLine() {
        return onOneLine;
    }

    Map<String, Entry> entries() {
        return entries;
    }

    /**
     * Takes out what the path leads to; where there is nothing, because it is missing, the map in which it is missed.
     *
     * @return whether anything was taken out
     */
    boolean takeOut(List<String> path) {
        return !path.isEmpty() && takeOut(path, 0);
    }

    private boolean takeOut(List<String> path, int depth) {
        String name = path.get(depth);
        Object value = get(name).orElse(null);
        if (value == null) {
            return false;
        }
        boolean last = depth + 1 == path.size();
        if (!last && below(value, path, depth + 1)) {
            if (value instanceof List<?> list && list.isEmpty()) {
                entries.remove(name);
            }
            return true;
        }
        entries.remove(name);
        return true;
    }

    private static boolean below(Object value, List<String> path, int depth) {
        if (value instanceof Fields fields) {
            return fields.takeOut(path, depth);
        }
        return value instanceof ArrayList<?> list && takeElementOut(list, path.get(depth));
    }

    private static boolean takeElementOut(List<?> list, String index) {
        int at = index.matches("[0-9]{1,6}") ? Integer.parseInt(index) : -1;
        boolean there = at >= 0 && at < list.size();
        if (there) {
            list.remove(at);
        }
        return there;
    }
}
