package dev.headroom.expression;

/** A piece of an expression, and where it stands in the text: from start, up to but without end. */
record Token(TokenType type, String text, int start, int end) {
    boolean isSymbol(String symbol) {
        return type == TokenType.SYMBOL && text.equals(symbol);
    }
}
