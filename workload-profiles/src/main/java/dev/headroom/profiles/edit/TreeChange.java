package dev.headroom.profiles.edit;

import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.tree.ListNode;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.MapNode.Entry;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.ScalarNode;
import dev.headroom.profiles.tree.ScalarNode.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The changes of {@link YamlText} as the tree sees them: what the patched text must be read as. */
final class TreeChange {
    static final Place NOWHERE = Place.of("");

    private TreeChange() {}

    /** The value at a path; empty where there is none. */
    static Optional<Node> at(Node node, List<String> steps) {
        Node here = node;
        for (String step : steps) {
            Node below = null;
            if (here instanceof MapNode map && map.entries().containsKey(step)) {
                below = map.entries().get(step).value();
            } else if (here instanceof ListNode list
                    && index(step, list.elements().size()) >= 0) {
                below = list.elements().get(index(step, list.elements().size()));
            }
            if (below == null) {
                return Optional.empty();
            }
            here = below;
        }
        return Optional.of(here);
    }

    /** The same with a value set at a path; maps that are missing on the way are made. */
    static Node set(Node node, List<String> steps, Node value) {
        if (steps.isEmpty()) {
            return value;
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (node instanceof ListNode list) {
            int index = index(step, list.elements().size());
            if (index >= 0) {
                list.elements().set(index, set(list.elements().get(index), rest, value));
            } else {
                list.elements().add(nested(rest, value));
            }
            return list;
        }
        if (!(node instanceof MapNode map)) {
            return nested(steps, value);
        }
        Node below = map.entries().containsKey(step) ? map.entries().get(step).value() : null;
        map.entries().put(step, new Entry(NOWHERE, below == null ? nested(rest, value) : set(below, rest, value)));
        return map;
    }

    static Node remove(Node root, List<String> parent, String step) {
        Node group = at(root, parent).orElseThrow();
        if (group instanceof MapNode map) {
            map.entries().remove(step);
        } else if (group instanceof ListNode list) {
            list.elements().remove(Integer.parseInt(step));
        }
        return root;
    }

    static Node rename(Node root, List<String> parent, String from, String to) {
        MapNode map = (MapNode) at(root, parent).orElseThrow();
        Map<String, Entry> renamed = new LinkedHashMap<>();
        map.entries().forEach((name, entry) -> renamed.put(name.equals(from) ? to : name, entry));
        map.entries().clear();
        map.entries().putAll(renamed);
        return root;
    }

    static Node move(Node root, List<String> parent, int from, int to) {
        ListNode list = (ListNode) at(root, parent).orElseThrow();
        list.elements().add(to, list.elements().remove(from));
        return root;
    }

    static Node insert(Node root, List<String> parent, int at, Node value) {
        ((ListNode) at(root, parent).orElseThrow()).elements().add(at, value);
        return root;
    }

    /** Maps around a value, as a missing path needs them. */
    static Node nested(List<String> steps, Node value) {
        if (steps.isEmpty()) {
            return value;
        }
        Node below = nested(steps.subList(1, steps.size()), value);
        if (steps.get(0).equals("0")) {
            return new ListNode(NOWHERE, new ArrayList<>(List.of(below)));
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        entries.put(steps.get(0), new Entry(NOWHERE, below));
        return new MapNode(NOWHERE, entries);
    }

    /** Whether both say the same, wherever it is written. */
    static boolean same(Node one, Node other) {
        if (one instanceof MapNode map && other instanceof MapNode second) {
            return map.entries().keySet().equals(second.entries().keySet())
                    && map.entries().entrySet().stream()
                            .allMatch(entry -> same(
                                    entry.getValue().value(),
                                    second.entries().get(entry.getKey()).value()));
        }
        if (one instanceof ListNode list && other instanceof ListNode second) {
            if (list.elements().size() != second.elements().size()) {
                return false;
            }
            for (int i = 0; i < list.elements().size(); i++) {
                if (!same(list.elements().get(i), second.elements().get(i))) {
                    return false;
                }
            }
            return true;
        }
        return one instanceof ScalarNode scalar
                && other instanceof ScalarNode second
                && scalar.isNothing() == second.isNothing()
                && (scalar.isNothing() || scalar.text().equals(second.text()));
    }

    static Node nothing() {
        return new ScalarNode(NOWHERE, "", Style.NOTHING);
    }

    private static int index(String step, int size) {
        int index = step.matches("\\d{1,6}") ? Integer.parseInt(step) : -1;
        return index < size ? index : -1;
    }
}
