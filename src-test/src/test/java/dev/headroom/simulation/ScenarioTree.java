package dev.headroom.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A scenario as a tree of maps, lists and words: it prints itself as YAML and knows simpler trees like it. */
final class ScenarioTree {
    private static final Pattern QUANTITY = Pattern.compile("(\\d+)(\\D.*)?");

    private final Map<String, Object> root;

    ScenarioTree(Map<String, Object> root) {
        this.root = root;
    }

    /** A map of names and values by turns; null values are left out. */
    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                map.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return map;
    }

    /** Trees with one thing less, largest things first, then trees with one quantity lower. */
    List<ScenarioTree> simpler() {
        List<ScenarioTree> trees = new ArrayList<>();
        without(root, changed -> trees.add(new ScenarioTree(asMap(changed))));
        lower(root, changed -> trees.add(new ScenarioTree(asMap(changed))));
        return trees;
    }

    private static void without(Object node, Consumer<Object> found) {
        forEachChild(node, (key, child) -> found.accept(replaced(node, key, null)));
        forEachChild(node, (key, child) -> without(child, changed -> found.accept(replaced(node, key, changed))));
    }

    private static void lower(Object node, Consumer<Object> found) {
        forEachChild(node, (key, child) -> {
            if (child instanceof Map || child instanceof List) {
                lower(child, changed -> found.accept(replaced(node, key, changed)));
            } else if (!"seed".equals(key)) {
                lowered(child.toString(), changed -> found.accept(replaced(node, key, changed)));
            }
        });
    }

    private static void lowered(String quantity, Consumer<Object> found) {
        Matcher matcher = QUANTITY.matcher(quantity);
        if (matcher.matches() && Long.parseLong(matcher.group(1)) > 1) {
            long number = Long.parseLong(matcher.group(1));
            String unit = matcher.group(2) == null ? "" : matcher.group(2);
            found.accept(number / 2 + unit);
            if (number <= 20) {
                found.accept(number - 1 + unit);
            }
        }
    }

    private interface Children {
        void child(Object key, Object child);
    }

    private static void forEachChild(Object node, Children children) {
        if (node instanceof Map) {
            asMap(node).forEach(children::child);
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                children.child(i, list.get(i));
            }
        }
    }

    private static Object replaced(Object node, Object key, Object value) {
        if (node instanceof Map) {
            Map<String, Object> copy = new LinkedHashMap<>(asMap(node));
            if (value == null) {
                copy.remove((String) key);
            } else {
                copy.put((String) key, value);
            }
            return copy;
        }
        List<Object> copy = new ArrayList<>((List<?>) node);
        if (value == null) {
            copy.remove((int) key);
        } else {
            copy.set((int) key, value);
        }
        return copy;
    }

    @SuppressWarnings("unchecked") // only maps by name are put into trees
    private static Map<String, Object> asMap(Object node) {
        return (Map<String, Object>) node;
    }

    /** YAML: the scenario's fields a line each, and so their own; what lies deeper on one line. */
    @Override
    public String toString() {
        StringBuilder yaml = new StringBuilder();
        root.forEach((name, value) -> {
            yaml.append(name).append(':');
            if (value instanceof Map<?, ?> map && !map.isEmpty()) {
                map.forEach((inner, child) ->
                        yaml.append("\n  ").append(inner).append(": ").append(flow(child)));
            } else if (value instanceof List<?> list && !list.isEmpty()) {
                list.forEach(child -> yaml.append("\n  - ").append(flow(child)));
            } else {
                yaml.append(' ').append(flow(value));
            }
            yaml.append('\n');
        });
        return yaml.toString();
    }

    private static String flow(Object node) {
        List<String> parts = new ArrayList<>();
        if (node instanceof Map) {
            asMap(node).forEach((name, child) -> parts.add(name + ": " + flow(child)));
            return "{" + String.join(", ", parts) + "}";
        }
        if (node instanceof List<?> list) {
            list.forEach(child -> parts.add(flow(child)));
            return "[" + String.join(", ", parts) + "]";
        }
        return node.toString();
    }
}
