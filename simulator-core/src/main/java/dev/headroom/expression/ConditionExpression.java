package dev.headroom.expression;

import dev.headroom.item.Item;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** A condition or filter, bound to the placeholders of a request; immutable (facts §11.1, §11.2). */
public final class ConditionExpression {
    private final Predicate predicate;
    private final Set<String> attributes;

    private ConditionExpression(Predicate predicate, Set<String> attributes) {
        this.predicate = predicate;
        this.attributes = attributes;
    }

    /**
     * Parses and binds.
     *
     * @param kind {@code CONDITION} or {@code FILTER}: how messages call it
     * @throws ExpressionException with the service's message for anything that can be known to be wrong without an item
     */
    public static ConditionExpression parse(String text, Placeholders placeholders, ExpressionKind kind) {
        return of(ConditionParser.parse(kind, text), placeholders, kind);
    }

    /** Of a condition that stands in a statement; throws as {@link #parse} does. */
    public static ConditionExpression ofStatement(ConditionSyntax syntax) {
        return of(syntax, Placeholders.none(), ExpressionKind.STATEMENT);
    }

    static ConditionExpression of(ConditionSyntax syntax, Placeholders placeholders, ExpressionKind kind) {
        ConditionBinder binder = new ConditionBinder(kind, placeholders);
        return new ConditionExpression(binder.bind(syntax), attributes(syntax, binder.resolution()));
    }

    private static Set<String> attributes(ConditionSyntax syntax, Resolution resolution) {
        Set<String> attributes = new LinkedHashSet<>();
        syntax.visitSimple(simple -> simple.operandsOfItsOwn()
                .forEach(operand -> operand.visit(inner -> {
                    if (inner instanceof OperandSyntax.Path path) {
                        attributes.add(resolution.path(path).attribute());
                    }
                })));
        return attributes;
    }

    /** Whether it holds of a stored item, or of null where there is none. */
    public boolean holds(Item item) {
        return predicate.holds(item);
    }

    /** The top-level attributes that it mentions, in the order of the text; a Query's filter may name no key. */
    public Set<String> attributes() {
        return Collections.unmodifiableSet(attributes);
    }
}
