package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which items of one partition key a Query reads (facts §11.5). A global index may have up to four attributes in either
 * part of its key (facts §2.3); every other key has one and at most one. Whether the values have the types of the schema
 * is the table's to check.
 *
 * @param partition the values of the partition key's attributes, in the order of the schema
 * @param sort conditions on the sort key's attributes, from the first without gaps; all but the last are equalities
 */
public record KeyConditionExpression(List<AttributeValue> partition, List<KeyCondition> sort) {

    public KeyConditionExpression {
        partition = List.copyOf(partition);
        sort = List.copyOf(sort);
    }

    /** Parses and binds for a table or index with these key attributes; throws {@link ExpressionException}. */
    public static KeyConditionExpression parse(
            String text, Placeholders placeholders, List<String> partitionKeys, List<String> sortKeys) {
        return of(ConditionParser.parse(ExpressionKind.KEY_CONDITION, text), placeholders, partitionKeys, sortKeys);
    }

    static KeyConditionExpression of(
            ConditionSyntax syntax, Placeholders placeholders, List<String> partitionKeys, List<String> sortKeys) {
        return Unmatched.of(syntax, placeholders).on(partitionKeys, sortKeys);
    }

    /** Sound conditions on attributes, of which it is not known yet whether they are a key's. */
    public static final class Unmatched {
        private final Map<String, KeyCondition> conditions;

        private Unmatched(Map<String, KeyCondition> conditions) {
            this.conditions = conditions;
        }

        static Unmatched of(ConditionSyntax syntax, Placeholders placeholders) {
            ConditionBinder binder = new ConditionBinder(ExpressionKind.KEY_CONDITION, placeholders);
            binder.bind(syntax);
            return new Unmatched(KeyConditionReader.read(syntax, binder.resolution()));
        }

        /** The same for a table or index with these key attributes; throws {@link ExpressionException}. */
        public KeyConditionExpression on(List<String> partitionKeys, List<String> sortKeys) {
            Map<String, KeyCondition> left = new LinkedHashMap<>(conditions);
            if (left.size() > Math.max(2, partitionKeys.size() + sortKeys.size())) {
                throw new ExpressionException("Conditions can be of length 1 or 2 only");
            }
            List<AttributeValue> partition = partition(left, partitionKeys);
            List<KeyCondition> sort = sort(left, sortKeys);
            if (!left.isEmpty()) {
                throw sortKeys.isEmpty()
                        ? unsupported()
                        : missed(sortKeys.get(Math.min(sort.size(), sortKeys.size() - 1)));
            }
            return new KeyConditionExpression(partition, sort);
        }
    }

    private static List<AttributeValue> partition(Map<String, KeyCondition> conditions, List<String> keys) {
        List<AttributeValue> values = new ArrayList<>();
        for (String key : keys) {
            KeyCondition condition = conditions.remove(key);
            if (condition == null) {
                throw missed(key);
            }
            requireEquality(condition);
            values.add(condition.value());
        }
        return values;
    }

    private static List<KeyCondition> sort(Map<String, KeyCondition> conditions, List<String> keys) {
        List<KeyCondition> sort = new ArrayList<>();
        for (String key : keys) {
            KeyCondition condition = conditions.remove(key);
            if (condition == null) {
                return sort;
            }
            if (!sort.isEmpty()) {
                requireEquality(sort.get(sort.size() - 1));
            }
            sort.add(condition);
        }
        return sort;
    }

    private static void requireEquality(KeyCondition condition) {
        if (condition.operator() != KeyOperator.EQUAL) {
            throw unsupported();
        }
    }

    private static ExpressionException unsupported() {
        return new ExpressionException("Query key condition not supported");
    }

    private static ExpressionException missed(String key) {
        return new ExpressionException("Query condition missed key schema element: " + key);
    }
}
