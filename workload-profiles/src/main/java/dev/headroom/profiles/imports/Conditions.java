package dev.headroom.profiles.imports;

import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The conditions of a template, worked out with the defaults of its parameters. */
final class Conditions {
    private final Node root;
    private final Template template;
    private int work;

    Conditions(Node root, Template template) {
        this.root = root;
        this.template = template;
    }

    /** Whether the condition of that name holds; empty where the file does not tell. */
    Optional<Boolean> holds(String name, int depth) {
        return depth <= 0 || ++work > 10_000
                ? Optional.empty()
                : Look.at(root, "Conditions", name).flatMap(condition -> holds(condition, depth - 1));
    }

    private Optional<Boolean> holds(Node condition, int depth) {
        if (depth <= 0 || !(condition instanceof MapNode map) || map.entries().size() != 1) {
            return Optional.empty();
        }
        Map.Entry<String, MapNode.Entry> only =
                map.entries().entrySet().iterator().next();
        Node argument = only.getValue().value();
        List<Node> parts = Look.list(argument);
        return switch (only.getKey()) {
            case "Condition" -> Look.text(argument).flatMap(name -> holds(name, depth - 1));
            case "Fn::Equals" -> equal(parts, depth);
            case "Fn::Not" -> parts.size() == 1 ? holds(parts.get(0), depth - 1).map(held -> !held) : Optional.empty();
            case "Fn::And" -> all(parts, true, depth);
            case "Fn::Or" -> all(parts, false, depth);
            default -> Optional.empty();
        };
    }

    private Optional<Boolean> equal(List<Node> parts, int depth) {
        if (parts.size() != 2) {
            return Optional.empty();
        }
        Optional<String> left = Look.text(template.resolve(parts.get(0), depth));
        Optional<String> right = Look.text(template.resolve(parts.get(1), depth));
        return left.isPresent() && right.isPresent() ? Optional.of(left.get().equals(right.get())) : Optional.empty();
    }

    /** Whether all hold ({@code and}), or any. */
    private Optional<Boolean> all(List<Node> parts, boolean and, int depth) {
        boolean known = true;
        for (Node part : parts.subList(0, Math.min(parts.size(), 10))) {
            Optional<Boolean> held = holds(part, depth - 1);
            if (held.isPresent() && held.get() != and) {
                return Optional.of(!and);
            }
            known &= held.isPresent();
        }
        return known ? Optional.of(and) : Optional.empty();
    }
}
