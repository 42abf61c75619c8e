package dev.headroom.partiql;

import dev.headroom.expression.ExpressionException;
import dev.headroom.item.AttributeValue;
import java.util.List;
import java.util.Map;

/**
 * The key of the table or index that a statement is about.
 *
 * @param partition the attributes of the partition key
 * @param sort those of the sort key; none where there is no sort key
 * @param types DynamoDB's names of their types, by attribute; a read does not check those that are not given
 */
public record KeyAttributes(List<String> partition, List<String> sort, Map<String, String> types) {
    public KeyAttributes {
        partition = List.copyOf(partition);
        sort = List.copyOf(sort);
        types = Map.copyOf(types);
    }

    /** A key whose types nobody checks. */
    public static KeyAttributes of(List<String> partition, List<String> sort) {
        return new KeyAttributes(partition, sort, Map.of());
    }

    /** The service reads no index with a key of more attributes than these two by statement (facts §11.11). */
    void requireOneOfEach() {
        if (partition.size() > 1 || sort.size() > 1) {
            throw new ExpressionException(
                    "PartiQL statements cannot be executed on tables with multi-attribute HASH keys"
                            + " or multi-attribute RANGE keys.");
        }
    }

    String partitionKey() {
        return partition.get(0);
    }

    boolean hasSortKey() {
        return !sort.isEmpty();
    }

    boolean isPartitionKey(Term term) {
        return term.isAttribute(partitionKey());
    }

    boolean isSortKey(Term term) {
        return hasSortKey() && term.isAttribute(sort.get(0));
    }

    boolean isKey(String attribute) {
        return partition.contains(attribute) || sort.contains(attribute);
    }

    void requireType(String attribute, AttributeValue value) {
        String type = types.get(attribute);
        if (type != null && !type.equals(value.typeName())) {
            throw new ExpressionException(
                    "Key attribute's data type should match its data type in table's schema: Key " + attribute);
        }
    }
}
