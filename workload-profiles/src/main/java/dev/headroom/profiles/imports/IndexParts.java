package dev.headroom.profiles.imports;

import dev.headroom.profiles.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What every index has: what it holds, and keys that items must have for it not to stay empty. */
final class IndexParts {
    private IndexParts() {}

    static void projection(Node node, Fields index) {
        String type = Look.text(node, "Projection", "ProjectionType").orElse("ALL");
        index.put("projection", type.toLowerCase(Locale.ROOT).replace('_', '-'));
        List<Object> names = new ArrayList<>();
        Look.list(node, "Projection", "NonKeyAttributes")
                .forEach(attribute -> Look.text(attribute).ifPresent(names::add));
        if (!names.isEmpty() && type.equals("INCLUDE")) {
            index.put("include", names);
        }
    }

    /** Gives the table's items the index's keys that are not the table's own. */
    static void attributes(Fields index, Fields table) {
        for (String field : List.of("partitionKey", "sortKey")) {
            Optional<Object> key = index.get(field);
            boolean own =
                    key.isPresent() && (isKey(key.get(), table, "partitionKey") || isKey(key.get(), table, "sortKey"));
            key.filter(given -> !own)
                    .ifPresent(given -> addAttribute(given, table.below("item").below("attributes")));
        }
    }

    private static boolean isKey(Object key, Fields table, String field) {
        return table.get(field).map(own -> name(own).equals(name(key))).orElse(false);
    }

    private static String name(Object key) {
        return key instanceof Fields fields ? String.valueOf(fields.get("name").orElse("")) : String.valueOf(key);
    }

    private static void addAttribute(Object key, Fields attributes) {
        Fields generator = key instanceof Fields
                ? Fields.line().put("type", "number").put("max", AssumedTraffic.KEYS)
                : Fields.line().put("type", "text").put("length", 12L).put("distinct", AssumedTraffic.KEYS);
        if (!attributes.has(name(key))) {
            attributes.put(name(key), generator, "key of an index; its values are assumed");
        }
    }
}
