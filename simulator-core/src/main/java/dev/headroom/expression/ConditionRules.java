package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.StringValue;
import java.util.List;

/** What must be true of each comparison, BETWEEN, IN and function, checked in the service's order (facts §11.9). */
final class ConditionRules {
    private static final int MAX_CANDIDATES = 100;
    private static final List<String> TYPE_NAMES = List.of("B", "NULL", "SS", "BOOL", "L", "BS", "N", "NS", "S", "M");
    private static final String ANY_TYPE = "{NS,SS,L,BS,N,M,B,BOOL,NULL,S}";

    private final ExpressionKind kind;
    private final Resolution resolution;

    ConditionRules(Resolution resolution) {
        this.kind = resolution.kind();
        this.resolution = resolution;
    }

    /** Undefined placeholders, then counts, then operands that are not distinct, then types. */
    void check(ConditionSyntax simple) {
        List<OperandSyntax> operands = simple.operandsOfItsOwn();
        operands.forEach(resolution::requireDeclared);
        operands.forEach(this::checkCounts);
        if (simple instanceof OperandSyntax.Call call) {
            ExpressionFunction.requireOperandCount(call, kind);
        }
        checkDistinct(simple, operands);
        operands.forEach(operand -> operand.visit(inner -> {
            if (inner instanceof OperandSyntax.Call call) {
                checkTypes(call);
            }
        }));
        checkTypes(simple);
    }

    private void checkCounts(OperandSyntax operand) {
        operand.visit(inner -> {
            if (inner instanceof OperandSyntax.Call call) {
                ExpressionFunction.requireOperandCount(call, kind);
            }
        });
    }

    private void checkDistinct(ConditionSyntax simple, List<OperandSyntax> operands) {
        boolean applies = operands.size() == 2 || simple instanceof ConditionSyntax.In;
        if (!applies || !(operands.get(0) instanceof OperandSyntax.Path first)) {
            return;
        }
        DocumentPath path = resolution.path(first);
        for (OperandSyntax operand : operands.subList(1, operands.size())) {
            if (operand instanceof OperandSyntax.Path other
                    && resolution.path(other).equals(path)) {
                throw kind.invalid("The first operand must be distinct from the remaining operands for this operator or"
                        + " function; operator: " + nameOf(simple) + ", first operand: " + path);
            }
        }
    }

    private static String nameOf(ConditionSyntax simple) {
        if (simple instanceof ConditionSyntax.Comparison comparison) {
            return comparison.comparator().symbol();
        }
        return simple instanceof OperandSyntax.Call call ? call.function() : "IN";
    }

    private void checkTypes(ConditionSyntax simple) {
        if (simple instanceof ConditionSyntax.Comparison comparison) {
            if (comparison.comparator().ordersItsOperands()) {
                requireOrderable(comparison.comparator().symbol(), comparison.operandsOfItsOwn());
            }
        } else if (simple instanceof ConditionSyntax.Between between) {
            requireOrderable("BETWEEN", between.operandsOfItsOwn());
            checkBounds(between);
        } else if (simple instanceof ConditionSyntax.In in && in.candidates().size() > MAX_CANDIDATES) {
            throw kind.invalid("The IN operator is provided with too many operands; number of operands: "
                    + in.candidates().size());
        } else if (simple instanceof OperandSyntax.Call call) {
            checkTypes(call);
        }
    }

    private void requireOrderable(String operator, List<OperandSyntax> operands) {
        requireTypes(operator, operands, List.of("S", "N", "B"));
    }

    private void requireTypes(String operator, List<OperandSyntax> operands, List<String> allowed) {
        for (OperandSyntax operand : operands) {
            String type = resolution.typeOf(operand);
            if (type != null && !allowed.contains(type)) {
                throw resolution.wrongType(operator, type);
            }
        }
    }

    private void checkBounds(ConditionSyntax.Between between) {
        if (!(between.lower() instanceof OperandSyntax.Value lowerBound)
                || !(between.upper() instanceof OperandSyntax.Value upperBound)) {
            return;
        }
        AttributeValue lower = resolution.value(lowerBound);
        AttributeValue upper = resolution.value(upperBound);
        String bounds = "; lower bound operand: " + shown(lower) + ", upper bound operand: " + shown(upper);
        if (!lower.typeName().equals(upper.typeName())) {
            throw kind.invalid("The BETWEEN operator requires same data type for lower and upper bounds" + bounds);
        }
        if (ValueOrder.compare(lower, upper) > 0) {
            throw kind.invalid(
                    "The BETWEEN operator requires upper bound to be greater than or equal to lower bound" + bounds);
        }
    }

    private static String shown(AttributeValue value) {
        return "AttributeValue: {" + value.typeName() + ":" + value + "}";
    }

    private void checkTypes(OperandSyntax.Call call) {
        switch (ExpressionFunction.of(call)) {
            case ATTRIBUTE_EXISTS, ATTRIBUTE_NOT_EXISTS -> requirePath(call);
            case BEGINS_WITH -> requireTypes(call.function(), call.operands(), List.of("S", "B"));
            case SIZE -> requireTypes(call.function(), call.operands(), List.of("S", "B", "SS", "NS", "BS", "L", "M"));
            case ATTRIBUTE_TYPE -> requireTypeName(call);
            default -> {} // contains takes any operands
        }
    }

    private void requirePath(OperandSyntax.Call call) {
        if (!(call.operands().get(0) instanceof OperandSyntax.Path)) {
            throw resolution.needsPath(call);
        }
    }

    private void requireTypeName(OperandSyntax.Call call) {
        OperandSyntax given = call.operands().get(1);
        if (!(given instanceof OperandSyntax.Value value)) {
            String type = resolution.typeOf(given);
            throw resolution.wrongType(call.function(), type == null ? ANY_TYPE : type);
        }
        if (!(resolution.value(value) instanceof StringValue name)) {
            throw resolution.wrongType(call.function(), resolution.value(value).typeName());
        }
        if (!TYPE_NAMES.contains(name.text())) {
            throw kind.invalid("Invalid attribute type name found; type: " + name.text() + ", valid types: {"
                    + String.join(",", TYPE_NAMES) + "}");
        }
    }
}
