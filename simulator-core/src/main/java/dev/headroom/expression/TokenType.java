package dev.headroom.expression;

/** What a token is; a character that begins no token is {@code UNKNOWN}, and refused where the parser meets it. */
enum TokenType {
    WORD,
    NAME_PLACEHOLDER,
    VALUE_PLACEHOLDER,
    NUMBER,
    SYMBOL,
    UNKNOWN,
    END
}
