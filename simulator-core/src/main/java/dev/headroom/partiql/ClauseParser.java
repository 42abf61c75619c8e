package dev.headroom.partiql;

import dev.headroom.expression.ExpressionException;

/** Parses what several kinds of statements have: the table, the condition, and what a write returns. */
record ClauseParser(Tokens tokens, TermParser terms, Defects defects) {

    /** A table, and an index of it or null. */
    record TableReference(String table, String index) {}

    TableReference table() {
        if (!tokens.peek().isIdentifier()) {
            throw Malformed.because(Malformed.NO_TABLE);
        }
        String table = tokens.take().text();
        String index = null;
        if (tokens.takeIf(".")) {
            if (!tokens.peek().isIdentifier()) {
                throw Malformed.because(Malformed.INVALID_DOT);
            }
            index = tokens.take().text();
        }
        alias();
        return new TableReference(table, index);
    }

    void alias() {
        boolean named = tokens.takeWordIf("AS");
        if (tokens.peek().isIdentifier()) {
            tokens.take();
            defects.add(new ExpressionException("Aliasing is not supported"));
        } else if (named) {
            throw tokens.unexpected();
        }
    }

    Term where() {
        return tokens.takeWordIf("WHERE") ? terms.term() : null;
    }

    Returning returning() {
        if (!tokens.takeWordIf("RETURNING")) {
            return Returning.NONE;
        }
        boolean all = tokens.takeWordIf("ALL");
        if (!all && !tokens.takeWordIf("MODIFIED")) {
            throw tokens.unexpected();
        }
        boolean old = tokens.takeWordIf("OLD");
        if (!old && !tokens.takeWordIf("NEW")) {
            throw tokens.unexpected();
        }
        tokens.expect("*");
        return Returning.valueOf((all ? "ALL_" : "MODIFIED_") + (old ? "OLD" : "NEW"));
    }
}
