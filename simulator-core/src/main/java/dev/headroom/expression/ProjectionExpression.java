package dev.headroom.expression;

import dev.headroom.item.Item;
import java.util.List;

/** Which parts of an item a read returns, bound to the placeholders of a request; immutable (facts §11.5). */
public final class ProjectionExpression {
    private final List<DocumentPath> paths;
    private final PathTree tree;

    private ProjectionExpression(List<DocumentPath> paths) {
        this.paths = paths;
        this.tree = PathTree.of(paths);
    }

    /** Parses and binds; throws {@link ExpressionException} for what is wrong. */
    public static ProjectionExpression parse(String text, Placeholders placeholders) {
        return of(ProjectionSyntax.parse(text), placeholders);
    }

    /** Reserved words first, then undefined names, then overlaps, then conflicts (facts §11.9). */
    static ProjectionExpression of(ProjectionSyntax syntax, Placeholders placeholders) {
        Resolution resolution = new Resolution(ExpressionKind.PROJECTION, placeholders);
        syntax.paths().forEach(resolution::requireUnreserved);
        List<DocumentPath> paths = syntax.paths().stream().map(resolution::path).toList();
        PathRules.check(ExpressionKind.PROJECTION, paths);
        return new ProjectionExpression(paths);
    }

    /** The parts that the item has, nested as they are in it; elements of lists close up. */
    public Item project(Item item) {
        return ItemProjection.of(tree, item);
    }

    /** The paths, in the order of the text. */
    public List<DocumentPath> paths() {
        return paths;
    }
}
