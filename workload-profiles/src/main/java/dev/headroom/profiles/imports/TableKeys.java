package dev.headroom.profiles.imports;

import dev.headroom.profiles.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The key attributes of a table and its indexes: {@code AttributeDefinitions} and {@code KeySchema}. */
final class TableKeys {
    private static final String TEXT = "S";
    private static final String NUMBER = "N";

    private final Map<String, String> types = new LinkedHashMap<>();
    private final Notes notes;

    TableKeys(Node table, Notes notes) {
        this.notes = notes;
        for (Node definition : Look.list(table, "AttributeDefinitions")) {
            name(definition)
                    .ifPresent(name -> types.put(
                            name, Look.text(definition, "AttributeType").orElse(TEXT)));
        }
    }

    /** Lays down partition and sort key; false where there is no partition key. */
    boolean put(Node schema, Fields fields) {
        List<Node> elements = Look.list(schema, "KeySchema");
        Optional<String> partition = named(elements, "HASH", schema);
        partition.ifPresent(name -> fields.put("partitionKey", key(name, schema)));
        named(elements, "RANGE", schema).ifPresent(name -> fields.put("sortKey", key(name, schema)));
        return partition.isPresent();
    }

    private Optional<String> named(List<Node> elements, String type, Node schema) {
        List<Node> of = elements.stream()
                .filter(element -> Look.text(element, "KeyType")
                        .filter(type::equalsIgnoreCase)
                        .isPresent())
                .toList();
        if (of.size() > 1) {
            notes.notModelled(schema, "a key of several attributes; the first is taken");
        }
        return of.stream().findFirst().flatMap(this::named);
    }

    private Optional<String> named(Node element) {
        if (Look.text(element, "AttributeName").isEmpty()) {
            name(element)
                    .ifPresent(name -> notes.assumed(
                            element, "key attribute " + name + " has the name of the parameter that would name it"));
        }
        return name(element);
    }

    /** A name that only a parameter without a default would tell is that parameter's own. */
    private static Optional<String> name(Node element) {
        return Look.text(element, "AttributeName").or(() -> Look.text(element, "AttributeName", "Ref"));
    }

    private Object key(String name, Node where) {
        if (type(name).equals("B")) {
            notes.notModelled(where, "binary key " + name + " is taken as a string");
        }
        return type(name).equals(NUMBER) ? Fields.line().put("name", name).put("type", NUMBER) : name;
    }

    private String type(String name) {
        return types.getOrDefault(name, TEXT);
    }
}
