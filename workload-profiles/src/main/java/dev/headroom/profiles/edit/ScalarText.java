package dev.headroom.profiles.edit;

import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.tree.ListNode;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.ScalarNode;
import dev.headroom.profiles.tree.ScalarNode.Style;
import dev.headroom.profiles.tree.TreeReader;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/** Writes a scalar on one line: plain where that is read again as the same, in the quotation marks of its forerunner otherwise. */
final class ScalarText {
    private static final int LONGEST_TRIED = 2_000;

    private ScalarText() {}

    static String json(ScalarNode scalar) {
        String text = scalar.text();
        return switch (scalar.style()) {
            case NOTHING -> "null";
            case BOOLEAN -> text.toLowerCase(Locale.ROOT);
            case NUMBER -> text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?") ? text : inDoubleQuotes(text);
            case TEXT -> inDoubleQuotes(text);
        };
    }

    /** @param forerunner the style of the scalar whose place it takes */
    static String yaml(ScalarNode scalar, Optional<ScalarStyle> forerunner) {
        if (scalar.isNothing()) {
            return "null";
        }
        boolean quotes = scalar.style() == Style.TEXT;
        if (quotes && forerunner.filter(ScalarStyle.DOUBLE_QUOTED::equals).isPresent()) {
            return inDoubleQuotes(scalar.text());
        }
        if (quotes && forerunner.filter(ScalarStyle.SINGLE_QUOTED::equals).isPresent() && isPrintable(scalar.text())) {
            return "'" + scalar.text().replace("'", "''") + "'";
        }
        return isReadPlain(scalar) ? scalar.text() : inDoubleQuotes(scalar.text());
    }

    /** A key, in the quotation marks that its neighbours have. */
    static String key(String name, boolean quoted) {
        boolean plain = !quoted && isReadPlain(name) && isKeyPlain(name);
        return plain ? name : inDoubleQuotes(name);
    }

    static String inDoubleQuotes(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(isPrintable(c) ? String.valueOf(c) : String.format("\\u%04x", (int) c));
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isReadPlain(ScalarNode scalar) {
        return isReadPlain(scalar.text())
                && readInList(scalar.text())
                        .filter(read -> read.style() == scalar.style())
                        .isPresent();
    }

    private static boolean isReadPlain(String text) {
        return readInList(text).filter(read -> read.text().equals(text)).isPresent() && !text.contains("\n");
    }

    private static boolean isKeyPlain(String name) {
        Optional<Node> read = TreeReader.read(name + ": 1", "", new Problems());
        return read.isPresent()
                && read.get() instanceof MapNode map
                && map.entries().containsKey(name);
    }

    /** What a text is read as between brackets, where more would end it than elsewhere. */
    private static Optional<ScalarNode> readInList(String text) {
        if (text.isBlank() || text.length() > LONGEST_TRIED || "'\"|>&*!%@`".indexOf(text.charAt(0)) >= 0) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        return TreeReader.read("[" + text + "]", "", problems)
                .filter(node -> problems.none())
                .filter(node -> node instanceof ListNode list && list.elements().size() == 1)
                .map(node -> ((ListNode) node).elements().get(0))
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast);
    }

    private static boolean isPrintable(String text) {
        return text.chars().allMatch(c -> isPrintable((char) c));
    }

    private static boolean isPrintable(char c) {
        return c >= ' ' && c != 0x7f && !(c >= 0x80 && c < 0xa0) && c != '\u2028' && c != '\u2029' && c != '\uFEFF';
    }
}
