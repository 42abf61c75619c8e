package dev.headroom.partiql;

import dev.headroom.expression.ExpressionException;
import dev.headroom.item.AttributeValue;
import java.util.List;

/** The values that the question marks of a statement stand for. */
record Parameters(List<AttributeValue> values) {

    /** Null for a request without parameters; that more than enough are refused too is assumed (facts §11.11). */
    static Parameters of(List<AttributeValue> values, int count) {
        List<AttributeValue> given = values == null ? List.of() : List.copyOf(values);
        if (given.size() != count) {
            throw new ExpressionException("Number of parameters in request and statement don't match.");
        }
        return new Parameters(given);
    }

    /** The value of a literal or parameter; null for anything else. */
    AttributeValue value(Term term) {
        if (term instanceof Term.Literal literal) {
            return literal.value();
        }
        return term instanceof Term.Parameter parameter ? values.get(parameter.index()) : null;
    }
}
