package dev.headroom.partiql;

/** What a token is. */
enum TokenType {
    /** A name or keyword without quotes. */
    WORD,
    /** A name in double quotes, never a keyword. */
    QUOTED_NAME,
    /** A text in single quotes. */
    TEXT,
    NUMBER,
    SYMBOL,
    END
}
