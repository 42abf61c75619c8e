package dev.headroom.expression;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tokens of an expression as a parser takes them, and the error for the one that may not stand where it does. */
final class Tokens {
    private static final int MAX_EXPRESSION_BYTES = 4_096;

    private final ExpressionKind kind;
    private final String source;
    private final List<Token> tokens;
    private int next;

    private Tokens(ExpressionKind kind, String source) {
        this.kind = kind;
        this.source = source;
        this.tokens = Lexer.tokens(source);
    }

    /** The tokens of a text; refuses an empty one, and one of more than 4 KB, before its syntax (facts §2.2, §11.1). */
    static Tokens of(ExpressionKind kind, String source) {
        if (source.isEmpty()) {
            throw kind.invalid("The expression can not be empty;");
        }
        int bytes = source.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_EXPRESSION_BYTES) {
            throw kind.invalid("Expression size has exceeded the maximum allowed size; expression size: " + bytes);
        }
        return new Tokens(kind, source);
    }

    ExpressionKind kind() {
        return kind;
    }

    Token peek() {
        return tokens.get(next);
    }

    boolean nextIs(String symbol) {
        return peek().isSymbol(symbol);
    }

    boolean nextIsKeyword(String keyword) {
        return peek().type() == TokenType.WORD
                && kind.hasKeyword(keyword)
                && peek().text().equalsIgnoreCase(keyword);
    }

    boolean nextIsIdentifier() {
        return peek().type() == TokenType.WORD && !kind.hasKeyword(peek().text());
    }

    /** Whether the one after the next token is this symbol. */
    boolean isFollowedBy(String symbol) {
        return next + 1 < tokens.size() && tokens.get(next + 1).isSymbol(symbol);
    }

    Token take() {
        return tokens.get(next++);
    }

    Token take(TokenType type) {
        if (peek().type() != type) {
            throw syntaxError();
        }
        return take();
    }

    boolean takeIf(String symbol) {
        boolean stands = nextIs(symbol);
        next += stands ? 1 : 0;
        return stands;
    }

    boolean takeKeywordIf(String keyword) {
        boolean stands = nextIsKeyword(keyword);
        next += stands ? 1 : 0;
        return stands;
    }

    void expect(String symbol) {
        if (!takeIf(symbol)) {
            throw syntaxError();
        }
    }

    void expectKeyword(String keyword) {
        if (!takeKeywordIf(keyword)) {
            throw syntaxError();
        }
    }

    void expectEnd() {
        if (peek().type() != TokenType.END) {
            throw syntaxError();
        }
    }

    /** The next token may not stand here; "near" runs from the token before it to the one behind it (facts §11.1). */
    ExpressionException syntaxError() {
        Token token = peek();
        Token before = tokens.get(Math.max(0, next - 1));
        Token last = token;
        if (token.type() == TokenType.END) {
            last = before;
        } else if (tokens.get(next + 1).type() != TokenType.END) {
            last = tokens.get(next + 1);
        }
        String near = source.substring(before.start(), last.end());
        return kind.invalid("Syntax error; token: \"" + token.text() + "\", near: \"" + near + "\"");
    }
}
