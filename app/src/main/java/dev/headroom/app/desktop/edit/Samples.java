package dev.headroom.app.desktop.edit;

import dev.headroom.profiles.bind.Component;
import dev.headroom.profiles.bind.Kinds;
import dev.headroom.profiles.bind.RecordShape;
import dev.headroom.profiles.bind.Scalars;
import dev.headroom.profiles.bind.ShortForm;
import dev.headroom.profiles.bind.Types;
import dev.headroom.profiles.bind.Words;
import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.tree.ListNode;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.MapNode.Entry;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.ScalarNode;
import dev.headroom.profiles.tree.ScalarNode.Style;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Something sensible to begin with: what must be given has a plausible value, everything else its default. */
final class Samples {
    private static final Place NOWHERE = Place.of("");
    private static final int DEEPEST = 6;
    private static final Map<Class<?>, String> QUANTITIES = Map.of(
            DataSize.class, "1KB",
            TimeSpan.class, "5m",
            Rate.class, "100/s",
            Share.class, "10%",
            boolean.class, "true");

    /** Fields that may be absent each, but not all together. */
    private static final Map<String, String> AT_LEAST = Map.of(
            "change-capacity", "writeCapacity",
            "change-on-demand-maximum", "writes",
            "change-warm-throughput", "writes");

    private final MapNode scenario;

    /** @param scenario from which names of tables are taken */
    Samples(MapNode scenario) {
        this.scenario = scenario;
    }

    /** A value of that type. */
    Node of(Type type) {
        return of(type, "", 0);
    }

    /** A record of that word among those of a sealed interface. */
    MapNode ofKind(Class<?> choice, String word) {
        MapNode map = MapNode.emptyAt(NOWHERE);
        Class<?> record = Kinds.of(choice).get(word);
        if (!Kinds.saysItself(word, record)) {
            put(map, Kinds.FIELD, text(word));
        }
        fill(map, record, 0);
        if (AT_LEAST.containsKey(word)) {
            put(map, AT_LEAST.get(word), value("1000"));
        }
        return map;
    }

    /** An index of a table: on an attribute that its items have. */
    MapNode index(Type type, String keyField, TypedNode table) {
        MapNode index = (MapNode) of(type);
        table.child("item")
                .flatMap(item -> item.child("attributes"))
                .flatMap(attributes -> attributes.children().stream().findFirst())
                .map(TypedNode::step)
                .or(() -> table.child("partitionKey")
                        .flatMap(key -> key.child("name"))
                        .flatMap(TypedNode::written)
                        .map(FieldText::of))
                .ifPresent(attribute -> put(index, keyField, text(attribute)));
        return index;
    }

    private Node of(Type type, String name, int depth) {
        Class<?> raw = Types.raw(type);
        if (raw == List.class) {
            return new ListNode(NOWHERE, new ArrayList<>(List.of(of(Types.argument(type, 0), name, depth + 1))));
        }
        if (raw == Map.class) {
            MapNode map = MapNode.emptyAt(NOWHERE);
            put(map, "a", of(Types.argument(type, 1), name, depth + 1));
            return map;
        }
        if (raw.isEnum()) {
            return text(Words.of(raw).keySet().iterator().next());
        }
        if (Scalars.of(raw).isPresent()) {
            return raw == String.class ? text(named(name)) : value(QUANTITIES.getOrDefault(raw, "100"));
        }
        return structure(raw, depth);
    }

    private Node structure(Class<?> raw, int depth) {
        if (ShortForm.of(raw).isPresent()) {
            return text(ShortForm.of(raw).get().example());
        }
        if (Types.isChoice(raw)) {
            return ofKind(raw, Kinds.of(raw).keySet().iterator().next());
        }
        MapNode map = MapNode.emptyAt(NOWHERE);
        fill(map, raw, depth);
        return map;
    }

    private void fill(MapNode map, Class<?> record, int depth) {
        for (Component component : RecordShape.of(record).components()) {
            if (component.isRequired() && depth < DEEPEST) {
                put(map, component.name(), inRange(component, of(component.type(), component.name(), depth + 1)));
            }
        }
    }

    /** A number that its range does not allow is the nearest end of it. */
    private static Node inRange(Component component, Node sample) {
        boolean number = component.setting() != null
                && sample instanceof ScalarNode scalar
                && scalar.text().equals("100");
        if (!number) {
            return sample;
        }
        double most = component.setting().max();
        return most < 100 ? value(most >= 1 ? String.valueOf((long) most) : String.valueOf(most)) : sample;
    }

    /** The first table, client or region where a name refers to one. */
    private String named(String field) {
        return switch (field) {
            case "table" -> first("tables", "Table");
            case "client" -> first("clients", "client");
            case "region" -> "eu-west-1";
            default -> field.isEmpty() ? "name" : field;
        };
    }

    private String first(String field, String otherwise) {
        return scenario.get(field)
                .filter(MapNode.class::isInstance)
                .flatMap(map -> ((MapNode) map).entries().keySet().stream().findFirst())
                .orElse(otherwise);
    }

    private static void put(MapNode map, String name, Node value) {
        map.entries().put(name, new Entry(NOWHERE, value));
    }

    private static ScalarNode text(String text) {
        return new ScalarNode(NOWHERE, text, Style.TEXT);
    }

    private static ScalarNode value(String text) {
        return new ScalarNode(NOWHERE, text, text.matches("[0-9.]+") ? Style.NUMBER : Style.TEXT);
    }
}
