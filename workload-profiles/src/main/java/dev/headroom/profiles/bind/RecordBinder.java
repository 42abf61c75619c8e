package dev.headroom.profiles.bind;

import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.MapNode.Entry;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.Paths;
import dev.headroom.setting.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds maps to one kind of record: every field known, nothing needed missing, the rest by its default. */
final class RecordBinder {
    private final Binder binder;
    private final Problems problems;
    private final RecordShape shape;
    private final Set<String> furtherNames;
    private final Set<String> misspelt = new HashSet<>();

    RecordBinder(Binder binder, Problems problems, Class<?> record, Set<String> furtherNames) {
        this.binder = binder;
        this.problems = problems;
        this.shape = RecordShape.of(record);
        this.furtherNames = furtherNames;
    }

    Bound bind(MapNode map, String path) {
        boolean wrong = reportUnknownFields(map, path);
        Map<String, Bound> parts = new LinkedHashMap<>();
        for (Component component : shape.components()) {
            Bound part = part(component, map, path);
            parts.put(component.name(), part);
            wrong |= part.wrong();
        }
        Object value = wrong ? null : make(map.place(), path, parts);
        return new Bound(map.place(), path, value, value == null, parts);
    }

    private boolean reportUnknownFields(MapNode map, String path) {
        boolean found = false;
        for (Map.Entry<String, Entry> entry : map.entries().entrySet()) {
            String name = entry.getKey();
            if (shape.component(name).isEmpty() && !furtherNames.contains(name)) {
                problems.add(entry.getValue().keyPlace(), Paths.field(path, name), unknown(name, map));
                found = true;
            }
        }
        return found;
    }

    private String unknown(String name, MapNode map) {
        List<String> known = new ArrayList<>(shape.names());
        furtherNames.stream().sorted().forEach(known::add);
        List<String> unused = known.stream()
                .filter(field -> !map.entries().containsKey(field))
                .toList();
        Optional<String> meant = NearestName.to(name, unused).or(() -> NearestName.to(name, known));
        meant.ifPresent(misspelt::add);
        String hint = meant.map(field -> "; did you mean '" + field + "'?").orElse(";");
        return "there is no such field here" + hint + " allowed: " + String.join(", ", known);
    }

    private Bound part(Component component, MapNode map, String path) {
        String partPath = Paths.field(path, component.name());
        Optional<Node> written = map.get(component.name());
        if (written.isPresent()) {
            return checkedForEntries(
                    component, binder.bind(component.type(), component.setting(), written.get(), partPath));
        }
        if (!component.byDefault().isEmpty()) {
            Node node = Defaults.node(component.byDefault(), map.place());
            return binder.bind(component.type(), component.setting(), node, partPath);
        }
        if (component.isRequired()) {
            return missing(component, place(component, map), partPath);
        }
        Object nothing = component.raw() == List.class ? List.of() : component.raw() == Map.class ? Map.of() : null;
        return Bound.of(map.place(), partPath, nothing);
    }

    /** The key where there is one without a value, else the map that lacks it. */
    private static Place place(Component component, MapNode map) {
        Entry entry = map.entries().get(component.name());
        return entry == null ? map.place() : entry.keyPlace();
    }

    private Bound missing(Component component, Place place, String path) {
        if (!misspelt.contains(component.name())) {
            String what = component.describedAs();
            problems.add(place, path, "is missing: " + what + " Expected " + Expected.of(component.type()));
        }
        return Bound.wrong(place, path);
    }

    private Bound checkedForEntries(Component component, Bound bound) {
        if (!component.mustHoldSomething() || bound.wrong() || !bound.parts().isEmpty()) {
            return bound;
        }
        problems.add(bound.place(), bound.path(), "is empty; expected at least one entry: " + component.describedAs());
        return Bound.wrong(bound.place(), bound.path());
    }

    private Object make(Place place, String path, Map<String, Bound> parts) {
        Object[] arguments = shape.components().stream()
                .map(component -> component.argument(parts.get(component.name()).value()))
                .toArray();
        try {
            return shape.make(arguments);
        } catch (IllegalArgumentException refused) {
            problems.add(place, path, String.valueOf(refused.getMessage()));
            return null;
        }
    }
}
