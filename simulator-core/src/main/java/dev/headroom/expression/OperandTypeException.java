package dev.headroom.expression;

/** A stored attribute has another type than an update works on; legacy parameters have words of their own for it. */
public final class OperandTypeException extends ExpressionException {
    private static final long serialVersionUID = 1L;

    OperandTypeException() {
        super("An operand in the update expression has an incorrect data type");
    }
}
