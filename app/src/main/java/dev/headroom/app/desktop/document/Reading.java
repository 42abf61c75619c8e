package dev.headroom.app.desktop.document;

import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.edit.YamlText;
import dev.headroom.profiles.problem.Problem;
import dev.headroom.profiles.tree.MapNode;
import java.util.List;
import java.util.Optional;

/**
 * What became of reading a scenario's text.
 *
 * @param text the text that was read
 * @param source the text, ready to be changed; empty where it is not YAML
 * @param tree the values with their places; empty where it is not YAML
 * @param loaded the scenario; empty where anything is wrong with it
 * @param problems all that is wrong, in the order of the text
 */
public record Reading(
        String text,
        Optional<YamlText> source,
        Optional<MapNode> tree,
        Optional<LoadedScenario> loaded,
        List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }

    /** Of a text whose scenario is not known. */
    public static Reading of(String text, Optional<YamlText> source) {
        Optional<MapNode> tree =
                source.flatMap(YamlText::tree).filter(MapNode.class::isInstance).map(MapNode.class::cast);
        return new Reading(text, source, tree, Optional.empty(), List.of());
    }

    Reading with(Optional<LoadedScenario> scenario, List<Problem> found) {
        return new Reading(text, source, tree, scenario, found);
    }

    /** Each reading is one of its own; whether two say the same would take as long to find out as they are. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Of a text that nobody has read yet. */
    public static Reading none() {
        return of("", Optional.empty());
    }
}
