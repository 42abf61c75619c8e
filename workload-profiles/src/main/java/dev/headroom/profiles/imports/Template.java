package dev.headroom.profiles.imports;

import dev.headroom.profiles.tree.ListNode;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.ScalarNode;
import dev.headroom.profiles.tree.ScalarNode.Style;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A CloudFormation template whose functions are worked out as far as the file tells: parameters by their defaults,
 * conditions, mappings, {@code Sub}, {@code Join}, {@code Select}. What only a deployment knows stays unresolved, and is
 * then not found.
 */
final class Template {
    private static final int DEEPEST = 30;
    private static final String NO_VALUE = "AWS::NoValue";

    private final Node root;
    private final Notes notes;
    private final Conditions conditions;
    private final Set<String> told = new HashSet<>();
    private int work;

    /** A resource of the template. */
    record Resource(String id, String type, Node node, Node properties) {}

    Template(Node root, Notes notes) {
        this.root = root;
        this.notes = notes;
        this.conditions = new Conditions(root, this);
    }

    /** The resources that are made, with their functions worked out. */
    List<Resource> resources() {
        List<Resource> resources = new ArrayList<>();
        if (Look.at(root, "Resources").orElse(null) instanceof MapNode map) {
            map.entries().forEach((id, entry) -> resource(id, entry.value()).ifPresent(resources::add));
        }
        return resources;
    }

    private Optional<Resource> resource(String id, Node node) {
        Optional<String> type = Look.text(node, "Type");
        if (type.isEmpty() || !isOfInterest(type.get())) {
            return Optional.empty();
        }
        Optional<String> condition = Look.text(node, "Condition");
        if (condition.isPresent() && !conditions.holds(condition.get(), DEEPEST).orElse(true)) {
            notes.notModelled(node, id + " is left out, as its condition " + condition.get() + " does not hold");
            return Optional.empty();
        }
        Node nothing = MapNode.emptyAt(node.place());
        Node properties = Look.at(node, "Properties").map(this::resolve).orElse(nothing);
        return Optional.of(new Resource(id, type.get(), node, properties));
    }

    private static boolean isOfInterest(String type) {
        return type.startsWith("AWS::DynamoDB")
                || type.startsWith("AWS::Serverless")
                || type.startsWith("AWS::ApplicationAutoScaling")
                || type.startsWith("AWS::DAX")
                || type.equals("AWS::Lambda::EventSourceMapping");
    }

    private Node resolve(Node node) {
        return resolve(node, DEEPEST);
    }

    /** The same with every function that can be worked out replaced by its value. */
    Node resolve(Node node, int depth) {
        if (depth <= 0 || ++work > 500_000) {
            return node;
        }
        if (node instanceof ListNode list) {
            List<Node> elements = new ArrayList<>();
            list.elements().forEach(element -> elements.add(resolve(element, depth - 1)));
            return new ListNode(list.place(), elements);
        }
        if (node instanceof MapNode map) {
            return map.entries().size() == 1 ? function(map, depth - 1) : each(map, depth - 1);
        }
        return node;
    }

    private Node each(MapNode map, int depth) {
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        map.entries()
                .forEach((key, entry) ->
                        entries.put(key, new MapNode.Entry(entry.keyPlace(), resolve(entry.value(), depth))));
        return new MapNode(map.place(), entries);
    }

    private Node function(MapNode map, int depth) {
        Map.Entry<String, MapNode.Entry> only =
                map.entries().entrySet().iterator().next();
        Node argument = only.getValue().value();
        return switch (only.getKey()) {
            case "Ref" ->
                Look.text(argument).flatMap(name -> reference(name, map)).orElse(map);
            case "Fn::Sub" -> substituted(argument, map, depth).orElse(map);
            case "Fn::Join" -> joined(resolve(argument, depth), map).orElse(map);
            case "Fn::Select" -> selected(resolve(argument, depth)).orElse(map);
            case "Fn::FindInMap" -> mapped(resolve(argument, depth), depth).orElse(map);
            case "Fn::If" -> chosen(argument, map, depth);
            case "Fn::GetAtt" -> attribute(resolve(argument, depth), map);
            default -> each(map, depth);
        };
    }

