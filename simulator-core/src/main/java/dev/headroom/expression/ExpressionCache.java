package dev.headroom.expression;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps the syntax of the expressions used last, so that a text is parsed once, however often it comes.
 * A text with a syntax error is not kept. May be used by many threads.
 */
public final class ExpressionCache {
    private final int capacity;
    private final Map<Key, Object> syntaxes = new LinkedHashMap<>(16, 0.75f, true);

    /** A cache of so many texts at most; an expression is at most 4 KB (facts §2.2). */
    public ExpressionCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a cache holds at least 1 expression, not " + capacity);
        }
        this.capacity = capacity;
    }

    /** See {@link ConditionExpression#parse}. */
    public ConditionExpression condition(String text, Placeholders placeholders, ExpressionKind kind) {
        return ConditionExpression.of(conditionSyntax(text, kind), placeholders, kind);
    }

    /** See {@link KeyConditionExpression#parse}: all of it that needs no table. */
    public KeyConditionExpression.Unmatched keyConditions(String text, Placeholders placeholders) {
        return KeyConditionExpression.Unmatched.of(conditionSyntax(text, ExpressionKind.KEY_CONDITION), placeholders);
    }

    /** See {@link UpdateExpression#parse}. */
    public UpdateExpression update(String text, Placeholders placeholders) {
        Object syntax = syntax(new Key(ExpressionKind.UPDATE, text), () -> UpdateParser.parse(text));
        return UpdateExpression.of((UpdateSyntax) syntax, placeholders);
    }

    /** See {@link ProjectionExpression#parse}. */
    public ProjectionExpression projection(String text, Placeholders placeholders) {
        Key key = new Key(ExpressionKind.PROJECTION, text);
        ProjectionSyntax syntax = (ProjectionSyntax) syntax(key, () -> ProjectionSyntax.parse(text));
        return ProjectionExpression.of(syntax, placeholders);
    }

    private ConditionSyntax conditionSyntax(String text, ExpressionKind kind) {
        return (ConditionSyntax) syntax(new Key(kind, text), () -> ConditionParser.parse(kind, text));
    }

    private synchronized Object syntax(Key key, Supplier<Object> parser) {
        Object known = syntaxes.get(key);
        if (known != null) {
            return known;
        }
        Object parsed = parser.get();
        syntaxes.put(key, parsed);
        if (syntaxes.size() > capacity) {
            syntaxes.remove(syntaxes.keySet().iterator().next());
        }
        return parsed;
    }

    private record Key(ExpressionKind kind, String text) {}
}
