package dev.headroom.app.desktop.edit;

import dev.headroom.profiles.bind.Component;
import dev.headroom.profiles.bind.Kinds;
import dev.headroom.profiles.bind.RecordShape;
import dev.headroom.profiles.bind.Scalars;
import dev.headroom.profiles.bind.Types;
import dev.headroom.profiles.tree.ListNode;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.Paths;
import dev.headroom.profiles.tree.ScalarNode;
import dev.headroom.scenario.Scenario;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place of a scenario: what is written there, and what may be.
 *
 * @param step its name or number in the node above; empty for the scenario
 * @param type what may be written, without {@code Optional}
 * @param component the field that it is; empty for the scenario, and for elements of maps and lists
 * @param written what is written; empty where nothing is
 */
public record TypedNode(String path, String step, Type type, Optional<Component> component, Optional<Node> written) {

    /** The scenario itself. */
    public static TypedNode root(MapNode tree) {
        return new TypedNode("", "", Scenario.class, Optional.empty(), Optional.of(tree));
    }

    /** The place of that path; empty where it has none in a scenario. */
    public static Optional<TypedNode> at(MapNode tree, String path) {
        TypedNode here = root(tree);
        for (String step : Paths.steps(path).orElse(List.of())) {
            Optional<TypedNode> below = here.child(step);
            if (below.isEmpty()) {
                return Optional.empty();
            }
            here = below.get();
        }
        return Optional.of(here);
    }

    public Class<?> raw() {
        return Types.raw(type);
    }

    /** A record or a sealed interface. */
    public boolean isStructure() {
        return isStructure(raw()) && !isCollection();
    }

    public boolean isChoice() {
        return Types.isChoice(raw());
    }

    public boolean isCollection() {
        return isMap() || isList();
    }

    public boolean isMap() {
        return raw() == Map.class;
    }

    public boolean isList() {
        return raw() == List.class;
    }

    /** What a map or a list holds. */
    public Type elementType() {
        return Types.argument(type, isMap() ? 1 : 0);
    }

    /** A map or list of records, which have forms of their own. */
    public boolean isCollectionOfStructures() {
        return isCollection() && isStructure(Types.raw(elementType()));
    }

    /** The record whose fields stand here; of a choice, the one that is chosen. Empty where none is, or is known. */
    public Optional<Class<?>> record() {
        if (isChoice()) {
            return kind().map(word -> Kinds.of(raw()).get(word));
        }
        return isStructure() ? Optional.of(raw()) : Optional.empty();
    }

    /** The word of the record that is chosen. */
    public Optional<String> kind() {
        return Optional.of(this)
                .filter(TypedNode::isChoice)
                .flatMap(TypedNode::structure)
                .flatMap(map -> Kinds.chosen(raw(), map))
                .filter(ScalarNode.class::isInstance)
                .map(word -> ((ScalarNode) word).text().trim())
                .filter(word -> Kinds.of(raw()).containsKey(word));
    }

    /** What is written as a map; a short form written out, and a default where nothing is written. */
    public Optional<MapNode> structure() {
        return written.isPresent() ? InFull.of(raw(), written.get()) : InFull.byDefault(this);
    }

    /** The short form, where that is what is written or the default. */
    public Optional<String> shortForm() {
        Optional<Node> node = written.or(() -> InFull.defaultNode(this));
        return node.filter(ScalarNode.class::isInstance).map(scalar -> ((ScalarNode) scalar).text());
    }

    /** The places below, in the order of the record, or of what is written. */
    public List<TypedNode> children() {
        List<TypedNode> children = new ArrayList<>();
        if (isStructure()) {
            record().ifPresent(
                            record -> RecordShape.of(record).components().forEach(component -> child(component.name())
                                    .ifPresent(children::add)));
        } else if (isMap() && written.isPresent() && written.get() instanceof MapNode map) {
            map.entries().keySet().forEach(name -> child(name).ifPresent(children::add));
        } else if (isList() && written.isPresent() && written.get() instanceof ListNode list) {
            for (int i = 0; i < list.elements().size(); i++) {
                child(String.valueOf(i)).ifPresent(children::add);
            }
        }
        return children;
    }

    /** The place below of that name or number. */
    public Optional<TypedNode> child(String name) {
        if (isMap()) {
            Optional<Node> entry = written.filter(MapNode.class::isInstance)
                    .map(map -> ((MapNode) map).entries().get(name))
                    .map(MapNode.Entry::value);
            return entry.map(node -> below(Paths.field(path, name), name, elementType(), Optional.empty(), entry));
        }
        if (isList()) {
            return element(name);
        }
        return record().flatMap(record -> RecordShape.of(record).component(name))
                .map(component -> below(
                        Paths.field(path, name),
                        name,
                        component.type(),
                        Optional.of(component),
                        structure().flatMap(map -> map.get(name))));
    }

    private Optional<TypedNode> element(String name) {
        int size = written.filter(ListNode.class::isInstance)
                .map(list -> ((ListNode) list).elements().size())
                .orElse(0);
        if (!name.matches("\\d{1,6}") || Integer.parseInt(name) >= size) {
            return Optional.empty();
        }
        int index = Integer.parseInt(name);
        Node node = ((ListNode) written.orElseThrow()).elements().get(index);
        return Optional.of(below(Paths.element(path, index), name, elementType(), Optional.empty(), Optional.of(node)));
    }

    private static TypedNode below(
            String path, String step, Type type, Optional<Component> component, Optional<Node> written) {
        return new TypedNode(path, step, type, component, written.filter(node -> !node.isNothing()));
    }

    private static boolean isStructure(Class<?> type) {
        return Scalars.of(type).isEmpty() && !type.isEnum() && type != Map.class && type != List.class;
    }
}
