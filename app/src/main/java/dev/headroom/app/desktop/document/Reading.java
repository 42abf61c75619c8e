package dev.headroom.app.desktop.document;

import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.problem.Problem;
import dev.headroom.profiles.tree.MapNode;
import java.util.List;
import java.util.Optional;

/**
 * What became of reading a scenario's text.
 *
 * @param text the text that was read
 * @param tree the values with their places; empty where it is not YAML
 * @param loaded the scenario; empty where anything is wrong with it
 * @param problems all that is wrong, in the order of the text
 */
public record Reading(String text, Optional<MapNode> tree, Optional<LoadedScenario> loaded, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }

    /** Of a text that nobody has read yet. */
    public static Reading none() {
        return new Reading("", Optional.empty(), Optional.empty(), List.of());
    }
}
