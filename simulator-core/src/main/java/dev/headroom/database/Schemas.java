package dev.headroom.database;

import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.KeyType;
import dev.headroom.api.control.Projection;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.table.IndexDefinition;
import dev.headroom.table.KeyAttribute;
import dev.headroom.table.KeySchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys and indexes of requests, which have been checked, as the engine knows them. */
final class Schemas {
    private Schemas() {}

    static KeySchema keys(List<KeySchemaElement> elements, Map<String, ScalarAttributeType> types) {
        return new KeySchema(attributes(elements, KeyType.HASH, types), attributes(elements, KeyType.RANGE, types));
    }

    private static List<KeyAttribute> attributes(
            List<KeySchemaElement> elements, KeyType part, Map<String, ScalarAttributeType> types) {
        return elements.stream()
                .filter(element -> element.keyType() == part)
                .map(element -> new KeyAttribute(element.attributeName(), type(types.get(element.attributeName()))))
                .toList();
    }

    private static dev.headroom.table.KeyType type(ScalarAttributeType type) {
        return dev.headroom.table.KeyType.valueOf(type.name());
    }

    static IndexDefinition index(
            String name,
            List<KeySchemaElement> elements,
            Projection projection,
            Map<String, ScalarAttributeType> types) {
        return new IndexDefinition(name, keys(elements, types), included(projection));
    }

    private static Optional<List<String>> included(Projection projection) {
        return switch (projection.projectionType()) {
            case ALL -> Optional.empty();
            case KEYS_ONLY -> Optional.of(List.of());
            case INCLUDE -> Optional.of(projection.nonKeyAttributes());
        };
    }

    /** What items of a table must be, by its keys and those of its indexes. */
    static KeyRules keyRules(Schema schema) {
        List<KeyRules.IndexKey> indexes = new ArrayList<>();
        schema.globalIndexes().forEach(index -> indexes.add(indexKey(index.name(), index.keySchema(), schema)));
        schema.localIndexes().forEach(index -> indexes.add(indexKey(index.indexName(), index.keySchema(), schema)));
        List<KeyRules.KeyAttribute> keys = new ArrayList<>(ruled(schema.keySchema(), KeyType.HASH, schema));
        keys.addAll(ruled(schema.keySchema(), KeyType.RANGE, schema));
        return new KeyRules(keys, indexes);
    }

    private static KeyRules.IndexKey indexKey(String name, List<KeySchemaElement> keys, Schema schema) {
        return new KeyRules.IndexKey(name, ruled(keys, KeyType.HASH, schema), ruled(keys, KeyType.RANGE, schema));
    }

    private static List<KeyRules.KeyAttribute> ruled(List<KeySchemaElement> keys, KeyType part, Schema schema) {
        return keys.stream()
                .filter(key -> key.keyType() == part)
                .map(key -> new KeyRules.KeyAttribute(
                        key.attributeName(), schema.types().get(key.attributeName())))
                .toList();
    }
}
