package dev.headroom.app.desktop.welcome;

import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.Profile;
import dev.headroom.profiles.ScenarioReader;
import java.util.List;
import java.util.Optional;

/**
 * What the page of welcome shows of a profile.
 *
 * @param name by which it is opened
 * @param title as people read it
 * @param story what happens in it and what it teaches
 * @param traffic an outline of its traffic, in requests per second
 * @param mends the profile whose trouble it mends
 */
record ProfileCard(
        String name, String title, String story, List<Topic> topics, List<Double> traffic, Optional<String> mends) {
    ProfileCard {
        topics = List.copyOf(topics);
        traffic = List.copyOf(traffic);
    }

    static ProfileCard of(Profile profile, ScenarioReader reader) {
        LoadedScenario loaded = profile.read(reader, Overrides.none());
        return new ProfileCard(
                profile.name(),
                loaded.scenario().name(),
                loaded.scenario().story().strip().replaceAll("\\s+", " "),
                Topic.of(loaded),
                TrafficOutline.of(loaded.scenario()),
                profile.notes().mends());
    }

    /** All words by which it may be searched. */
    String words() {
        return String.join(" ", title, name, story);
    }
}
