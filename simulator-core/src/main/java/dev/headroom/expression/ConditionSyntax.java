package dev.headroom.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A condition as it is written. */
public sealed interface ConditionSyntax extends Syntax
        permits ConditionSyntax.Comparison,
                ConditionSyntax.Between,
                ConditionSyntax.In,
                ConditionSyntax.And,
                ConditionSyntax.Or,
                ConditionSyntax.Not,
                OperandSyntax.Call {
    record Comparison(Comparator comparator, OperandSyntax left, OperandSyntax right) implements ConditionSyntax {}

    record Between(OperandSyntax operand, OperandSyntax lower, OperandSyntax upper) implements ConditionSyntax {}

    record In(OperandSyntax operand, List<OperandSyntax> candidates) implements ConditionSyntax {}

    record And(List<ConditionSyntax> conditions) implements ConditionSyntax {}

    record Or(List<ConditionSyntax> conditions) implements ConditionSyntax {}

    record Not(ConditionSyntax condition) implements ConditionSyntax {}

    /** The conditions that AND, OR and NOT join: itself, or those of its parts. */
    default List<ConditionSyntax> parts() {
        if (this instanceof And and) {
            return and.conditions();
        }
        if (this instanceof Or or) {
            return or.conditions();
        }
        return this instanceof Not not ? List.of(not.condition()) : List.of();
    }

    /** Its own operands, in the order of the text; none for AND, OR and NOT. */
    default List<OperandSyntax> operandsOfItsOwn() {
        if (this instanceof Comparison comparison) {
            return List.of(comparison.left(), comparison.right());
        }
        if (this instanceof Between between) {
            return List.of(between.operand(), between.lower(), between.upper());
        }
        if (this instanceof In in) {
            List<OperandSyntax> operands = new ArrayList<>(in.candidates());
            operands.add(0, in.operand());
            return operands;
        }
        return this instanceof OperandSyntax.Call call ? call.operands() : List.of();
    }

    /** Every comparison, BETWEEN, IN and function within, in the order of the text. */
    default void visitSimple(Consumer<ConditionSyntax> visitor) {
        if (parts().isEmpty()) {
            visitor.accept(this);
        }
        operandsOfItsOwn()
                .forEach(operand -> operand.visit(inner -> {
                    if (inner instanceof OperandSyntax.Outcome outcome) {
                        outcome.condition().visitSimple(visitor);
                    }
                }));
        parts().forEach(part -> part.visitSimple(visitor));
    }
}
