package dev.headroom.acceptance;

import dev.headroom.cost.PriceBook;
import dev.headroom.findings.Assessment;
import dev.headroom.findings.Assessor;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.result.RunResult;
import dev.headroom.simulation.RunMonitor;
import dev.headroom.simulation.Simulation;
import java.nio.file.Path;
import java.util.LinkedHashSet;

/** Runs scenarios the way the command line does, without printing. */
final class Simulated {
    private Simulated() {}

    /** A shipped profile, read with every check that the command line makes. */
    static LoadedScenario profile(String name) {
        return new Profiles().find(name).orElseThrow().read(reader(), Overrides.none());
    }

    /** The result of a scenario given as YAML. */
    static RunResult run(String yaml, String... assignments) {
        return run(reader().read(yaml, "test.yaml", Path.of(""), Overrides.of(assignments)));
    }

    static RunResult run(LoadedScenario loaded) {
        return Simulation.run(loaded.scenario(), loaded.files(), RunMonitor.NONE);
    }

    /** The result of a scenario with its bill and its findings. */
    static Assessment assess(LoadedScenario loaded) {
        return Assessor.assess(run(loaded));
    }

    private static ScenarioReader reader() {
        return new ScenarioReader(new LinkedHashSet<>(PriceBook.regions()));
    }
}
