package dev.headroom.partiql;

import dev.headroom.expression.ExpressionException;

/** What is wrong with a statement that can be read: told once the whole text is known to be well formed. */
final class Defects {
    private ExpressionException first;

    void add(ExpressionException defect) {
        if (first == null) {
            first = defect;
        }
    }

    void requireNone() {
        if (first != null) {
            throw first;
        }
    }
}
