package dev.headroom.database;

import dev.headroom.api.control.AttributeDefinition;
import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.ScalarAttributeType;
import java.util.List;

/** An attribute that is in several keys has one type in all of them (facts §8.1). */
final class AttributeTypeRules {
    private AttributeTypeRules() {}

    /** What follows the words that are known, the two schemas, is an assumption. */
    static void requireSame(List<KeySchemaElement> keys, List<AttributeDefinition> definitions, Schema schema) {
        List<String> names = Schema.namesOf(keys);
        for (AttributeDefinition definition : definitions) {
            ScalarAttributeType present = schema.types().get(definition.attributeName());
            boolean differs = present != null && present != definition.attributeType();
            if (names.contains(definition.attributeName()) && differs) {
                throw Invalid.values(
                        "Attributes cannot be redefined. Please check that your attribute has the same type"
                                + " as previously defined. Existing schema: Schema:[SchemaElement: key{"
                                + definition.attributeName() + ":" + present
                                + "}] New schema: Schema:[SchemaElement: key{"
                                + definition.attributeName() + ":" + definition.attributeType() + "}]");
            }
        }
    }
}
