package dev.headroom.expression;

/** What a key condition may demand of a key attribute; a partition key takes only {@code EQUAL} (facts §11.5). */
public enum KeyOperator {
    EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    BETWEEN,
    BEGINS_WITH;

    static KeyOperator of(Comparator comparator) {
        return valueOf(comparator.name());
    }
}
