package dev.headroom.expression;

import dev.headroom.item.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A condition or filter, bound to the placeholders of a request; immutable (facts §11.1, §11.2). */
public final class ConditionExpression {
    private final Predicate predicate;
    private final List<DocumentPath> paths;

    private ConditionExpression(Predicate predicate, List<DocumentPath> paths) {
        this.predicate = predicate;
        this.paths = paths;
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
        return new ConditionExpression(binder.bind(syntax), paths(syntax, binder.resolution()));
    }

    private static List<DocumentPath> paths(ConditionSyntax syntax, Resolution resolution) {
        List<DocumentPath> paths = new ArrayList<>();
        syntax.visitSimple(simple -> simple.operandsOfItsOwn()
                .forEach(operand -> operand.visit(inner -> {
                    if (inner instanceof OperandSyntax.Path path) {
                        paths.add(resolution.path(path));
                    }
                })));
        return paths;
    }

    /** Whether it holds of a stored item, or of null where there is none. */
    public boolean holds(Item item) {
        return predicate.holds(item);
    }

    /** The top-level attributes that it mentions, in the order of the text; a Query's filter may name no key. */
    public Set<String> attributes() {
        Set<String> attributes = new LinkedHashSet<>();
        paths.forEach(path -> attributes.add(path.attribute()));
        return attributes;
    }

    /** The paths that it mentions, in the order of the text; none may lead into a key attribute. */
    public List<DocumentPath> paths() {
        return Collections.unmodifiableList(paths);
    }
}
