package dev.headroom.app.desktop.edit;

import dev.headroom.profiles.bind.Range;
import dev.headroom.profiles.bind.Scalars;
import dev.headroom.profiles.bind.Scalars.Scalar;
import dev.headroom.profiles.bind.Types;
import dev.headroom.profiles.bind.Words;
import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.tree.ListNode;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.MapNode.Entry;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.ScalarNode;
import dev.headroom.profiles.tree.ScalarNode.Style;
import dev.headroom.profiles.tree.TreeReader;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.stream.Collectors;

/** Between what is written in a scenario and the text of a field: numbers as they are, lists without their brackets. */
final class FieldText {
    private static final Place NOWHERE = Place.of("");

    private FieldText() {}

    /** What a field shows of a node. */
    static String of(Node node) {
        if (node instanceof ListNode list) {
            return list.elements().stream().map(FieldText::inside).collect(Collectors.joining(", "));
        }
        if (node instanceof MapNode map) {
            return map.entries().entrySet().stream()
                    .map(entry ->
                            entry.getKey() + ": " + inside(entry.getValue().value()))
                    .collect(Collectors.joining(", "));
        }
        return node instanceof ScalarNode scalar ? scalar.text() : "";
    }

    /** The node of a field's text. @throws IllegalArgumentException with what is wrong and what is allowed */
    static Node parse(String text, TypedNode place) {
        Class<?> raw = place.raw();
        if (!place.isCollection()) {
            Node node = scalar(text, raw);
            check(node, place, raw);
            return node;
        }
        String bracketed = place.isMap() ? "{" + text + "}" : "[" + text + "]";
        Problems problems = new Problems();
        Optional<Node> node = TreeReader.read(bracketed, "", problems);
        if (node.isEmpty() || !problems.none()) {
            throw new IllegalArgumentException(
                    place.isMap()
                            ? "expected names with values, such as a: 1, b: 2"
                            : "expected values with commas between");
        }
        Class<?> element = Types.raw(place.elementType());
        if (node.get() instanceof ListNode list) {
            list.elements().forEach(each -> check(each, place, element));
        } else if (node.get() instanceof MapNode map) {
            for (Entry entry : map.entries().values()) {
                check(entry.value(), place, element);
            }
        }
        return node.get();
    }

    private static String inside(Node node) {
        String text = of(node);
        boolean plain = node instanceof ScalarNode && text.matches("[\\p{L}\\p{N}_./%-][\\p{L}\\p{N}_./% -]*");
        return plain || !(node instanceof ScalarNode)
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Texts stay texts, whatever they look like; anything else is what YAML takes it for. */
    static Node scalar(String text, Class<?> raw) {
        if (raw == String.class) {
            return new ScalarNode(NOWHERE, text, Style.TEXT);
        }
        return TreeReader.read(text.strip(), "", new Problems())
                .filter(node ->
                        node instanceof ScalarNode scalar && scalar.text().equals(text.strip()))
                .orElseGet(() -> new ScalarNode(NOWHERE, text.strip(), Style.TEXT));
    }

    private static void check(Node node, TypedNode place, Type type) {
        Class<?> raw = Types.raw(type);
        if (!(node instanceof ScalarNode scalar)) {
            if (Types.raw(type) == java.util.List.class || Types.raw(type) == java.util.Map.class) {
                return;
            }
            throw new IllegalArgumentException("found " + node.description() + "; expected one value");
        }
        if (raw.isEnum()) {
            if (!Words.of(raw).containsKey(scalar.text())) {
                throw new IllegalArgumentException(node.description() + " is not one of "
                        + String.join(", ", Words.of(raw).keySet()));
            }
            return;
        }
        Optional<Scalar> reading = Scalars.of(raw);
        if (reading.isPresent()) {
            Object value = reading.get().reading().apply(scalar.text());
            Range range = Range.of(place.component().map(c -> c.setting()).orElse(null), raw);
            range.complaint(value).ifPresent(complaint -> {
                throw new IllegalArgumentException(node.description() + " " + complaint);
            });
        }
    }
}
