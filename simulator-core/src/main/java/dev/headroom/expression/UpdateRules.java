package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.NumberValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What must be true of an update expression, checked in the service's order (facts §11.9). */
final class UpdateRules {
    private static final Map<String, String> TYPE_WORDS = Map.of(
            "S", "STRING", "N", "NUMBER", "B", "BINARY", "NULL", "NULL", "BOOL", "BOOLEAN", "L", "LIST", "M", "MAP");

    private final ExpressionKind kind;
    private final UpdateSyntax update;
    private final Resolution resolution;

    UpdateRules(UpdateSyntax update, Resolution resolution) {
        this.kind = resolution.kind();
        this.update = update;
        this.resolution = resolution;
    }

    /** The targets, once nothing is wrong with the update. */
    List<DocumentPath> check() {
        forEachPath(resolution::requireUnreserved);
        forEachCall(call -> ExpressionFunction.requireUsable(call, kind));
        if (update.repeated() != null) {
            throw kind.invalid(
                    "The \"" + update.repeated() + "\" section can only be used once in an update expression;");
        }
        forEachPath(resolution::path);
        forEachValue(resolution::value);
        List<DocumentPath> targets = update.actions().stream()
                .map(action -> resolution.path(action.target()))
                .toList();
        PathRules.check(kind, targets);
        update.actions().forEach(this::checkOperandOfSection);
        update.actions().forEach(this::checkFunctions);
        return targets;
    }

    private void forEachPath(Consumer<OperandSyntax.Path> visitor) {
        forEachOperand(operand -> {
            if (operand instanceof OperandSyntax.Path path) {
                visitor.accept(path);
            }
        });
    }

    private void forEachCall(Consumer<OperandSyntax.Call> visitor) {
        forEachOperand(operand -> {
            if (operand instanceof OperandSyntax.Call call) {
                visitor.accept(call);
            }
        });
    }

    private void forEachValue(Consumer<OperandSyntax.Value> visitor) {
        forEachOperand(operand -> {
            if (operand instanceof OperandSyntax.Value value) {
                visitor.accept(value);
            }
        });
    }

    private void forEachOperand(Consumer<OperandSyntax> visitor) {
        for (UpdateActionSyntax action : update.actions()) {
            visitor.accept(action.target());
            operandsOf(action.value()).forEach(operand -> operand.visit(visitor));
        }
    }

    private static List<OperandSyntax> operandsOf(SetValueSyntax value) {
        List<OperandSyntax> operands = new ArrayList<>();
        if (value instanceof SetValueSyntax.Arithmetic arithmetic) {
            operands.addAll(operandsOf(arithmetic.left()));
            operands.addAll(operandsOf(arithmetic.right()));
        } else if (value != null) {
            operands.add((OperandSyntax) value);
        }
        return operands;
    }

    /** ADD takes a number or a set, DELETE a set. */
    private void checkOperandOfSection(UpdateActionSyntax action) {
        if (action.section() != UpdateSection.ADD && action.section() != UpdateSection.DELETE) {
            return;
        }
        AttributeValue value = resolution.value((OperandSyntax.Value) action.value());
        boolean addsNumber = action.section() == UpdateSection.ADD && value instanceof NumberValue;
        if (!Sets.isSet(value) && !addsNumber) {
            throw kind.invalid("Incorrect operand type for operator or function; operator: " + action.section()
                    + ", operand type: " + TYPE_WORDS.get(value.typeName()));
        }
    }

    private void checkFunctions(UpdateActionSyntax action) {
        List<OperandSyntax> operands = operandsOf(action.value());
        operands.forEach(operand -> operand.visit(inner -> {
            if (inner instanceof OperandSyntax.Call call) {
                checkFunction(call);
            }
        }));
        checkNumbers(action.value());
    }

    private void checkNumbers(SetValueSyntax value) {
        if (value instanceof SetValueSyntax.Arithmetic arithmetic) {
            for (SetValueSyntax side : List.of(arithmetic.left(), arithmetic.right())) {
                checkNumbers(side);
                if (side instanceof OperandSyntax operand) {
                    requireType(arithmetic.operator().symbol(), List.of(operand), "N");
                }
            }
        }
    }

    private void checkFunction(OperandSyntax.Call call) {
        ExpressionFunction.requireOperandCount(call, kind);
        if (ExpressionFunction.of(call) == ExpressionFunction.LIST_APPEND) {
            requireType(call.function(), call.operands(), "L");
        } else if (!(call.operands().get(0) instanceof OperandSyntax.Path)) {
            throw resolution.needsPath(call);
        }
    }

    private void requireType(String operatorOrFunction, List<OperandSyntax> operands, String required) {
        for (OperandSyntax operand : operands) {
            String type = resolution.typeOf(operand);
            if (type != null && !type.equals(required)) {
                throw resolution.wrongType(operatorOrFunction, type);
            }
        }
    }
}
