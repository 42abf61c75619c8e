package dev.headroom.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A document whose lists are sorted maps of places, so that nothing moves while it is changed. */
final class Sparse {
    private final Map<Object, Object> root;

    private Sparse(Map<Object, Object> root) {
        this.root = root;
    }

    static Sparse empty() {
        return new Sparse(new TreeMap<>());
    }

    static Sparse of(Map<String, Object> item) {
        return new Sparse(((Node) opened(item)).places);
    }

    /** A list or a map, by its places. */
    private record Node(boolean isList, Map<Object, Object> places) {
        static Node forStep(Object step) {
            return new Node(step instanceof Integer, new TreeMap<>());
        }
    }

    private static Object opened(Object value) {
        Map<Object, Object> places = new TreeMap<>();
        if (value instanceof List<?> list) {
            list.forEach(element -> places.put(places.size(), opened(element)));
            return new Node(true, places);
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, entry) -> places.put(name, opened(entry)));
            return new Node(false, places);
        }
        return value;
    }

    /** Puts a value at a place, or with null removes it; what leads there must be there. */
    void set(Path path, Object value) {
        Node parent = new Node(false, root);
        for (Object step : path.steps().subList(0, path.steps().size() - 1)) {
            if (parent.isList != step instanceof Integer || !(parent.places.get(step) instanceof Node next)) {
                throw new Refused();
            }
            parent = next;
        }
        Object last = last(path);
        if (parent.isList != last instanceof Integer) {
            throw new Refused();
        }
        if (value == null) {
            parent.places.remove(last);
        } else {
            parent.places.put(last, opened(value));
        }
    }

    /** Puts a value at a place, with what leads there. */
    void lay(Path path, Object value) {
        Map<Object, Object> places = root;
        for (int i = 0; i < path.steps().size() - 1; i++) {
            Object next = path.steps().get(i + 1);
            places = ((Node) places.computeIfAbsent(path.steps().get(i), any -> Node.forStep(next))).places;
        }
        places.put(last(path), opened(value));
    }

    private static Object last(Path path) {
        return path.steps().get(path.steps().size() - 1);
    }

    Map<String, Object> item() {
        Map<String, Object> item = new TreeMap<>();
        root.forEach((name, value) -> item.put((String) name, closed(value)));
        return item;
    }

    private static Object closed(Object value) {
        if (!(value instanceof Node node)) {
            return value;
        }
        return node.isList
                ? node.places.values().stream().map(Sparse::closed).toList()
                : new Sparse(node.places).item();
    }
}
