package dev.headroom.partiql;

import dev.headroom.expression.ExpressionException;

/** What the service says of a statement that cannot be read (facts §11.11). */
final class Malformed {
    static final String UNEXPECTED_TERM = "Unexpected term";
    static final String UNEXPECTED_KEYWORD = "Unexpected keyword";
    static final String UNEXPECTED_OPERATOR = "Unexpected operator";
    static final String LEFT_OVER = "Unexpected token after expression";
    static final String NO_RIGHT_SIDE = "Missing right-hand side expression of infix operator";
    static final String NO_TABLE = "Expected identifier for simple path";
    static final String NO_DATA_MANIPULATION = "Expected data manipulation";
    static final String NO_TYPE_NAME = "Expected type name";
    static final String INVALID_DOT = "Invalid path dot component";

    private Malformed() {}

    /** For text that gives no tokens: nothing stands behind the colon. */
    static ExpressionException unreadable() {
        return because("");
    }

    static ExpressionException because(String detail) {
        return new ExpressionException("Statement wasn't well formed, can't be processed: " + detail);
    }
}
