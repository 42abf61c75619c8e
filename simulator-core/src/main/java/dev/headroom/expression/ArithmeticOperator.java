package dev.headroom.expression;

import dev.headroom.item.NumberValue;

/** Sum and difference of two numbers, of which one may stand in an assignment. */
public enum ArithmeticOperator {
    PLUS("+"),
    MINUS("-");

    private final String symbol;

    ArithmeticOperator(String symbol) {
        this.symbol = symbol;
    }

    /** As it is written. */
    public String symbol() {
        return symbol;
    }

    /** The exact result; refuses one that is too large, too small or too long to store (facts §11.3). */
    NumberValue apply(NumberValue left, NumberValue right) {
        try {
            return this == PLUS ? left.plus(right) : left.minus(right);
        } catch (ArithmeticException unstorable) {
            throw new ExpressionException(unstorable.getMessage());
        }
    }
}
