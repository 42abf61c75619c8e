package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.BooleanValue;
import java.util.List;

/** Checks a condition against the placeholders of a request and makes it ready to be evaluated. */
final class ConditionBinder {
    private final ExpressionKind kind;
    private final Resolution resolution;
    private final ConditionRules rules;

    ConditionBinder(ExpressionKind kind, Placeholders placeholders) {
        this.kind = kind;
        this.resolution = new Resolution(kind, placeholders);
        this.rules = new ConditionRules(resolution);
    }

    Resolution resolution() {
        return resolution;
    }

    /** Unknown functions first, then misused ones, then reserved words, then what each condition says (facts §11.9). */
    Predicate bind(ConditionSyntax root) {
        root.visitSimple(this::requireKnownFunctions);
        root.visitSimple(this::requireFunctionsInTheirPlace);
        root.visitSimple(this::requireUnreserved);
        root.visitSimple(rules::check);
        return predicate(root);
    }

    private void requireKnownFunctions(ConditionSyntax simple) {
        for (OperandSyntax operand : simple.operandsOfItsOwn()) {
            operand.visit(inner -> {
                if (inner instanceof OperandSyntax.Call call) {
                    ExpressionFunction.requireUsable(call, kind);
                }
            });
        }
        if (simple instanceof OperandSyntax.Call call) {
            ExpressionFunction.requireUsable(call, kind);
        }
    }

    /** Only size may be an operand, and only size may not be a condition. */
    private void requireFunctionsInTheirPlace(ConditionSyntax simple) {
        for (OperandSyntax operand : simple.operandsOfItsOwn()) {
            operand.visit(inner -> {
                if (inner instanceof OperandSyntax.Call call && !isSize(call)) {
                    throw misused(call);
                }
            });
        }
        if (simple instanceof OperandSyntax.Call call && isSize(call)) {
            throw misused(call);
        }
    }

    private static boolean isSize(OperandSyntax.Call call) {
        return ExpressionFunction.of(call) == ExpressionFunction.SIZE;
    }

    private ExpressionException misused(OperandSyntax.Call call) {
        return kind.invalid(
                "The function is not allowed to be used this way in an expression; function: " + call.function());
    }

    private void requireUnreserved(ConditionSyntax simple) {
        for (OperandSyntax operand : simple.operandsOfItsOwn()) {
            operand.visit(inner -> {
                if (inner instanceof OperandSyntax.Path path) {
                    resolution.requireUnreserved(path);
                }
            });
        }
    }

    private Predicate predicate(ConditionSyntax condition) {
        Predicate[] parts = condition.parts().stream().map(this::predicate).toArray(Predicate[]::new);
        if (condition instanceof ConditionSyntax.And) {
            return Predicates.all(parts);
        }
        if (condition instanceof ConditionSyntax.Or) {
            return Predicates.any(parts);
        }
        return condition instanceof ConditionSyntax.Not ? item -> !parts[0].holds(item) : simple(condition);
    }

    private Predicate simple(ConditionSyntax simple) {
        List<Operand> operands =
                simple.operandsOfItsOwn().stream().map(this::operand).toList();
        if (simple instanceof ConditionSyntax.Comparison comparison) {
            return Predicates.comparison(comparison.comparator(), operands.get(0), operands.get(1));
        }
        if (simple instanceof ConditionSyntax.Between) {
            return Predicates.between(operands.get(0), operands.get(1), operands.get(2));
        }
        if (simple instanceof OperandSyntax.Call call) {
            return Predicates.function(ExpressionFunction.of(call), operands);
        }
        return Predicates.in(
                operands.get(0), operands.subList(1, operands.size()).toArray(Operand[]::new));
    }

    private Operand operand(OperandSyntax operand) {
        if (operand instanceof OperandSyntax.Path path) {
            return resolution.path(path)::in;
        }
        if (operand instanceof OperandSyntax.Value value) {
            AttributeValue constant = resolution.value(value);
            return item -> constant;
        }
        if (operand instanceof OperandSyntax.Outcome outcome) {
            Predicate condition = predicate(outcome.condition());
            return item -> BooleanValue.of(condition.holds(item));
        }
        Operand measured = operand(((OperandSyntax.Call) operand).operands().get(0));
        return item -> Containment.size(measured.in(item));
    }
}
