package dev.headroom.expression;

/**
 * The right-hand side of an assignment: an operand, or a sum or difference. An expression has one such operator at most, a
 * statement may chain them.
 */
public sealed interface SetValueSyntax permits OperandSyntax, SetValueSyntax.Arithmetic {
    /** {@code left + right} or {@code left - right}. */
    record Arithmetic(ArithmeticOperator operator, SetValueSyntax left, SetValueSyntax right)
            implements SetValueSyntax {}
}
