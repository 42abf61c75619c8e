package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.StringValue;
import java.util.List;

/** How conditions are evaluated; anything missing makes them false, except {@code <>} (facts §11.2). */
final class Predicates {
    private Predicates() {}

    static Predicate all(Predicate[] parts) {
        return item -> {
            for (Predicate part : parts) {
                if (!part.holds(item)) {
                    return false;
                }
            }
            return true;
        };
    }

    static Predicate any(Predicate[] parts) {
        return item -> {
            for (Predicate part : parts) {
                if (part.holds(item)) {
                    return true;
                }
            }
            return false;
        };
    }

    static Predicate comparison(Comparator comparator, Operand left, Operand right) {
        return item -> comparator.holds(left.in(item), right.in(item));
    }

    static Predicate between(Operand operand, Operand lower, Operand upper) {
        return item -> ValueOrder.isBetween(operand.in(item), lower.in(item), upper.in(item));
    }

    static Predicate in(Operand operand, Operand[] candidates) {
        return item -> {
            AttributeValue value = operand.in(item);
            for (Operand candidate : candidates) {
                if (Comparator.EQUAL.holds(value, candidate.in(item))) {
                    return true;
                }
            }
            return false;
        };
    }

    static Predicate function(ExpressionFunction function, List<Operand> operands) {
        Operand first = operands.get(0);
        return switch (function) {
            case ATTRIBUTE_EXISTS -> item -> first.in(item) != null;
            case ATTRIBUTE_NOT_EXISTS -> item -> first.in(item) == null;
            case ATTRIBUTE_TYPE -> ofType(first, operands.get(1));
            case BEGINS_WITH ->
                item -> Containment.beginsWith(first.in(item), operands.get(1).in(item));
            case CONTAINS ->
                item -> Containment.contains(first.in(item), operands.get(1).in(item));
            default -> throw new IllegalStateException(function + " is no condition");
        };
    }

    private static Predicate ofType(Operand operand, Operand typeName) {
        String type = ((StringValue) typeName.in(null)).text();
        return item -> {
            AttributeValue value = operand.in(item);
            return value != null && value.typeName().equals(type);
        };
    }
}
