package dev.headroom.expression;

import dev.headroom.item.AttributeValue;

/**
 * A condition on one key attribute.
 *
 * @param upper the upper bound of BETWEEN, else null
 */
public record KeyCondition(String attribute, KeyOperator operator, AttributeValue value, AttributeValue upper) {

    /** Whether a value of the attribute satisfies it. */
    public boolean holds(AttributeValue key) {
        return switch (operator) {
            case BETWEEN -> ValueOrder.isBetween(key, value, upper);
            case BEGINS_WITH -> Containment.beginsWith(key, value);
            default -> Comparator.valueOf(operator.name()).holds(key, value);
        };
    }
}
