package dev.headroom.profiles.bind;

import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.tree.ListNode;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.MapNode.Entry;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.Paths;
import dev.headroom.profiles.tree.ScalarNode;
import dev.headroom.profiles.tree.TreeReader;
import dev.headroom.setting.NearestName;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts one {@code --set} into a tree before it is bound. It follows the record types along the path, so that a field which
 * the file leaves at its default can be set, while a misspelt table is reported instead of made.
 */
public final class Assignment {
    private final Place place;
    private final Problems problems;
    private final AssignmentPath path;
    private final Node value;

    private Assignment(Place place, Problems problems, AssignmentPath path, Node value) {
        this.place = place;
        this.problems = problems;
        this.path = path;
        this.value = value;
    }

    /** Applies an assignment to the tree of a file that is to be bound to that record. */
    public static void apply(String assignment, MapNode root, Class<?> record, Problems problems) {
        String source = "--set " + assignment;
        Place place = Place.of(source);
        Optional<AssignmentPath> path = AssignmentPath.parse(assignment);
        if (path.isEmpty()) {
            problems.add(place, "", "expected a path, '=' and a value, such as tables.Orders.writeCapacity=2000");
            return;
        }
        Problems wrongValue = new Problems();
        Optional<Node> value = TreeReader.read(path.get().value(), source, wrongValue);
        if (wrongValue.none()) {
            Node node = value.orElseGet(() -> new ScalarNode(place, "", ScalarNode.Style.NOTHING));
            new Assignment(place, problems, path.get(), unplaced(node, place)).intoRecord(record, root, "", 0);
        }
        wrongValue.all().forEach(wrong -> problems.add(place, "", "the value " + wrong.message()));
    }

    private static Node unplaced(Node node, Place place) {
        if (node instanceof ListNode list) {
            list.elements().replaceAll(element -> unplaced(element, place));
            return new ListNode(place, list.elements());
        }
        if (node instanceof MapNode map) {
            map.entries().replaceAll((key, entry) -> new Entry(place, unplaced(entry.value(), place)));
            return new MapNode(place, map.entries());
        }
        return node instanceof ScalarNode scalar ? new ScalarNode(place, scalar.text(), scalar.style()) : node;
    }

    private void intoRecord(Class<?> record, MapNode map, String soFar, int depth) {
        String name = path.steps().get(depth);
        if (isLast(depth) && map.entries().containsKey(name)) {
            put(map, name);
            return;
        }
        RecordShape shape = RecordShape.of(record);
        Optional<Component> component = shape.component(name);
        if (component.isEmpty()) {
            report(soFar, name, "field", shape.names());
        } else if (isLast(depth)) {
            put(map, name);
        } else {
            Node below = map.get(name).orElseGet(() -> madeOfDefault(component.get(), map, name));
            descend(component.get().type(), below, Paths.field(soFar, name), depth + 1);
        }
    }

    /** The nested default, written out in the tree so that a part of it can be changed. */
    private Node madeOfDefault(Component component, MapNode map, String name) {
        String text = component.byDefault();
        Node made = text.isEmpty() ? MapNode.emptyAt(place) : Defaults.node(text, place);
        if (made instanceof MapNode) {
            map.entries().put(name, new Entry(place, made));
        }
        return made;
    }

    private void descend(Type type, Node node, String soFar, int depth) {
        Class<?> raw = Types.raw(type);
        if (raw == List.class && node instanceof ListNode list) {
            intoList(Types.argument(type, 0), list, soFar, depth);
        } else if (raw == Map.class && node instanceof MapNode map) {
            intoMap(Types.argument(type, 1), map, soFar, depth);
        } else if (raw.isRecord() && Scalars.of(raw).isEmpty() && node instanceof MapNode map) {
            intoRecord(raw, map, soFar, depth);
        } else if (Types.isChoice(raw) && node instanceof MapNode map) {
            intoChoice(raw, map, soFar, depth);
        } else {
            String what = node instanceof ScalarNode ? node.description() : node.description() + " here";
            problems.add(
                    place,
                    soFar,
                    "is " + what + ", which has no '" + path.steps().get(depth) + "'; set " + soFar
                            + " itself. Expected " + Expected.of(type));
        }
    }

    private void intoChoice(Class<?> type, MapNode map, String soFar, int depth) {
        Optional<Class<?>> record = Kinds.chosen(type, map)
                .filter(ScalarNode.class::isInstance)
                .map(word -> Kinds.of(type).get(((ScalarNode) word).text().trim()));
        if (record.isPresent() && !path.steps().get(depth).equals(Kinds.FIELD)) {
            intoRecord(record.get(), map, soFar, depth);
        } else if (isLast(depth)) {
            put(map, path.steps().get(depth));
        } else {
            report(soFar, Kinds.FIELD, "type", Kinds.of(type).keySet());
        }
    }

    private void intoMap(Type valueType, MapNode map, String soFar, int depth) {
        String name = path.steps().get(depth);
        if (isLast(depth)) {
            put(map, name);
            return;
        }
        Optional<Node> below = map.get(name);
        if (below.isPresent()) {
            descend(valueType, below.get(), Paths.field(soFar, name), depth + 1);
        } else {
            report(soFar, name, "entry", map.entries().keySet());
        }
    }

    private void intoList(Type elementType, ListNode list, String soFar, int depth) {
        String step = path.steps().get(depth);
        int index =
                step.length() <= 6 && step.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(step) : -1;
        if (index < 0 || index >= list.elements().size()) {
            problems.add(
                    place,
                    soFar,
                    "there is no element " + step + "; the list has "
                            + list.elements().size() + ", counted from 0");
        } else if (isLast(depth)) {
            list.elements().set(index, value);
        } else {
            descend(elementType, list.elements().get(index), Paths.element(soFar, index), depth + 1);
        }
    }

    private boolean isLast(int depth) {
        return depth == path.steps().size() - 1;
    }

    private void put(MapNode map, String name) {
        map.entries().put(name, new Entry(place, value.copy()));
    }

    private void report(String soFar, String name, String what, Collection<String> names) {
        String message = "there is no " + what + " '" + name + "' here" + NearestName.hint(name, names);
        problems.add(place, Paths.field(soFar, name), message);
    }
}
