package dev.headroom.profiles.edit;

import dev.headroom.profiles.tree.ListNode;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/**
 * Writes new values the way the scenarios that ship are written: what is short in braces on one line; tables, workloads and
 * what is long with a line for each field; long texts folded.
 *
 * @param json whether the file is JSON
 */
record Layout(boolean json, String lineBreak) {
    private static final int STEP = 2;
    private static final int WIDTH = 110;
    private static final int DEEPEST_ALWAYS_IN_LINES = 2;

    /**
     * A value in block style.
     *
     * @param head what stands on the line of the key; empty where the value begins on the next
     * @param body the lines that follow, each with a line break before it
     */
    record Block(String head, String body) {}

    /** A value that stands between braces or brackets. */
    String inline(Node node, Optional<ScalarStyle> forerunner) {
        if (node instanceof MapNode map) {
            return map.entries().entrySet().stream()
                    .map(entry -> key(entry.getKey(), json) + ": "
                            + inline(entry.getValue().value(), Optional.empty()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof ListNode list) {
            return list.elements().stream()
                    .map(element -> inline(element, Optional.empty()))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        ScalarNode scalar = (ScalarNode) node;
        return json ? ScalarText.json(scalar) : ScalarText.yaml(scalar, forerunner);
    }

    /**
     * A value behind a key or a dash.
     *
     * @param column where the key or dash begins
     * @param used how far the line is filled before the value
     * @param depth of the path of the value
     */
    Block block(Node node, int column, int used, int depth, Optional<ScalarStyle> forerunner) {
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar, column, used, forerunner);
        }
        String inline = inline(node, Optional.empty());
        boolean fits = used + inline.length() <= WIDTH;
        if (inline.length() <= 2 || fits && !belongsInLines(node, depth)) {
            return new Block(inline, "");
        }
        return new Block("", lineBreak + String.join(lineBreak, lines(node, column + STEP, depth)));
    }

    /** An element behind its dash: a map begins on the same line. */
    Block element(Node node, int column, int depth) {
        String inline = node instanceof ScalarNode ? "" : inline(node, Optional.empty());
        if (node instanceof ScalarNode || column + STEP + inline.length() <= WIDTH) {
            return block(node, column, column + STEP, Integer.MAX_VALUE, Optional.empty());
        }
        List<String> lines = lines(node, column + STEP, depth);
        String rest = lines.size() == 1 ? "" : lineBreak + String.join(lineBreak, lines.subList(1, lines.size()));
        return new Block(lines.get(0).strip(), rest);
    }

    private List<String> lines(Node node, int column, int depth) {
        List<String> lines = new ArrayList<>();
        String margin = " ".repeat(column);
        if (node instanceof MapNode map) {
            map.entries().forEach((name, entry) -> {
                String label = key(name, false) + ":";
                Block value = block(entry.value(), column, column + label.length() + 1, depth + 1, Optional.empty());
                lines.add(margin + label + (value.head().isEmpty() ? "" : " " + value.head()) + value.body());
            });
        } else if (node instanceof ListNode list) {
            for (Node element : list.elements()) {
                Block value = element(element, column, depth + 1);
                lines.add(margin + "- " + value.head() + value.body());
            }
        }
        return lines;
    }

    private static boolean belongsInLines(Node node, int depth) {
        if (node instanceof MapNode map) {
            return depth <= DEEPEST_ALWAYS_IN_LINES
                    || map.entries().values().stream().allMatch(entry -> entry.value() instanceof MapNode);
        }
        return node instanceof ListNode list && list.elements().stream().anyMatch(MapNode.class::isInstance);
    }

    private Block scalar(ScalarNode scalar, int column, int used, Optional<ScalarStyle> forerunner) {
        boolean wasFolded = forerunner.filter(ScalarStyle.FOLDED::equals).isPresent();
        boolean wasLiteral = forerunner.filter(ScalarStyle.LITERAL::equals).isPresent();
        boolean inLines = wasFolded
                || wasLiteral
                || scalar.text().contains("\n")
                || used + scalar.text().length() > WIDTH;
        if (scalar.style() == ScalarNode.Style.TEXT && inLines && !scalar.text().isBlank()) {
            Optional<Block> lines = LongText.block(scalar.text(), " ".repeat(column + STEP), wasLiteral, lineBreak);
            if (lines.isPresent()) {
                return lines.get();
            }
        }
        return new Block(inline(scalar, forerunner), "");
    }

    String key(String name, boolean quoted) {
        return ScalarText.key(name, quoted || json);
    }
}
