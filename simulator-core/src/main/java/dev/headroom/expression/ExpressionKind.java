package dev.headroom.expression;

import java.util.List;
import java.util.Locale;

/** The parameter in which an expression stands: it names the expression in messages and decides its keywords. */
public enum ExpressionKind {
    UPDATE("UpdateExpression", List.of("SET", "REMOVE", "ADD", "DELETE")),
    CONDITION("ConditionExpression", Keywords.OF_CONDITIONS),
    KEY_CONDITION("KeyConditionExpression", Keywords.OF_CONDITIONS),
    FILTER("FilterExpression", Keywords.OF_CONDITIONS),
    PROJECTION("ProjectionExpression", List.of()),

    /** A part of a PartiQL statement: names stand for themselves, and messages do not begin with a parameter's name. */
    STATEMENT("Statement", List.of());

    private final String parameter;
    private final List<String> keywords;

    ExpressionKind(String parameter, List<String> keywords) {
        this.parameter = parameter;
        this.keywords = keywords;
    }

    /** The name of the request's parameter. */
    public String parameter() {
        return parameter;
    }

    /** Whether the word has a meaning of its own here, in whatever case. */
    boolean hasKeyword(String word) {
        return keywords.contains(word.toUpperCase(Locale.ROOT));
    }

    ExpressionException invalid(String message) {
        return new ExpressionException(this == STATEMENT ? message : "Invalid " + parameter + ": " + message);
    }

    private static final class Keywords {
        static final List<String> OF_CONDITIONS = List.of("AND", "OR", "NOT", "IN", "BETWEEN");
    }
}
