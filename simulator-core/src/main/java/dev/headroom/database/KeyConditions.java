package dev.headroom.database;

import dev.headroom.api.ComparisonOperator;
import dev.headroom.api.Condition;
import dev.headroom.api.ServiceException;
import dev.headroom.expression.ExpressionCache;
import dev.headroom.expression.KeyCondition;
import dev.headroom.expression.KeyConditionExpression;
import dev.headroom.expression.Placeholders;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.KeyAttribute;
import dev.headroom.table.KeySchema;
import dev.headroom.table.SortKeyRange;
import dev.headroom.table.SortKeyRange.Comparison;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compiles which keys a Query reads, from either language (facts §11.5, §11.8). */
final class KeyConditions {
    private static final Set<ComparisonOperator> INDEXABLE = EnumSet.of(
            ComparisonOperator.EQ,
            ComparisonOperator.LE,
            ComparisonOperator.LT,
            ComparisonOperator.GE,
            ComparisonOperator.GT,
            ComparisonOperator.BEGINS_WITH,
            ComparisonOperator.BETWEEN);

    private final ExpressionCache expressions;

    KeyConditions(ExpressionCache expressions) {
        this.expressions = expressions;
    }

    /** The keys read: those under one partition key, in a range of sort keys. */
    record Keys(PrimaryKey partition, SortKeyRange range, List<KeyCondition> sort) {}

    /** Conditions of either language, sound as far as can be said without a table. */
    KeyConditionExpression.Unmatched of(String expression, Map<String, Condition> legacy, Placeholders placeholders) {
        if (expression != null) {
            return expressions.keyConditions(expression, placeholders);
        }
        check(legacy);
        LegacyExpression written = LegacyConditions.filter(legacy, null);
        return expressions.keyConditions(written.text(), Placeholders.of(written.names(), written.values()));
    }

    /** The keys that they read of a table or an index. */
    static Keys on(KeySchema schema, KeyConditionExpression.Unmatched conditions) {
        return keys(conditions.on(names(schema.partition()), names(schema.sort())), schema);
    }

    /** Legacy key conditions, checked before the table is known. */
    private static void check(Map<String, Condition> conditions) {
        if (conditions == null || conditions.isEmpty()) {
            throw ServiceException.validation(
                    "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.");
        }
        if (conditions.size() > 2) {
            throw ServiceException.validation("Conditions can be of length 1 or 2 only");
        }
        for (Condition condition : conditions.values()) {
            List<AttributeValue> operands =
                    condition.attributeValueList() == null ? List.of() : condition.attributeValueList();
            LegacyOperands.check(condition.comparisonOperator(), operands);
            if (!INDEXABLE.contains(condition.comparisonOperator())) {
                throw ServiceException.validation("Attempted conditional constraint is not an indexable operation");
            }
        }
    }

    static Keys keys(KeyConditionExpression conditions, KeySchema schema) {
        for (int i = 0; i < schema.partition().size(); i++) {
            requireType(schema.partition().get(i), conditions.partition().get(i));
        }
        for (int i = 0; i < conditions.sort().size(); i++) {
            KeyCondition condition = conditions.sort().get(i);
            requireType(schema.sort().get(i), condition.value());
            if (condition.upper() != null) {
                requireType(schema.sort().get(i), condition.upper());
            }
        }
        PrimaryKey partition = PrimaryKey.of(KeySchema.partitionKey(conditions.partition()));
        return new Keys(partition, range(conditions.sort()), conditions.sort());
    }

    private static void requireType(KeyAttribute attribute, AttributeValue value) {
        if (attribute.type() != null && !attribute.type().isOf(value)) {
            throw Invalid.values("Condition parameter type does not match schema type");
        }
        if (value.sizeInBytes() == 0) {
            throw Invalid.values("The AttributeValue for a key attribute cannot contain an empty "
                    + ("S".equals(value.typeName()) ? "string" : "binary") + " value. Key: " + attribute.name());
        }
    }

    private static SortKeyRange range(List<KeyCondition> sort) {
        if (sort.isEmpty()) {
            return SortKeyRange.ALL;
        }
        KeyCondition last = sort.get(sort.size() - 1);
        List<AttributeValue> equalities = sort.subList(0, sort.size() - 1).stream()
                .map(KeyCondition::value)
                .toList();
        return switch (last.operator()) {
            case EQUAL ->
                SortKeyRange.equalTo(sort.stream().map(KeyCondition::value).toArray(AttributeValue[]::new));
            case LESS -> new SortKeyRange(equalities, Comparison.LESS, last.value(), null);
            case LESS_OR_EQUAL -> new SortKeyRange(equalities, Comparison.LESS_OR_EQUAL, last.value(), null);
            case GREATER -> new SortKeyRange(equalities, Comparison.GREATER, last.value(), null);
            case GREATER_OR_EQUAL -> new SortKeyRange(equalities, Comparison.GREATER_OR_EQUAL, last.value(), null);
            case BETWEEN -> new SortKeyRange(equalities, Comparison.BETWEEN, last.value(), last.upper());
            case BEGINS_WITH -> new SortKeyRange(equalities, Comparison.BEGINS_WITH, last.value(), null);
        };
    }

    private static List<String> names(List<KeyAttribute> attributes) {
        return attributes.stream().map(KeyAttribute::name).toList();
    }
}
