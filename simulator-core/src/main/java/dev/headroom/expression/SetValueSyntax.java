package dev.headroom.expression;

/** The right-hand side of an assignment: an operand, or one sum or difference of two. */
sealed interface SetValueSyntax permits OperandSyntax, SetValueSyntax.Arithmetic {
    /** {@code left + right} or {@code left - right}. */
    record Arithmetic(ArithmeticOperator operator, OperandSyntax left, OperandSyntax right) implements SetValueSyntax {}
}
