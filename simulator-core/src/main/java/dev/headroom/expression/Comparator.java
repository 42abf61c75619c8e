package dev.headroom.expression;

import dev.headroom.item.AttributeValue;

/** The six comparators; a missing value, or two of different types, satisfies only {@code <>} (facts §11.2). */
public enum Comparator {
    EQUAL("="),
    NOT_EQUAL("<>"),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">=");

    private final String symbol;

    Comparator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /** The comparator written so, or null. */
    static Comparator of(Token token) {
        for (Comparator comparator : values()) {
            if (token.isSymbol(comparator.symbol)) {
                return comparator;
            }
        }
        return null;
    }

    /** The comparator that holds of the two values in the other order. */
    public Comparator mirrored() {
        return switch (this) {
            case LESS -> GREATER;
            case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
            case GREATER -> LESS;
            case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
            default -> this;
        };
    }

    boolean ordersItsOperands() {
        return this != EQUAL && this != NOT_EQUAL;
    }

    /** Whether it holds; either value may be null for one that is missing. */
    public boolean holds(AttributeValue left, AttributeValue right) {
        boolean present = left != null && right != null;
        return switch (this) {
            case EQUAL -> present && left.equals(right);
            case NOT_EQUAL -> !(present && left.equals(right));
            case LESS -> ValueOrder.isComparable(left, right) && ValueOrder.compare(left, right) < 0;
            case LESS_OR_EQUAL -> ValueOrder.isComparable(left, right) && ValueOrder.compare(left, right) <= 0;
            case GREATER -> ValueOrder.isComparable(left, right) && ValueOrder.compare(left, right) > 0;
            case GREATER_OR_EQUAL -> ValueOrder.isComparable(left, right) && ValueOrder.compare(left, right) >= 0;
        };
    }
}
