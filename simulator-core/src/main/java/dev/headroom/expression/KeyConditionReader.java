package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the conditions on keys out of a condition, and refuses whatever else it says (facts §11.9, Query/Scan). */
final class KeyConditionReader {
    private static final String INVALID_OPERATOR = "Invalid operator used in KeyConditionExpression: ";
    private static final String INVALID_CONDITION = "Invalid condition in KeyConditionExpression: ";

    private final Resolution resolution;
    private final Map<String, KeyCondition> conditions = new LinkedHashMap<>();

    private KeyConditionReader(Resolution resolution) {
        this.resolution = resolution;
    }

    /** The conditions by attribute, in the order of the text. */
    static Map<String, KeyCondition> read(ConditionSyntax condition, Resolution resolution) {
        KeyConditionReader reader = new KeyConditionReader(resolution);
        reader.read(condition);
        return reader.conditions;
    }

    private void read(ConditionSyntax condition) {
        requireAllowed(condition);
        if (condition instanceof ConditionSyntax.And and) {
            and.conditions().forEach(this::read);
            return;
        }
        KeyCondition key = keyCondition(condition, condition.operandsOfItsOwn());
        if (conditions.putIfAbsent(key.attribute(), key) != null) {
            throw new ExpressionException("KeyConditionExpressions must only contain one condition per key");
        }
    }

    private static void requireAllowed(ConditionSyntax condition) {
        if (condition instanceof ConditionSyntax.Or) {
            throw new ExpressionException(INVALID_OPERATOR + "OR");
        }
        if (condition instanceof ConditionSyntax.Not) {
            throw new ExpressionException(INVALID_OPERATOR + "NOT");
        }
        if (condition instanceof ConditionSyntax.In) {
            throw new ExpressionException(INVALID_OPERATOR + "IN");
        }
        if (condition instanceof ConditionSyntax.Comparison comparison
                && comparison.comparator() == Comparator.NOT_EQUAL) {
            throw new ExpressionException(INVALID_OPERATOR + "<>");
        }
        if (condition instanceof OperandSyntax.Call call
                && ExpressionFunction.of(call) != ExpressionFunction.BEGINS_WITH) {
            throw new ExpressionException(INVALID_OPERATOR + call.function());
        }
    }

    private KeyCondition keyCondition(ConditionSyntax condition, List<OperandSyntax> operands) {
        requireKeyFirst(condition, operands.get(0));
        int keyAt = placeOfKey(operands);
        String attribute =
                resolution.path((OperandSyntax.Path) operands.get(keyAt)).attribute();
        if (condition instanceof ConditionSyntax.Comparison comparison) {
            Comparator comparator = comparison.comparator();
            return new KeyCondition(
                    attribute,
                    KeyOperator.of(keyAt == 0 ? comparator : comparator.mirrored()),
                    value(operands.get(1 - keyAt)),
                    null);
        }
        boolean isBetween = condition instanceof ConditionSyntax.Between;
        return new KeyCondition(
                attribute,
                isBetween ? KeyOperator.BETWEEN : KeyOperator.BEGINS_WITH,
                value(operands.get(1)),
                isBetween ? value(operands.get(2)) : null);
    }

    private static void requireKeyFirst(ConditionSyntax condition, OperandSyntax first) {
        if (condition instanceof ConditionSyntax.Comparison || first instanceof OperandSyntax.Path) {
            return;
        }
        String operator = condition instanceof OperandSyntax.Call call ? call.function() : "BETWEEN";
        throw new ExpressionException(
                INVALID_CONDITION + operator + " operator must have the key attribute as its first operand");
    }

    /** Where the one attribute stands among the operands; the others are values. */
    private static int placeOfKey(List<OperandSyntax> operands) {
        int place = -1;
        for (int i = 0; i < operands.size(); i++) {
            if (operands.get(i) instanceof OperandSyntax.Call) {
                throw new ExpressionException("KeyConditionExpressions cannot contain nested operations");
            }
            if (operands.get(i) instanceof OperandSyntax.Path path) {
                requireFirstAndFlat(place, path);
                place = i;
            }
        }
        if (place < 0) {
            throw new ExpressionException(INVALID_CONDITION + "No key attribute specified");
        }
        return place;
    }

    private static void requireFirstAndFlat(int placeOfEarlier, OperandSyntax.Path path) {
        if (placeOfEarlier >= 0) {
            throw new ExpressionException(INVALID_CONDITION + "Multiple attribute names used in one condition");
        }
        if (path.elements().size() > 1) {
            throw new ExpressionException("KeyConditionExpressions cannot have conditions on nested attributes");
        }
    }

    private AttributeValue value(OperandSyntax operand) {
        return resolution.value((OperandSyntax.Value) operand);
    }
}