    /** A parameter's default, a pseudo parameter, or the name of a resource. */
    private Optional<Node> reference(String name, Node where) {
        if (name.equals(NO_VALUE)) {
            return Optional.of(new ScalarNode(where.place(), "", Style.NOTHING));
        }
        Optional<Node> parameter = Look.at(root, "Parameters", name);
        if (parameter.isPresent()) {
            Optional<Node> known = Look.at(parameter.get(), "Default").filter(ScalarNode.class::isInstance);
            if (told.add(name)) {
                tell(name, parameter.get(), known);
            }
            return known;
        }
        return pseudo(name).or(() -> resourceName(name)).map(text -> new ScalarNode(where.place(), text, Style.TEXT));
    }

    private void tell(String name, Node parameter, Optional<Node> known) {
        if (known.isPresent()) {
            notes.assumed(
                    parameter,
                    "parameter " + name + " has its default, "
                            + Look.text(known.get()).orElse("nothing"));
        } else {
            notes.notModelled(
                    parameter,
                    "parameter " + name + " has no default; give it one in the template, or put its value into the"
                            + " scenario");
        }
    }

    private static Optional<String> pseudo(String name) {
        return switch (name) {
            case "AWS::Region" -> Optional.of("us-east-1");
            case "AWS::StackName" -> Optional.of("stack");
            case "AWS::Partition" -> Optional.of("aws");
            case "AWS::AccountId" -> Optional.of("123456789012");
            default -> Optional.empty();
        };
    }

    /** What other resources call a resource by: its logical name, which is unique in the template. */
    private Optional<String> resourceName(String id) {
        return Look.at(root, "Resources", id).map(found -> id);
    }

    private Optional<Node> substituted(Node argument, Node where, int depth) {
        List<Node> parts = Look.list(argument);
        Node pattern = parts.isEmpty() ? argument : parts.get(0);
        Node values = parts.size() > 1 ? resolve(parts.get(1), depth) : MapNode.emptyAt(where.place());
        return Look.text(pattern)
                .flatMap(text ->
                        Substitution.of(text, name -> Look.text(values, name).or(() -> valueOf(name, where))))
                .map(text -> new ScalarNode(where.place(), text, Style.TEXT));
    }

    private Optional<String> valueOf(String name, Node where) {
        return name.contains(".") ? Optional.of(name) : reference(name, where).flatMap(Look::text);
    }

    private static Optional<Node> joined(Node argument, Node where) {
        List<Node> parts = Look.list(argument);
        if (parts.size() != 2 || Look.list(parts.get(1)).size() > 100) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (Node part : Look.list(parts.get(1))) {
            Look.text(part).ifPresent(texts::add);
        }
        boolean whole = texts.size() == Look.list(parts.get(1)).size();
        String between = Look.text(parts.get(0)).orElse("");
        return whole
                ? Optional.of(new ScalarNode(where.place(), String.join(between, texts), Style.TEXT))
                : Optional.empty();
    }

    private static Optional<Node> selected(Node argument) {
        List<Node> parts = Look.list(argument);
        if (parts.size() != 2) {
            return Optional.empty();
        }
        List<Node> from = Look.list(parts.get(1));
        return Look.number(parts.get(0))
                .map(BigDecimal::intValue)
                .filter(index -> index >= 0 && index < from.size())
                .map(from::get);
    }

    private Optional<Node> mapped(Node argument, int depth) {
        List<Node> keys = Look.list(argument);
        Optional<Node> found = keys.size() < 3 ? Optional.empty() : Look.at(root, "Mappings");
        for (Node key : keys.subList(0, Math.min(3, keys.size()))) {
            Optional<String> name = Look.text(key);
            found = found.flatMap(map -> name.flatMap(step -> Look.at(map, step)));
        }
        return found.map(value -> resolve(value, depth));
    }

    private Node chosen(Node argument, Node where, int depth) {
        List<Node> parts = Look.list(argument);
        if (parts.size() != 3) {
            return where;
        }
        String condition = Look.text(parts.get(0)).orElse("");
        Optional<Boolean> held = conditions.holds(condition, depth);
        if (held.isEmpty()) {
            notes.assumed(where, "condition " + condition + " is taken to hold");
        }
        return resolve(parts.get(held.orElse(true) ? 1 : 2), depth);
    }

    /** {@code Table.StreamArn}, as the text that it is written by. */
    private static Node attribute(Node argument, Node where) {
        List<Node> parts = Look.list(argument);
        Optional<String> text = parts.size() == 2
                ? Look.text(parts.get(0)).flatMap(id -> Look.text(parts.get(1)).map(name -> id + "." + name))
                : Look.text(argument);
        return text.<Node>map(name -> new ScalarNode(where.place(), name, Style.TEXT))
                .orElse(where);
    }
}
