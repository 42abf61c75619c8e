package dev.headroom.partiql;

import java.util.ArrayList;
import java.util.List;

/** Cuts a statement into tokens; comments count as white space (facts §11.11). */
final class Lexer {
    private static final List<String> DOUBLE_SYMBOLS = List.of("<<", ">>", "<>", "<=", ">=", "!=", "||");
    private static final String SINGLE_SYMBOLS = "()[]{}.,:;?=<>+-*/%";

    private final String source;
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String source) {
        this.source = source;
    }

    /** The tokens; the last is the end. Throws for a character that begins none, and for what is not closed. */
    static List<Token> tokens(String source) {
        Lexer lexer = new Lexer(source);
        List<Token> tokens = new ArrayList<>();
        lexer.skipBlanks();
        while (lexer.at < source.length()) {
            tokens.add(lexer.next());
            lexer.skipBlanks();
        }
        tokens.add(new Token(TokenType.END, "", lexer.placeTo(lexer.at)));
        return tokens;
    }

    private void skipBlanks() {
        while (at < source.length()) {
            if (source.startsWith("--", at)) {
                skipTo(source.indexOf('\n', at));
            } else if (source.startsWith("/*", at)) {
                skipComment();
            } else if (Character.isWhitespace(source.charAt(at))) {
                skipTo(at + 1);
            } else {
                return;
            }
        }
    }

    private void skipComment() {
        int end = source.indexOf("*/", at + 2);
        if (end < 0) {
            throw Malformed.unreadable();
        }
        skipTo(end + 2);
    }

    /** Moves on, counting lines; to the end of the text where the index is below 0. */
    private void skipTo(int index) {
        int end = index < 0 ? source.length() : index;
        for (; at < end; at++) {
            if (source.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private Token next() {
        char first = source.charAt(at);
        if (first == '\'') {
            return quoted(TokenType.TEXT, first);
        }
        if (first == '"') {
            return quoted(TokenType.QUOTED_NAME, first);
        }
        if (isDigit(at) || (first == '.' && isDigit(at + 1) && !followsName())) {
            return number();
        }
        return isLetter(first) ? word() : symbol();
    }

    /** A quote within is written twice. */
    private Token quoted(TokenType type, char quote) {
        StringBuilder text = new StringBuilder();
        int end = at + 1;
        while (end < source.length()) {
            char character = source.charAt(end++);
            if (character != quote) {
                text.append(character);
            } else if (end < source.length() && source.charAt(end) == quote) {
                text.append(quote);
                end++;
            } else {
                return token(type, text.toString(), end);
            }
        }
        throw Malformed.unreadable();
    }

    private Token number() {
        int end = endOfDigits(at);
        if (end < source.length() && source.charAt(end) == '.') {
            end = endOfDigits(end + 1);
        }
        if (end < source.length() && (source.charAt(end) == 'e' || source.charAt(end) == 'E')) {
            boolean signed = end + 1 < source.length() && "+-".indexOf(source.charAt(end + 1)) >= 0;
            int digits = signed ? end + 2 : end + 1;
            end = endOfDigits(digits);
            if (end == digits) {
                throw Malformed.unreadable();
            }
        }
        if (end < source.length() && isLetter(source.charAt(end))) {
            throw Malformed.unreadable();
        }
        return token(TokenType.NUMBER, source.substring(at, end), end);
    }

    private Token word() {
        int end = at + 1;
        while (end < source.length() && (isLetter(source.charAt(end)) || isDigit(end))) {
            end++;
        }
        return token(TokenType.WORD, source.substring(at, end), end);
    }

    private Token symbol() {
        if (at + 2 <= source.length() && DOUBLE_SYMBOLS.contains(source.substring(at, at + 2))) {
            return token(TokenType.SYMBOL, source.substring(at, at + 2), at + 2);
        }
        if (SINGLE_SYMBOLS.indexOf(source.charAt(at)) < 0) {
            throw Malformed.unreadable();
        }
        return token(TokenType.SYMBOL, source.substring(at, at + 1), at + 1);
    }

    private Token token(TokenType type, String text, int end) {
        Token token = new Token(type, text, placeTo(end));
        skipTo(end);
        return token;
    }

    private Place placeTo(int end) {
        return new Place(line, at - lineStart + 1, end - at);
    }

    private int endOfDigits(int from) {
        int end = from;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    /** In {@code a.5} the dot belongs to the path. */
    private boolean followsName() {
        return at > 0 && (isLetter(source.charAt(at - 1)) || "\"])".indexOf(source.charAt(at - 1)) >= 0);
    }

    private boolean isDigit(int index) {
        return index < source.length() && source.charAt(index) >= '0' && source.charAt(index) <= '9';
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || character == '_'
                || character == '$';
    }
}
