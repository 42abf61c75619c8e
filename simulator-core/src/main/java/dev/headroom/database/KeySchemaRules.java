package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.api.control.AttributeDefinition;
import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.KeyType;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What key schemas of tables and indexes must be, and the words for those that are not (facts §11.9, §11.10). */
final class KeySchemaRules {
    private static final int MOST_OF_A_TYPE = 4;
    private static final String SAME_NAME =
            "Both the Hash Key and the Range Key element in the KeySchema have the same name";

    private KeySchemaRules() {}

    static void requireDistinct(List<AttributeDefinition> definitions) {
        Set<String> names = new HashSet<>();
        for (AttributeDefinition definition : definitions) {
            if (!names.add(definition.attributeName())) {
                throw ServiceException.validation("Attribute Name is duplicated: " + definition.attributeName());
            }
        }
    }

    static void requireTableKeys(List<KeySchemaElement> keys, List<AttributeDefinition> definitions) {
        if (keys.size() > definitions.size()) {
            throw ServiceException.validation("Invalid KeySchema: Some index key attribute have no definition");
        }
        requireDefined(keys, definitions);
        requireHashThenRange(keys);
    }

    /** A local index has the table's partition key and another sort key. */
    static void requireLocalKeys(
            String index, List<KeySchemaElement> keys, List<AttributeDefinition> definitions, String tableHashKey) {
        requireDefined(keys, definitions);
        requireHashThenRange(keys);
        if (keys.size() < 2) {
            throw Invalid.values("Index KeySchema does not have a range key for index: " + index);
        }
        String hashKey = keys.get(0).attributeName();
        if (!hashKey.equals(tableHashKey)) {
            throw Invalid.values("Index KeySchema does not have the same leading hash key as table KeySchema for"
                    + " index: " + index + ". index hash key: " + hashKey + ", table hash key: " + tableHashKey);
        }
    }

    /** A global index may have up to four attributes of each type (facts §2.3). */
    static void requireGlobalKeys(List<KeySchemaElement> keys, List<AttributeDefinition> definitions) {
        requireDefined(keys, definitions);
        requireFirstIsHash(keys);
        requireDistinctKeys(keys);
        requireHashBeforeRange(keys);
        requireFew(keys, KeyType.HASH);
        requireFew(keys, KeyType.RANGE);
    }

    /** Every definition is of an attribute of some key. */
    static void requireUsed(List<AttributeDefinition> definitions, List<List<KeySchemaElement>> schemas) {
        Set<String> used = new LinkedHashSet<>();
        schemas.forEach(keys -> used.addAll(Schema.namesOf(keys)));
        List<String> defined = namesOf(definitions);
        if (used.containsAll(defined)) {
            return;
        }
        throw schemas.size() == 1
                ? Invalid.values("Number of attributes in KeySchema does not exactly match number of attributes"
                        + " defined in AttributeDefinitions")
                : Invalid.values("Some AttributeDefinitions are not used. AttributeDefinitions: " + defined
                        + ", keys used: " + used);
    }

    private static void requireDefined(List<KeySchemaElement> keys, List<AttributeDefinition> definitions) {
        List<String> defined = namesOf(definitions);
        List<String> names = Schema.namesOf(keys);
        if (!defined.containsAll(names)) {
            throw Invalid.values("Some index key attributes are not defined in AttributeDefinitions. Keys: " + names
                    + ", AttributeDefinitions: " + defined);
        }
    }

    private static void requireHashThenRange(List<KeySchemaElement> keys) {
        if (keys.size() > 1 && keys.get(0).attributeName().equals(keys.get(1).attributeName())) {
            throw ServiceException.validation(SAME_NAME);
        }
        requireFirstIsHash(keys);
        if (keys.size() > 1 && keys.get(1).keyType() != KeyType.RANGE) {
            throw ServiceException.validation("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type");
        }
    }

    private static void requireFirstIsHash(List<KeySchemaElement> keys) {
        if (keys.get(0).keyType() != KeyType.HASH) {
            throw ServiceException.validation("Invalid KeySchema: The first KeySchemaElement is not a HASH key type");
        }
    }

    private static void requireDistinctKeys(List<KeySchemaElement> keys) {
        if (new HashSet<>(Schema.namesOf(keys)).size() < keys.size()) {
            boolean oneOfEach = keys.size() == 2 && keys.get(1).keyType() == KeyType.RANGE;
            throw ServiceException.validation(
                    oneOfEach ? SAME_NAME : "The KeySchema contains multiple key attributes with the same name");
        }
    }

    private static void requireHashBeforeRange(List<KeySchemaElement> keys) {
        for (int i = 1; i < keys.size(); i++) {
            if (keys.get(i).keyType() == KeyType.HASH && keys.get(i - 1).keyType() == KeyType.RANGE) {
                throw Invalid.values("All HASH key attributes must precede RANGE key attributes in the KeySchema");
            }
        }
    }

    private static void requireFew(List<KeySchemaElement> keys, KeyType type) {
        long count = keys.stream().filter(key -> key.keyType() == type).count();
        if (count > MOST_OF_A_TYPE) {
            throw Invalid.values("The KeySchema exceeds the maximum allowed number of " + type + " key attributes");
        }
    }

    private static List<String> namesOf(List<AttributeDefinition> definitions) {
        return definitions.stream().map(AttributeDefinition::attributeName).toList();
    }
}
