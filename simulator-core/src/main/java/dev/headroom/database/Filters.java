package dev.headroom.database;

import dev.headroom.api.Condition;
import dev.headroom.api.ConditionalOperator;
import dev.headroom.api.ServiceException;
import dev.headroom.expression.ConditionExpression;
import dev.headroom.expression.ExpressionCache;
import dev.headroom.expression.ExpressionKind;
import dev.headroom.expression.Placeholders;
import dev.headroom.item.Item;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compiles which of the items read are returned, from either language (facts §11.5, §11.8). */
final class Filters {
    private static final Filter ALL = new Filter(null, "Filter Expression");

    private final ExpressionCache expressions;

    Filters(ExpressionCache expressions) {
        this.expressions = expressions;
    }

    /**
     * A filter of read items.
     *
     * @param condition null where all are returned
     * @param words what messages call it
     */
    record Filter(ConditionExpression condition, String words) {
        boolean passes(Item item) {
            return condition == null || condition.holds(item);
        }

        /** No filter leads into a key. */
        void requireScalarKeys(ReadTarget target) {
            if (condition != null) {
                target.table().keys().requireScalars(condition.paths());
            }
        }

        /** A Query's filter names no key of what is read: that is what key conditions are for. */
        void requireNoKeys(ReadTarget target) {
            if (condition == null) {
                return;
            }
            Set<String> attributes = condition.attributes();
            for (String key : target.keys().names()) {
                if (attributes.contains(key)) {
                    throw ServiceException.validation(
                            words + " can only contain non-primary key attributes: Primary key attribute: " + key);
                }
            }
        }
    }

    /** Compiles a filter expression; null is none. */
    Filter of(String expression, Placeholders placeholders) {
        return expression == null
                ? ALL
                : new Filter(
                        expressions.condition(expression, placeholders, ExpressionKind.FILTER), "Filter Expression");
    }

    /** Legacy conditions; {@code parameter} is QueryFilter or ScanFilter. */
    Filter legacy(String parameter, Map<String, Condition> conditions, ConditionalOperator operator) {
        LegacyConditions.requireConditions(operator, conditions);
        LegacyExpression legacy = conditions == null ? null : LegacyConditions.filter(conditions, operator);
        if (legacy == null) {
            return ALL;
        }
        Placeholders placeholders = Placeholders.of(legacy.names(), legacy.values());
        return new Filter(expressions.condition(legacy.text(), placeholders, ExpressionKind.FILTER), parameter);
    }

    /** The items that pass. */
    static List<Item> passing(List<Item> items, Filter filter) {
        return filter.condition() == null
                ? items
                : items.stream().filter(filter::passes).toList();
    }
}
