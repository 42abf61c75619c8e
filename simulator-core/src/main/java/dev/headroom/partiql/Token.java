package dev.headroom.partiql;

import java.util.Locale;

/**
 * A piece of a statement.
 *
 * @param text what it says: of a name or text in quotes what stands between them
 */
record Token(TokenType type, String text, Place place) {
    boolean isSymbol(String symbol) {
        return type == TokenType.SYMBOL && text.equals(symbol);
    }

    /** Whether it is this word, in whatever case. */
    boolean isWord(String word) {
        return type == TokenType.WORD && text.equalsIgnoreCase(word);
    }

    boolean isKeyword() {
        return type == TokenType.WORD && Keywords.contains(lowerCase());
    }

    /** A name in quotes, or a word that is no keyword. */
    boolean isIdentifier() {
        return type == TokenType.QUOTED_NAME || (type == TokenType.WORD && !isKeyword());
    }

    String lowerCase() {
        return text.toLowerCase(Locale.ROOT);
    }
}
