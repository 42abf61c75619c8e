package dev.headroom.app.desktop.edit;

import dev.headroom.profiles.edit.YamlText;
import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.tree.ListNode;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.Paths;
import dev.headroom.profiles.tree.ScalarNode;
import dev.headroom.profiles.tree.ScalarNode.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a scenario names one of its own parts: the table of a workload, the index of a query, the client. */
final class References {
    private static final Map<String, String> FIELDS =
            Map.of("tables", "table", "clients", "client", "globalIndexes", "index", "localIndexes", "index");

    private References() {}

    /** The paths of all fields that name the node of that path. */
    static List<String> to(String path, MapNode tree) {
        List<String> steps = Paths.steps(path).orElse(List.of());
        List<String> found = new ArrayList<>();
        if (steps.size() >= 2) {
            String field = FIELDS.getOrDefault(steps.get(steps.size() - 2), "");
            Optional<String> table = field.equals("index") ? Optional.of(steps.get(1)) : Optional.empty();
            tree.entries().forEach((key, entry) -> {
                if (!key.equals("tables")) {
                    collect(entry.value(), key, field, steps.get(steps.size() - 1), table, found);
                }
            });
        }
        return found;
    }

    /** What a field of that name can refer to; of indexes, those of the table that is named beside or above it. */
    static List<String> names(String field, String path, MapNode tree) {
        return switch (field) {
            case "table" -> keys(tree, "tables");
            case "client" -> keys(tree, "clients");
            case "index" -> {
                String table = tableAbove(path, tree);
                List<String> indexes = new ArrayList<>(keys(tree, Paths.field("tables", table) + ".globalIndexes"));
                indexes.addAll(keys(tree, Paths.field("tables", table) + ".localIndexes"));
                yield indexes;
            }
            default -> List.of();
        };
    }

    private static String tableAbove(String path, MapNode tree) {
        for (String up = Names.parent(path); !up.isEmpty(); up = Names.parent(up)) {
            Optional<String> table = TypedNode.at(tree, Paths.field(up, "table"))
                    .flatMap(TypedNode::written)
                    .map(FieldText::of);
            if (table.isPresent()) {
                return table.get();
            }
        }
        return "";
    }

    private static List<String> keys(MapNode tree, String path) {
        return TypedNode.at(tree, path)
                .flatMap(TypedNode::written)
                .filter(MapNode.class::isInstance)
                .map(map -> List.copyOf(((MapNode) map).entries().keySet()))
                .orElse(List.of());
    }

    /** The text with all of them naming something else. */
    static YamlText point(YamlText text, List<String> references, String name) {
        YamlText pointed = text;
        for (String path : references) {
            pointed = pointed.set(path, new ScalarNode(Place.of(""), name, Style.TEXT), List.of());
        }
        return pointed;
    }

    /** @param table the only table under which such a field counts; empty for any */
    private static void collect(
            Node node, String path, String field, String name, Optional<String> table, List<String> found) {
        if (node instanceof MapNode map) {
            boolean ofAnother = table.isPresent()
                    && text(map, "table")
                            .filter(other -> !other.equals(table.get()))
                            .isPresent();
            if (!ofAnother) {
                text(map, field).filter(name::equals).ifPresent(same -> found.add(Paths.field(path, field)));
                map.entries()
                        .forEach((key, entry) ->
                                collect(entry.value(), Paths.field(path, key), field, name, table, found));
            }
        } else if (node instanceof ListNode list) {
            for (int i = 0; i < list.elements().size(); i++) {
                collect(list.elements().get(i), Paths.element(path, i), field, name, table, found);
            }
        }
    }

    private static Optional<String> text(MapNode map, String field) {
        return map.get(field).filter(ScalarNode.class::isInstance).map(node -> ((ScalarNode) node).text());
    }
}
