package dev.headroom.expression;

import java.util.ArrayList;
import java.util.List;

/** Cuts an expression into tokens. It refuses nothing: the parser says what is wrong, in its place (facts §11.1). */
final class Lexer {
    private static final String SINGLE_SYMBOLS = "()[].,=<>+-";
    private static final List<String> DOUBLE_SYMBOLS = List.of("<>", "<=", ">=");

    private final String source;
    private int at;

    private Lexer(String source) {
        this.source = source;
    }

    /** The tokens; the last is the end. */
    static List<Token> tokens(String source) {
        Lexer lexer = new Lexer(source);
        List<Token> tokens = new ArrayList<>();
        Token token;
        do {
            token = lexer.next();
            tokens.add(token);
        } while (token.type() != TokenType.END);
        return tokens;
    }

    private Token next() {
        while (at < source.length() && " \t\r\n".indexOf(source.charAt(at)) >= 0) {
            at++;
        }
        if (at == source.length()) {
            return new Token(TokenType.END, "<EOF>", at, at);
        }
        char first = source.charAt(at);
        if (isLetter(first)) {
            return token(TokenType.WORD, endOfName(at));
        }
        if (isDigit(first)) {
            return token(TokenType.NUMBER, endOfDigits());
        }
        return first == '#' || first == ':' ? placeholder(first) : symbol();
    }

    private Token placeholder(char mark) {
        int end = endOfName(at + 1);
        if (end == at + 1) {
            return token(TokenType.UNKNOWN, end);
        }
        return token(mark == '#' ? TokenType.NAME_PLACEHOLDER : TokenType.VALUE_PLACEHOLDER, end);
    }

    private Token symbol() {
        if (at + 2 <= source.length() && DOUBLE_SYMBOLS.contains(source.substring(at, at + 2))) {
            return token(TokenType.SYMBOL, at + 2);
        }
        if (SINGLE_SYMBOLS.indexOf(source.charAt(at)) >= 0) {
            return token(TokenType.SYMBOL, at + 1);
        }
        return token(TokenType.UNKNOWN, at + Character.charCount(source.codePointAt(at)));
    }

    private Token token(TokenType type, int end) {
        Token token = new Token(type, source.substring(at, end), at, end);
        at = end;
        return token;
    }

    private int endOfName(int from) {
        int end = from;
        while (end < source.length() && isPartOfName(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfDigits() {
        int end = at;
        while (end < source.length() && isDigit(source.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether the text is the mark and then letters, digits and underscores: what may stand for a name or a value. */
    static boolean isPlaceholder(char mark, String text) {
        return text.length() > 1
                && text.charAt(0) == mark
                && text.chars().skip(1).allMatch(character -> isPartOfName((char) character));
    }

    private static boolean isPartOfName(char character) {
        return isLetter(character) || isDigit(character) || character == '_';
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
