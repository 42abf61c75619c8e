package dev.headroom.profiles;

import dev.headroom.profiles.problem.ScenarioProblemsException;
import java.nio.file.Path;

/**
 * A scenario that ships, with a story.
 *
 * @param summary the first sentence of its story
 * @param text its YAML
 * @param notes what it should show, and what mends it
 */
public record Profile(String name, String summary, String text, ProfileNotes notes) {

    /**
     * Reads it as a scenario; relative paths in it start at the current folder.
     *
     * @throws ScenarioProblemsException if an override is wrong
     */
    public LoadedScenario read(ScenarioReader reader, Overrides overrides) {
        return reader.read(text, name + ".yaml", Path.of(""), overrides);
    }
}
