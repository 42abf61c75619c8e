package dev.headroom.profiles.tree;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.tree.MapNode.Entry;
import dev.headroom.profiles.tree.ScalarNode.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads YAML (and JSON, which is YAML) into a tree. Aliases are copied and merged ({@code <<}), within a limit on the nodes
 * of the whole tree; what cannot be read is a problem with its place, never an exception.
 */
public final class TreeReader {
    static final int DEEPEST = 50;
    static final int MOST_NODES = 100_000;

    private static final YAMLFactory YAML = new YAMLFactory();
    private static final String MERGE = "<<";

    private final JsonParser parser;
    private final String source;
    private final Dialect dialect;
    private final Problems problems;
    private final Map<String, Node> anchors = new HashMap<>();
    private int nodes;

    private TreeReader(JsonParser parser, String source, Dialect dialect, Problems problems) {
        this.parser = parser;
        this.source = source;
        this.dialect = dialect;
        this.problems = problems;
    }

    /** The tree of a scenario, unless the text is empty or is not YAML: then that is added to the problems. */
    public static Optional<Node> read(String text, String source, Problems problems) {
        return read(text, source, Dialect.SCENARIO, problems);
    }

    /** The tree of a text in that dialect, unless it is empty or cannot be read: then that is added to the problems. */
    public static Optional<Node> read(String text, String source, Dialect dialect, Problems problems) {
        try (JsonParser parser = dialect.parser(text, YAML)) {
            return new TreeReader(parser, source, dialect, problems).document();
        } catch (LimitException limit) {
            problems.add(limit.place, "", limit.getMessage());
        } catch (IOException | org.yaml.snakeyaml.error.YAMLException wrong) {
            SyntaxProblem.of(wrong).addTo(problems, source);
        }
        return Optional.empty();
    }

    private Optional<Node> document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return Optional.empty();
        }
        Node root = node(first, "", 1);
        if (parser.nextToken() != null) {
            problems.add(here(), "", "a second document begins here; a file holds one");
        }
        return Optional.of(root);
    }

    private Node node(JsonToken token, String path, int depth) throws IOException {
        refuseIf(depth > DEEPEST, "nested deeper than " + DEEPEST + " levels");
        refuseIf(++nodes > dialect.mostNodes(), "more than " + dialect.mostNodes() + " values");
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            return alias(path);
        }
        String anchor = (String) parser.getObjectId();
        Place place = here();
        String tag = (String) parser.getTypeId();
        if (tag != null && !dialect.hasFunctions()) {
            problems.add(place, path, "tags such as !" + tag + " are not used in scenarios; leave it out");
        }
        Node value =
                switch (token) {
                    case START_OBJECT -> map(path, depth);
                    case START_ARRAY -> list(path, depth);
                    default -> new ScalarNode(here(), String.valueOf(parser.getText()), style(token));
                };
        Node node = tag == null ? value : dialect.tagged(tag, value);
        if (anchor != null) {
            anchors.put(anchor, node);
        }
        return node;
    }

    private MapNode map(String path, int depth) throws IOException {
        Place place = here();
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<Node> merged = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            String key = parser.currentName();
            Place keyPlace = here();
            Node value = node(parser.nextToken(), Paths.field(path, key), depth + 1);
            if (key.equals(MERGE) && !(value instanceof ScalarNode)) {
                merged.add(value);
            } else if (entries.containsKey(key)) {
                Place earlier = entries.get(key).keyPlace();
                problems.add(
                        keyPlace,
                        Paths.field(path, key),
                        "is written twice; it stands on line " + earlier.line() + " already");
            } else {
                entries.put(key, new Entry(keyPlace, value));
            }
        }
        merged.forEach(below -> merge(below, entries));
        return new MapNode(place, entries);
    }

    private static void merge(Node below, Map<String, Entry> entries) {
        if (below instanceof MapNode map) {
            map.entries().forEach(entries::putIfAbsent);
        } else if (below instanceof ListNode list) {
            list.elements().forEach(element -> merge(element, entries));
        }
    }

    private ListNode list(String path, int depth) throws IOException {
        Place place = here();
        List<Node> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(node(token, Paths.element(path, elements.size()), depth + 1));
        }
        return new ListNode(place, elements);
    }

    private Node alias(String path) throws IOException {
        Node anchored = anchors.get(parser.getText());
        if (anchored == null) {
            problems.add(here(), path, "there is no anchor &" + parser.getText() + " before this alias");
            return new ScalarNode(here(), "", Style.NOTHING);
        }
        nodes += count(anchored);
        refuseIf(
                nodes > dialect.mostNodes(),
                "more than " + dialect.mostNodes() + " values, with the aliases written out");
        return anchored.copy();
    }

    private static int count(Node node) {
        int count = 1;
        if (node instanceof MapNode map) {
            for (Entry entry : map.entries().values()) {
                count += count(entry.value());
            }
        } else if (node instanceof ListNode list) {
            for (Node element : list.elements()) {
                count += count(element);
            }
        }
        return count;
    }

    private static Style style(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Style.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Style.BOOLEAN;
            case VALUE_NULL -> Style.NOTHING;
            default -> Style.TEXT;
        };
    }

    private Place here() {
        JsonLocation location = parser.currentTokenLocation();
        return new Place(source, location.getLineNr(), location.getColumnNr());
    }

    private void refuseIf(boolean tooMuch, String message) throws LimitException {
        if (tooMuch) {
            throw new LimitException(here(), message);
        }
    }

    /** Leaves the recursion when the file is too deep or too large to go on. */
    private static final class LimitException extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Place place;

        LimitException(Place place, String message) {
            super(message);
            this.place = place;
        }
    }
}
