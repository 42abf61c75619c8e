package dev.headroom.database;

import dev.headroom.api.ComparisonOperator;
import dev.headroom.api.Condition;
import dev.headroom.api.ConditionalOperator;
import dev.headroom.api.ExpectedAttributeValue;
import dev.headroom.api.ServiceException;
import dev.headroom.item.AttributeValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Expected, QueryFilter and ScanFilter: checked as the service checks them, and written as one expression (facts §11.8). */
final class LegacyConditions {
    private LegacyConditions() {}

    /** A filter's conditions; null where there are none. */
    static LegacyExpression filter(Map<String, Condition> conditions, ConditionalOperator operator) {
        conditions.forEach((attribute, condition) ->
                LegacyOperands.check(condition.comparisonOperator(), orEmpty(condition.attributeValueList())));
        return join(conditions, operator);
    }

    /** The conditions of a write; null where there are none. */
    static LegacyExpression expected(Map<String, ExpectedAttributeValue> expected, ConditionalOperator operator) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        expected.forEach((attribute, condition) -> conditions.put(attribute, conditionOf(attribute, condition)));
        return join(conditions, operator);
    }

    /** A ConditionalOperator joins conditions, and cannot stand without any. */
    static void requireConditions(ConditionalOperator operator, Map<String, ?> conditions) {
        if (operator != null && (conditions == null || conditions.isEmpty())) {
            throw Invalid.values("ConditionalOperator cannot be used without Filter or Expected");
        }
    }

    private static Condition conditionOf(String attribute, ExpectedAttributeValue expected) {
        if (expected.attributeValueList() != null && expected.value() != null) {
            throw forAttribute("Value and AttributeValueList cannot be used together", attribute);
        }
        if (expected.comparisonOperator() == null) {
            return existence(attribute, expected);
        }
        if (expected.exists() != null) {
            throw forAttribute("Exists and ComparisonOperator cannot be used together", attribute);
        }
        ComparisonOperator operator = expected.comparisonOperator();
        List<AttributeValue> operands =
                expected.value() != null ? List.of(expected.value()) : orEmpty(expected.attributeValueList());
        boolean unary = operator == ComparisonOperator.NULL || operator == ComparisonOperator.NOT_NULL;
        if (!unary && operands.isEmpty() && expected.attributeValueList() == null) {
            throw forAttribute(
                    "Value or AttributeValueList must be used with ComparisonOperator: " + operator, attribute);
        }
        LegacyOperands.check(operator, operands);
        return new Condition(operands, operator);
    }

    private static Condition existence(String attribute, ExpectedAttributeValue expected) {
        if (expected.attributeValueList() != null) {
            throw forAttribute("AttributeValueList can only be used with a ComparisonOperator", attribute);
        }
        boolean exists = !Boolean.FALSE.equals(expected.exists());
        if (exists && expected.value() == null) {
            throw forAttribute(
                    "Value must be provided when Exists is " + (expected.exists() == null ? "null" : "true"),
                    attribute);
        }
        if (!exists && expected.value() != null) {
            throw forAttribute("Value cannot be used when Exists is false", attribute);
        }
        return exists
                ? new Condition(List.of(expected.value()), ComparisonOperator.EQ)
                : new Condition(List.of(), ComparisonOperator.NULL);
    }

    private static ServiceException forAttribute(String what, String attribute) {
        return Invalid.values(what + " for Attribute: " + attribute);
    }

    private static LegacyExpression join(Map<String, Condition> conditions, ConditionalOperator operator) {
        if (conditions.isEmpty()) {
            return null;
        }
        LegacyExpression expression = new LegacyExpression();
        String joint = operator == ConditionalOperator.OR ? " OR " : " AND ";
        conditions.forEach((attribute, condition) -> write(
                expression.next(joint), attribute, condition.comparisonOperator(), condition.attributeValueList()));
        return expression;
    }

    private static void write(
            LegacyExpression to, String attribute, ComparisonOperator operator, List<AttributeValue> operands) {
        switch (operator) {
            case EQ -> compare(to, attribute, " = ", operands);
            case NE -> compare(to, attribute, " <> ", operands);
            case LE -> compare(to, attribute, " <= ", operands);
            case LT -> compare(to, attribute, " < ", operands);
            case GE -> compare(to, attribute, " >= ", operands);
            case GT -> compare(to, attribute, " > ", operands);
            case NULL -> to.append("attribute_not_exists(").name(attribute).append(")");
            case NOT_NULL -> to.append("attribute_exists(").name(attribute).append(")");
            case CONTAINS -> call(to, "contains", attribute, operands);
            case BEGINS_WITH -> call(to, "begins_with", attribute, operands);
            case NOT_CONTAINS -> {
                to.append("(attribute_exists(").name(attribute).append(") AND NOT ");
                call(to, "contains", attribute, operands);
                to.append(")");
            }
            case BETWEEN ->
                to.name(attribute)
                        .append(" BETWEEN ")
                        .value(operands.get(0))
                        .append(" AND ")
                        .value(operands.get(1));
            case IN -> {
                to.name(attribute).append(" IN (");
                for (int i = 0; i < operands.size(); i++) {
                    to.append(i == 0 ? "" : ", ").value(operands.get(i));
                }
                to.append(")");
            }
        }
    }

    private static void compare(LegacyExpression to, String attribute, String sign, List<AttributeValue> operands) {
        to.name(attribute).append(sign).value(operands.get(0));
    }

    private static void call(LegacyExpression to, String function, String attribute, List<AttributeValue> operands) {
        to.append(function + "(")
                .name(attribute)
                .append(", ")
                .value(operands.get(0))
                .append(")");
    }

    private static List<AttributeValue> orEmpty(List<AttributeValue> list) {
        return list == null ? List.of() : list;
    }
}
