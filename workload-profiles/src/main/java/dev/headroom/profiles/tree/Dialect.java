package dev.headroom.profiles.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a file may hold besides plain YAML. In files of others JSON is read as JSON, since YAML refuses the tabs that
 * JSON may be indented with, and CloudFormation's short tags become the maps that they are short for:
 * {@code !Sub x} is {@code Fn::Sub: x}.
 *
 * @param mostNodes how many values a file may hold
 * @param hasFunctions whether tags are CloudFormation's functions; otherwise there are none
 */
public record Dialect(int mostNodes, boolean hasFunctions) {
    /** A scenario. */
    public static final Dialect SCENARIO = new Dialect(TreeReader.MOST_NODES, false);

    /** A file of another program. */
    public static final Dialect FOREIGN = new Dialect(2_000_000, true);

    private static final JsonFactory JSON = new JsonFactory();
    private static final String YAML_OWN = "tag:yaml.org";
    private static final Set<String> WITHOUT_PREFIX = Set.of("Ref", "Condition");

    JsonParser parser(String text, YAMLFactory yaml) throws IOException {
        return hasFunctions && isJson(text) ? JSON.createParser(text) : yaml.createParser(text);
    }

    /** Whether a text looks like JSON rather than other YAML. */
    public static boolean isJson(String text) {
        String start = text.substring(0, Math.min(text.length(), 1_000)).stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    Node tagged(String tag, Node value) {
        if (!hasFunctions || tag.startsWith(YAML_OWN)) {
            return value;
        }
        String function = WITHOUT_PREFIX.contains(tag) || tag.startsWith("Fn::") ? tag : "Fn::" + tag;
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        entries.put(function, new MapNode.Entry(value.place(), value));
        return new MapNode(value.place(), entries);
    }
}
