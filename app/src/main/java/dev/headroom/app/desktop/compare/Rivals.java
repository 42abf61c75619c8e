package dev.headroom.app.desktop.compare;

import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.scenario.Generation;
import dev.headroom.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The scenarios that one would like to see beside the one that is open. */
public final class Rivals {
    private final Profiles profiles;
    private final ScenarioReader reader;

    public Rivals(Profiles profiles, ScenarioReader reader) {
        this.profiles = profiles;
        this.reader = reader;
    }

    /** The scenario under each of these descriptions of the service, in their order; named by them. */
    public List<LoadedScenario> underGenerations(LoadedScenario open, List<Generation> generations) {
        return generations.stream()
                .map(generation -> with(open, open.scenario().withGeneration(generation)))
                .toList();
    }

    /** The scenario, and the profile that mends what it shows; empty where there is none. */
    public Optional<List<LoadedScenario>> withTheMendedOne(LoadedScenario open) {
        return mending(open).map(mended -> List.of(open, mended));
    }

    /** Whether a profile is known to mend the scenario. */
    public boolean canBeMended(LoadedScenario open) {
        return open.notes().mendedBy().filter(profiles.names()::contains).isPresent();
    }

    private Optional<LoadedScenario> mending(LoadedScenario open) {
        return open.notes()
                .mendedBy()
                .flatMap(profiles::find)
                .map(profile -> profile.read(reader, Overrides.none()))
                .map(mended ->
                        with(mended, mended.scenario().withSeed(open.scenario().seed())));
    }

    private static LoadedScenario with(LoadedScenario loaded, Scenario scenario) {
        return new LoadedScenario(scenario, loaded.files(), loaded.text(), loaded.notes());
    }

    /** {@code flash-sale, classic}: what tells runs of one scenario apart. */
    static String name(Scenario scenario) {
        return Stream.of(scenario.name(), scenario.generation().name().toLowerCase(Locale.ROOT))
                .reduce((name, generation) -> name + ", " + generation)
                .orElseThrow();
    }
}
