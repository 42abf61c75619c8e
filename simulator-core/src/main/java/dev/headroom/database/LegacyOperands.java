package dev.headroom.database;

import dev.headroom.api.ComparisonOperator;
import dev.headroom.api.ServiceException;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import java.util.List;
import java.util.Set;

/** How many operands each legacy operator takes, and of which types (facts §11.8). */
final class LegacyOperands {
    private static final Set<String> SCALARS = Set.of("S", "N", "B");
    private static final Set<String> TEXTS = Set.of("S", "B");

    private LegacyOperands() {}

    static void check(ComparisonOperator operator, List<AttributeValue> operands) {
        if (!hasArity(operator, operands.size())) {
            throw Invalid.values("Invalid number of argument(s) for the " + operator + " ComparisonOperator");
        }
        for (AttributeValue operand : operands) {
            if (!allows(operator, operand)) {
                throw Invalid.values("ComparisonOperator " + operator + " is not valid for " + operand.typeName()
                        + " AttributeValue type");
            }
        }
        requireOneType(operator, operands);
        requireRange(operator, operands);
    }

    private static boolean hasArity(ComparisonOperator operator, int count) {
        return switch (operator) {
            case NULL, NOT_NULL -> count == 0;
            case BETWEEN -> count == 2;
            case IN -> count >= 1;
            default -> count == 1;
        };
    }

    private static boolean allows(ComparisonOperator operator, AttributeValue operand) {
        return switch (operator) {
            case EQ, NE -> true;
            case BEGINS_WITH -> TEXTS.contains(operand.typeName());
            default -> SCALARS.contains(operand.typeName());
        };
    }

    private static void requireOneType(ComparisonOperator operator, List<AttributeValue> operands) {
        if (operator != ComparisonOperator.IN && operator != ComparisonOperator.BETWEEN) {
            return;
        }
        String type = operands.get(0).typeName();
        if (operands.stream().anyMatch(operand -> !operand.typeName().equals(type))) {
            throw Invalid.values("AttributeValues inside AttributeValueList must be of same type");
        }
    }

    private static void requireRange(ComparisonOperator operator, List<AttributeValue> operands) {
        if (operator == ComparisonOperator.BETWEEN && isGreater(operands.get(0), operands.get(1))) {
            throw ServiceException.validation(
                    "The BETWEEN condition was provided a range where the lower bound is greater"
                            + " than the upper bound");
        }
    }

    private static boolean isGreater(AttributeValue lower, AttributeValue upper) {
        if (lower instanceof StringValue low && upper instanceof StringValue high) {
            return low.compareTo(high) > 0;
        }
        if (lower instanceof NumberValue low && upper instanceof NumberValue high) {
            return low.compareTo(high) > 0;
        }
        return lower instanceof BinaryValue low && upper instanceof BinaryValue high && low.compareTo(high) > 0;
    }
}
