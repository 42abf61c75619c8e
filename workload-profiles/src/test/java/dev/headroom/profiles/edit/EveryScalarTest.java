package dev.headroom.profiles.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.profiles.Examples;
import dev.headroom.profiles.Profile;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.tree.ListNode;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.Paths;
import dev.headroom.profiles.tree.ScalarNode;
import dev.headroom.profiles.tree.ScalarNode.Style;
import dev.headroom.profiles.tree.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In every scenario that ships, every value can be changed, removed and joined by another, and nothing else changes. */
class EveryScalarTest {
    static Stream<String> texts() {
        Stream<String> shipped = new Profiles().all().stream().map(Profile::text);
        Stream<String> others = Stream.of(Examples.LARGE, Examples.SMALL);
        return Stream.concat(shipped, others);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void setsEveryScalarAlone(String text) {
        Node tree = read(text);
        for (String path : paths(tree, ScalarNode.class)) {
            String patched = YamlText.of(text).set(path, "9x9").text();
            Node nine = new ScalarNode(TreeChange.NOWHERE, "9x9", Style.TEXT);
            Node expected = TreeChange.set(tree.copy(), steps(path), nine);
            assertThat(TreeChange.same(read(patched), expected)).as(path).isTrue();
            assertOnlyItsLinesChanged(text, patched, path, 0);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void removesEveryScalarAlone(String text) {
        for (String path : paths(read(text), ScalarNode.class)) {
            String patched = YamlText.of(text).remove(path).text();
            assertThat(TreeChange.at(read(patched), steps(path)).isEmpty() || path.endsWith("]"))
                    .as(path)
                    .isTrue();
            assertOnlyItsLinesChanged(text, patched, path, 1);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void addsToEveryMapAndList(String text) {
        Node tree = read(text);
        for (String path : paths(tree, MapNode.class)) {
            String longer = Paths.field(path, "added");
            String patched = YamlText.of(text).set(longer, "{a: 1, b: [x]}").text();
            assertThat(changedLines(patched, text)).as(patched).isLessThanOrEqualTo(3);
            assertThat(changedLines(text, patched)).as(patched).isLessThanOrEqualTo(1);
            assertThat(YamlText.of(patched).remove(longer).text()).isEqualTo(text);
        }
        for (String path : paths(tree, ListNode.class)) {
            String patched = YamlText.of(text).insert(path, 0, "first").text();
            assertThat(changedLines(patched, text)).as(patched).isLessThanOrEqualTo(1);
            assertThat(YamlText.of(patched).remove(path + "[0]").text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void duplicatesAndRenamesEveryEntry(String text) {
        YamlText yaml = YamlText.of(text);
        for (String path : paths(read(text), Node.class)) {
            if (path.isEmpty()) {
                continue;
            }
            List<String> twin = new ArrayList<>(steps(path));
            String name = twin.remove(twin.size() - 1);
            boolean element = path.endsWith("]");
            String twinPath = element ? path : Paths.field(path(twin), "twin");
            assertThat(yaml.duplicate(path, "twin").remove(twinPath).text())
                    .as(path)
                    .isEqualTo(text);
            if (!element) {
                assertThat(yaml.rename(path, "twin").rename(twinPath, name).text())
                        .as(path)
                        .isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void movesEveryElementThereAndBack(String text) {
        YamlText yaml = YamlText.of(text);
        for (String path : paths(read(text), ListNode.class)) {
            int last = ((ListNode) TreeChange.at(read(text), steps(path)).orElseThrow())
                            .elements()
                            .size()
                    - 1;
            YamlText moved = yaml.move(path + "[0]", last);
            assertThat(moved.move(path + "[" + last + "]", 0).text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findsEveryPathByItsPlace(String text) {
        Outline outline = YamlText.of(text).outline();
        for (String path : paths(read(text), ScalarNode.class)) {
            int end = outline.span(path).orElseThrow().end();
            assertThat(outline.pathAt(end)).isEqualTo(path);
            int line = outline.line(path).orElseThrow();
            assertThat(outline.line(outline.pathOfLine(line))).contains(line);
        }
    }

    /** @param more lines that may change: what followed the first field of a list's element takes its place behind the dash */
    private static void assertOnlyItsLinesChanged(String text, String patched, String path, int more) {
        Outline.Span span = YamlText.of(text).outline().span(path).orElseThrow();
        int lines = (int) text.substring(span.start(), span.end()).lines().count();
        assertThat(changedLines(text, patched)).as(patched).isLessThanOrEqualTo(lines + more);
    }

    /** How many lines of the one are not in the other: those between the lines that both begin and end with. */
    private static int changedLines(String one, String other) {
        List<String> before = one.lines().toList();
        List<String> after = other.lines().toList();
        int common = Math.min(before.size(), after.size());
        int first = 0;
        while (first < common && before.get(first).equals(after.get(first))) {
            first++;
        }
        int last = 0;
        while (last < common - first
                && before.get(before.size() - 1 - last).equals(after.get(after.size() - 1 - last))) {
            last++;
        }
        return before.size() - first - last;
    }

    private static List<String> paths(Node tree, Class<? extends Node> kind) {
        List<String> paths = new ArrayList<>();
        collect(tree, "", kind, paths);
        return paths;
    }

    private static void collect(Node node, String path, Class<? extends Node> kind, List<String> paths) {
        if (kind.isInstance(node)) {
            paths.add(path);
        }
        if (node instanceof MapNode map) {
            map.entries().forEach((key, entry) -> collect(entry.value(), Paths.field(path, key), kind, paths));
        } else if (node instanceof ListNode list) {
            for (int i = 0; i < list.elements().size(); i++) {
                collect(list.elements().get(i), Paths.element(path, i), kind, paths);
            }
        }
    }

    private static String path(List<String> steps) {
        String path = "";
        for (String step : steps) {
            path = step.matches("\\d+") ? path + "[" + step + "]" : Paths.field(path, step);
        }
        return path;
    }

    private static List<String> steps(String path) {
        return Paths.steps(path).orElseThrow();
    }

    private static Node read(String text) {
        return TreeReader.read(text, "", new Problems()).orElseThrow();
    }
}
