package dev.headroom.profiles.tree;

import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.problem.Problems;

/**
 * A text, number, boolean or nothing, as it is written.
 *
 * @param text as written, without quotation marks
 * @param style what YAML takes it for
 */
public record ScalarNode(Place place, String text, Style style) implements Node {

    /** What YAML takes a scalar for. */
    public enum Style {
        TEXT,
        NUMBER,
        BOOLEAN,
        NOTHING
    }

    @Override
    public boolean isNothing() {
        return style == Style.NOTHING;
    }

    @Override
    public String description() {
        return isNothing() ? "nothing" : Problems.quoted(text);
    }

    @Override
    public ScalarNode copy() {
        return this;
    }
}
