package dev.headroom.database;

import dev.headroom.api.control.AttributeDefinition;
import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.LocalSecondaryIndex;
import dev.headroom.api.control.ScalarAttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The keys, key attributes and indexes of a table, as requests give them and descriptions repeat them. */
final class Schema {
    private final List<KeySchemaElement> keySchema;
    private final List<LocalSecondaryIndex> localIndexes;
    private final List<GlobalIndex> globalIndexes;
    private final TreeMap<String, ScalarAttributeType> types = new TreeMap<>();

    Schema(
            List<AttributeDefinition> definitions,
            List<KeySchemaElement> keySchema,
            List<LocalSecondaryIndex> localIndexes,
            List<GlobalIndex> globalIndexes) {
        this.keySchema = List.copyOf(keySchema);
        this.localIndexes = List.copyOf(localIndexes);
        this.globalIndexes = new ArrayList<>(globalIndexes);
        define(definitions);
    }

    List<KeySchemaElement> keySchema() {
        return keySchema;
    }

    List<LocalSecondaryIndex> localIndexes() {
        return localIndexes;
    }

    List<GlobalIndex> globalIndexes() {
        return List.copyOf(globalIndexes);
    }

    Optional<GlobalIndex> globalIndex(String name) {
        return globalIndexes.stream().filter(index -> index.name().equals(name)).findFirst();
    }

    boolean hasLocalIndex(String name) {
        return localIndexes.stream().anyMatch(index -> index.indexName().equals(name));
    }

    /** The types of the key attributes, by name. */
    Map<String, ScalarAttributeType> types() {
        return types;
    }

    /** The definitions of the key attributes in the order of their names, as the service lists them (facts §11.10). */
    List<AttributeDefinition> definitions() {
        return types.entrySet().stream()
                .map(entry -> new AttributeDefinition(entry.getKey(), entry.getValue()))
                .toList();
    }

    void add(GlobalIndex index, List<AttributeDefinition> definitions) {
        globalIndexes.add(index);
        List<String> keys = namesOf(index.keySchema());
        define(definitions.stream()
                .filter(definition -> keys.contains(definition.attributeName()))
                .toList());
    }

    /** Removes an index, and the definitions that no other key needs. */
    void remove(String index) {
        globalIndexes.removeIf(candidate -> candidate.name().equals(index));
        List<String> used = new ArrayList<>(namesOf(keySchema));
        localIndexes.forEach(local -> used.addAll(namesOf(local.keySchema())));
        globalIndexes.forEach(global -> used.addAll(namesOf(global.keySchema())));
        types.keySet().retainAll(used);
    }

    static List<String> namesOf(List<KeySchemaElement> keys) {
        return keys.stream().map(KeySchemaElement::attributeName).toList();
    }

    private void define(List<AttributeDefinition> definitions) {
        definitions.forEach(definition -> types.put(definition.attributeName(), definition.attributeType()));
    }
}
