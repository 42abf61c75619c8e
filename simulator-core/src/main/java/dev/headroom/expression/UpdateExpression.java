package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An update, bound to the placeholders of a request; immutable. All right-hand sides read the item before the update, as
 * do all indexes (facts §11.3). Whether a target is a key attribute, and how large the result is, the table must check.
 */
public final class UpdateExpression {
    private final List<UpdateSection> sections;
    private final List<DocumentPath> targets;
    private final List<Operand> values;
    private final PathTree tree;

    private UpdateExpression(List<UpdateSection> sections, List<DocumentPath> targets, List<Operand> values) {
        this.sections = sections;
        this.targets = targets;
        this.values = values;
        this.tree = PathTree.of(targets);
    }

    /** Parses and binds; throws {@link ExpressionException} for what can be known to be wrong without an item. */
    public static UpdateExpression parse(String text, Placeholders placeholders) {
        return of(UpdateParser.parse(text), placeholders);
    }

    /** Of what a statement sets and removes; throws as {@link #parse} does. */
    public static UpdateExpression ofStatement(List<UpdateActionSyntax> actions) {
        Resolution resolution = new Resolution(ExpressionKind.STATEMENT, Placeholders.none());
        return of(new UpdateSyntax(List.copyOf(actions), null), resolution);
    }

    static UpdateExpression of(UpdateSyntax syntax, Placeholders placeholders) {
        return of(syntax, new Resolution(ExpressionKind.UPDATE, placeholders));
    }

    private static UpdateExpression of(UpdateSyntax syntax, Resolution resolution) {
        List<DocumentPath> targets = new UpdateRules(syntax, resolution).check();
        UpdateValues values = new UpdateValues(resolution);
        return new UpdateExpression(
                syntax.actions().stream().map(UpdateActionSyntax::section).toList(),
                targets,
                syntax.actions().stream().map(values::of).toList());
    }

    /** The updated item; throws {@link ExpressionException} where the stored one does not allow the update. */
    public Item apply(Item before) {
        AttributeValue[] results = new AttributeValue[targets.size()];
        for (int i = 0; i < results.length; i++) {
            results[i] = values.get(i).in(before);
            Nesting.requireFits(targets.get(i), results[i]);
        }
        return ItemEdit.apply(tree, results, before);
    }

    /**
     * What the update makes of an item that does not exist: null where it only removes, for that creates nothing.
     *
     * @param key the item with its key attributes alone
     */
    public Item create(Item key) {
        return creates() ? withoutRemovals().apply(key) : null;
    }

    /** Whether it brings a missing item into being. */
    public boolean creates() {
        return sections.stream().anyMatch(UpdateSection::creates);
    }

    /** Nothing can be removed from an item that does not exist, and no path to it is wrong. */
    private UpdateExpression withoutRemovals() {
        List<Integer> kept = IntStream.range(0, sections.size())
                .filter(i -> sections.get(i).creates())
                .boxed()
                .toList();
        return new UpdateExpression(
                kept.stream().map(sections::get).toList(),
                kept.stream().map(targets::get).toList(),
                kept.stream().map(values::get).toList());
    }

    /** The paths it sets, removes, adds to or deletes from, in the order of the text. */
    public List<DocumentPath> targets() {
        return targets;
    }

    /** What stands at the targets in an item before or after the update: UPDATED_OLD and UPDATED_NEW (facts §11.4). */
    public Item targetsOf(Item item) {
        return ItemProjection.of(tree, item);
    }
}
