package dev.headroom.partiql;

import dev.headroom.expression.ExpressionException;
import java.util.List;

/** The tokens of a statement as its parser takes them. */
final class Tokens {
    private final List<Token> tokens;
    private int next;

    Tokens(String source) {
        this.tokens = Lexer.tokens(source);
    }

    Token peek() {
        return tokens.get(next);
    }

    /** The one after the next token; the end where there is none. */
    Token second() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    Token take() {
        Token token = peek();
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    boolean nextIs(String symbol) {
        return peek().isSymbol(symbol);
    }

    boolean takeIf(String symbol) {
        boolean stands = nextIs(symbol);
        next += stands ? 1 : 0;
        return stands;
    }

    boolean takeWordIf(String word) {
        boolean stands = peek().isWord(word);
        next += stands ? 1 : 0;
        return stands;
    }

    void expect(String symbol) {
        if (!takeIf(symbol)) {
            throw unexpected();
        }
    }

    /** Nothing more follows; a semicolon at the end counts as nothing. */
    boolean atEnd() {
        return peek().type() == TokenType.END || (nextIs(";") && second().type() == TokenType.END);
    }

    void expectEnd() {
        if (!atEnd()) {
            throw Malformed.because(Malformed.LEFT_OVER);
        }
    }

    /** What the service says where something should begin and the next token cannot begin it. */
    ExpressionException unexpected() {
        Token token = peek();
        boolean operator = token.type() == TokenType.WORD
                ? Keywords.isOperator(token.lowerCase())
                : token.type() == TokenType.SYMBOL && "= <> != < <= > >= + - / % || *".contains(token.text());
        if (operator) {
            return Malformed.because(Malformed.UNEXPECTED_OPERATOR);
        }
        return Malformed.because(token.isKeyword() ? Malformed.UNEXPECTED_KEYWORD : Malformed.UNEXPECTED_TERM);
    }
}
