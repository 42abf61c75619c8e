package dev.headroom.app.desktop.edit;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A node of the tree of a scenario: tables with their indexes, workloads, events. Lists and maps of records are there even where
 * they are empty, so that something can be added to them; other records where they are written.
 *
 * @param path its path in the scenario, which tells it from all others
 * @param problems how many problems are in it and below
 */
public record ScenarioTree(String path, String name, String icon, int problems, List<ScenarioTree> children) {
    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("tables", "fth-database"),
            Map.entry("clients", "fth-repeat"),
            Map.entry("workloads", "fth-trending-up"),
            Map.entry("events", "fth-clock"),
            Map.entry("assumptions", "fth-book-open"),
            Map.entry("globalIndexes", "fth-list"),
            Map.entry("localIndexes", "fth-list"),
            Map.entry("dax", "fth-zap"),
            Map.entry("stream", "fth-share-2"),
            Map.entry("replicas", "fth-globe"),
            Map.entry("autoScaling", "fth-bar-chart-2"),
            Map.entry("timeToLive", "fth-watch"),
            Map.entry("traffic", "fth-activity"),
            Map.entry("keys", "fth-key"),
            Map.entry("sortKeys", "fth-key"),
            Map.entry("operations", "fth-layers"),
            Map.entry("item", "fth-file-text"),
            Map.entry("items", "fth-copy"));

    public ScenarioTree {
        children = List.copyOf(children);
    }

    /** The whole tree. */
    public static ScenarioTree of(TypedNode root, List<Problem> problems, Texts texts) {
        return of(root, "fth-box", problems, texts);
    }

    private static ScenarioTree of(TypedNode node, String icon, List<Problem> problems, Texts texts) {
        List<ScenarioTree> children = new ArrayList<>();
        for (TypedNode child : node.children()) {
            if (isShown(child)) {
                children.add(of(child, ICONS.getOrDefault(child.step(), iconOf(node, child, icon)), problems, texts));
            }
        }
        int count = (int) problems.stream()
                .filter(problem -> isIn(problem.path(), node.path()))
                .count();
        return new ScenarioTree(node.path(), Names.of(node, texts), icon, count, children);
    }

    /** Whether a path is another or lies in it. */
    static boolean isIn(String path, String other) {
        return other.isEmpty()
                || path.equals(other)
                || path.startsWith(other) && (path.charAt(other.length()) == '.' || path.charAt(other.length()) == '[');
    }

    private static String iconOf(TypedNode parent, TypedNode child, String icon) {
        return parent.isCollection() ? icon : child.isCollection() ? "fth-list" : "fth-settings";
    }

    /** Key attributes and what is written in short stay in the form of what they belong to. */
    static boolean isShown(TypedNode node) {
        if (node.isCollection()) {
            return node.isCollectionOfStructures();
        }
        boolean ofSeveral = node.component().isEmpty();
        boolean large = ICONS.containsKey(node.step());
        return node.isStructure() && (ofSeveral || large && node.written().isPresent());
    }
}
