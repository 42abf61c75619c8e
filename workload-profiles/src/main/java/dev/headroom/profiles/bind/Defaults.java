package dev.headroom.profiles.bind;

import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.ScalarNode;
import dev.headroom.profiles.tree.ScalarNode.Style;
import dev.headroom.profiles.tree.TreeReader;

/** Defaults as nodes. Most are one plain word or number, for which no YAML parser is started. */
public final class Defaults {
    private Defaults() {}

    /** The default's node, placed where the record that lacks the field is written. */
    public static Node node(String text, Place place) {
        if (text.equals("{}")) {
            return MapNode.emptyAt(place);
        }
        if (isPlain(text)) {
            return new ScalarNode(place, text, style(text));
        }
        Problems problems = new Problems();
        Node node = TreeReader.read(text, place.source(), problems)
                .orElseThrow(() -> new IllegalStateException("a default that is not YAML: " + text));
        problems.throwIfAny();
        return node instanceof ScalarNode scalar ? new ScalarNode(place, scalar.text(), scalar.style()) : node;
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '/' || c == '%')
                && Character.isLetterOrDigit(text.charAt(0));
    }

    private static Style style(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Style.BOOLEAN;
        }
        return text.chars().allMatch(c -> Character.isDigit(c) || c == '.') ? Style.NUMBER : Style.TEXT;
    }
}
