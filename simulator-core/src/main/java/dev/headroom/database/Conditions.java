package dev.headroom.database;

import dev.headroom.api.ConditionalOperator;
import dev.headroom.api.ExpectedAttributeValue;
import dev.headroom.expression.ConditionExpression;
import dev.headroom.expression.ExpressionCache;
import dev.headroom.expression.ExpressionKind;
import dev.headroom.expression.Placeholders;
import dev.headroom.item.Item;
import dev.headroom.table.Condition;
import java.util.Map;

/** Compiles what must hold of an item for a write to happen, from either language (facts §11.1, §11.8). */
final class Conditions {
    private final ExpressionCache expressions;

    Conditions(ExpressionCache expressions) {
        this.expressions = expressions;
    }

    /** A condition expression; none for null. */
    Condition of(String expression, Placeholders placeholders) {
        if (expression == null) {
            return Condition.NONE;
        }
        ConditionExpression condition = expressions.condition(expression, placeholders, ExpressionKind.CONDITION);
        return new Required(condition);
    }

    /** A condition with its expression, whose paths are held against the keys of the table. */
    record Required(ConditionExpression expression) implements Condition {
        @Override
        public boolean holds(Item item) {
            return expression.holds(item);
        }
    }

    /** Legacy conditions; none for null. */
    Condition expected(Map<String, ExpectedAttributeValue> expected, ConditionalOperator operator) {
        LegacyConditions.requireConditions(operator, expected);
        LegacyExpression legacy = expected == null ? null : LegacyConditions.expected(expected, operator);
        return legacy == null ? Condition.NONE : of(legacy.text(), Placeholders.of(legacy.names(), legacy.values()));
    }
}
