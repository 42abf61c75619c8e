package dev.headroom.profiles.bind;

import dev.headroom.profiles.bind.Scalars.Scalar;
import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.tree.ListNode;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.Paths;
import dev.headroom.profiles.tree.ScalarNode;
import dev.headroom.setting.NearestName;
import dev.headroom.setting.Setting;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes values of nodes: records of maps, lists of lists, quantities of texts. It reports every problem and goes on. */
public final class Binder {
    private final Problems problems;

    public Binder(Problems problems) {
        this.problems = problems;
    }

    /** Binds the whole file to a record; the fields of those further names are left to someone else. */
    public Bound bindRoot(Class<?> record, MapNode root, Set<String> furtherNames) {
        return new RecordBinder(this, problems, record, furtherNames).bind(root, "");
    }

    /**
     * Binds one node.
     *
     * @param setting the range that the values must lie in; null for none
     */
    Bound bind(Type type, Setting setting, Node node, String path) {
        Class<?> raw = Types.raw(type);
        if (raw == List.class) {
            return list(Types.argument(type, 0), setting, node, path);
        }
        if (raw == Map.class) {
            return map(Types.argument(type, 1), setting, node, path);
        }
        Optional<Scalar> scalar = Scalars.of(raw);
        if (scalar.isPresent()) {
            return scalar(scalar.get(), Range.of(setting, raw), node, path);
        }
        if (raw.isEnum()) {
            return word(raw, node, path);
        }
        return structure(raw, node, path);
    }

    private Bound scalar(Scalar scalar, Range range, Node node, String path) {
        if (!(node instanceof ScalarNode written) || node.isNothing()) {
            return wrong(node.place(), path, "found " + node.description() + "; expected " + scalar.expected());
        }
        try {
            Object value = scalar.reading().apply(written.text());
            Optional<String> complaint = range.complaint(value);
            return complaint.isEmpty()
                    ? Bound.of(node.place(), path, value)
                    : wrong(node.place(), path, node.description() + " " + complaint.get());
        } catch (IllegalArgumentException refused) {
            return wrong(node.place(), path, refused.getMessage());
        }
    }

    private Bound word(Class<?> enumeration, Node node, String path) {
        Collection<String> words = Words.of(enumeration).keySet();
        String allowed = "allowed: " + String.join(", ", words);
        if (!(node instanceof ScalarNode written) || node.isNothing()) {
            return wrong(node.place(), path, "found " + node.description() + "; " + allowed);
        }
        return Words.find(enumeration, written.text())
                .map(constant -> Bound.of(node.place(), path, constant))
                .orElseGet(() -> wrong(
                        node.place(),
                        path,
                        node.description() + " is not one of the words here"
                                + NearestName.hint(written.text(), words)));
    }

    private Bound list(Type elementType, Setting setting, Node node, String path) {
        if (!(node instanceof ListNode list)) {
            return wrong(node.place(), path, "found " + node.description() + "; expected a list");
        }
        Map<String, Bound> parts = new LinkedHashMap<>();
        List<Object> values = new ArrayList<>();
        for (Node element : list.elements()) {
            Bound bound = bind(elementType, setting, element, Paths.element(path, parts.size()));
            parts.put(String.valueOf(parts.size()), bound);
            values.add(bound.value());
        }
        return collection(node.place(), path, values, parts);
    }

    private Bound map(Type valueType, Setting setting, Node node, String path) {
        if (!(node instanceof MapNode map)) {
            return wrong(node.place(), path, "found " + node.description() + "; expected a map");
        }
        Map<String, Bound> parts = new LinkedHashMap<>();
        Map<String, Object> values = new LinkedHashMap<>();
        map.entries().forEach((key, entry) -> {
            Bound bound = bind(valueType, setting, entry.value(), Paths.field(path, key));
            parts.put(key, bound);
            values.put(key, bound.value());
        });
        return collection(node.place(), path, values, parts);
    }

    private Bound collection(Place place, String path, Object values, Map<String, Bound> parts) {
        boolean wrong = parts.values().stream().anyMatch(Bound::wrong);
        return new Bound(place, path, wrong ? null : values, wrong, parts);
    }

    private Bound structure(Class<?> type, Node node, String path) {
        if (node instanceof MapNode map) {
            return Types.isChoice(type)
                    ? choice(type, map, path)
                    : new RecordBinder(this, problems, type, Set.of()).bind(map, path);
        }
        Optional<ShortForm> shortForm = ShortForm.of(type);
        if (node instanceof ScalarNode written && !node.isNothing() && shortForm.isPresent()) {
            return shortForm(shortForm.get(), type, written, path);
        }
        return wrong(node.place(), path, "found " + node.description() + "; expected " + Expected.structure(type));
    }

    private Bound shortForm(ShortForm form, Class<?> type, ScalarNode written, String path) {
        try {
            return Bound.of(written.place(), path, form.read(written.text()));
        } catch (IllegalArgumentException refused) {
            String inFull = Types.isChoice(type) ? "; or write " + Expected.structure(type) : "";
            return wrong(written.place(), path, refused.getMessage() + inFull);
        }
    }

    private Bound choice(Class<?> type, MapNode map, String path) {
        Collection<String> words = Kinds.of(type).keySet();
        String allowed = "allowed: " + String.join(", ", words);
        Optional<Node> word = Kinds.chosen(type, map);
        String fieldPath = Paths.field(path, Kinds.FIELD);
        if (word.isEmpty()) {
            return wrong(map.place(), fieldPath, "is missing; " + allowed);
        }
        if (!(word.get() instanceof ScalarNode written)) {
            return wrong(word.get().place(), fieldPath, "found " + word.get().description() + "; " + allowed);
        }
        Class<?> record = Kinds.of(type).get(written.text().trim());
        if (record == null) {
            String hint = NearestName.hint(written.text(), words);
            return wrong(written.place(), fieldPath, written.description() + " is not a type here" + hint);
        }
        return new RecordBinder(this, problems, record, Set.of(Kinds.FIELD)).bind(map, path);
    }

    private Bound wrong(Place place, String path, String message) {
        problems.add(place, path, message);
        return Bound.wrong(place, path);
    }
}
