package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.ListValue;
import dev.headroom.item.NumberValue;
import java.util.ArrayList;
import java.util.List;

/** Makes the right-hand sides of an update ready to be evaluated, all against the item before it (facts §11.3). */
record UpdateValues(Resolution resolution) {

    /** What the action leaves at its target: null for nothing. */
    Operand of(UpdateActionSyntax action) {
        return switch (action.section()) {
            case SET -> assigned(action.value());
            case REMOVE -> item -> null;
            case ADD -> added(resolution.path(action.target()), constant(action));
            case DELETE -> deleted(resolution.path(action.target()), constant(action));
        };
    }

    private AttributeValue constant(UpdateActionSyntax action) {
        return resolution.value((OperandSyntax.Value) action.value());
    }

    private static Operand added(DocumentPath target, AttributeValue value) {
        return item -> {
            AttributeValue current = target.in(item);
            if (current == null) {
                return value;
            }
            if (current.getClass() != value.getClass()) {
                throw wrongType();
            }
            return value instanceof NumberValue number
                    ? ArithmeticOperator.PLUS.apply((NumberValue) current, number)
                    : Sets.union(current, value);
        };
    }

    private static Operand deleted(DocumentPath target, AttributeValue value) {
        return item -> {
            AttributeValue current = target.in(item);
            if (current == null) {
                return null;
            }
            if (current.getClass() != value.getClass()) {
                throw wrongType();
            }
            return Sets.difference(current, value);
        };
    }

    private Operand assigned(SetValueSyntax value) {
        if (!(value instanceof SetValueSyntax.Arithmetic arithmetic)) {
            return operand((OperandSyntax) value);
        }
        Operand left = assigned(arithmetic.left());
        Operand right = assigned(arithmetic.right());
        ArithmeticOperator operator = arithmetic.operator();
        return item -> operator.apply(number(left.in(item)), number(right.in(item)));
    }

    private Operand operand(OperandSyntax operand) {
        if (operand instanceof OperandSyntax.Value value) {
            AttributeValue constant = resolution.value(value);
            return item -> constant;
        }
        if (operand instanceof OperandSyntax.Path path) {
            DocumentPath read = resolution.path(path);
            return item -> present(read.in(item));
        }
        OperandSyntax.Call call = (OperandSyntax.Call) operand;
        Operand second = operand(call.operands().get(1));
        return ExpressionFunction.of(call) == ExpressionFunction.LIST_APPEND
                ? appended(operand(call.operands().get(0)), second)
                : orElse(resolution.path((OperandSyntax.Path) call.operands().get(0)), second);
    }

    private static Operand orElse(DocumentPath path, Operand other) {
        return item -> {
            AttributeValue value = path.in(item);
            return value == null ? other.in(item) : value;
        };
    }

    private static Operand appended(Operand front, Operand back) {
        return item -> {
            List<AttributeValue> elements = new ArrayList<>(list(front, item));
            elements.addAll(list(back, item));
            return ListValue.of(elements);
        };
    }

    private static List<AttributeValue> list(Operand operand, Item item) {
        if (operand.in(item) instanceof ListValue list) {
            return list.elements();
        }
        throw wrongType();
    }

    private static NumberValue number(AttributeValue value) {
        if (value instanceof NumberValue number) {
            return number;
        }
        throw wrongType();
    }

    private static AttributeValue present(AttributeValue value) {
        if (value == null) {
            throw new ExpressionException(
                    "The provided expression refers to an attribute that does not exist in the item");
        }
        return value;
    }

    private static ExpressionException wrongType() {
        return new OperandTypeException();
    }
}
