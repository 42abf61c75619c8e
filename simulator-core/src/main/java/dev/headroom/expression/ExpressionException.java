package dev.headroom.expression;

/** What the service answers with a ValidationException; the message is exactly its own (facts §11.9). */
public sealed class ExpressionException extends RuntimeException permits OperandTypeException {
    private static final long serialVersionUID = 1L;

    public ExpressionException(String message) {
        super(message);
    }
}
