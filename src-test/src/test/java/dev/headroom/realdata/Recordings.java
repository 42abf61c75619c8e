package dev.headroom.realdata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.result.RunResult;
import dev.headroom.simulation.RunMonitor;
import dev.headroom.simulation.Simulation;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of recordings, and runs of scenarios over them. */
final class Recordings {
    private static final String PROPERTY = "headroom.data";
    private static final Path SCENARIOS = Path.of("real-data");

    private Recordings() {}

    /** A recording; the test is skipped where it is not at hand. */
    static Path file(String name) {
        String folder = System.getProperty(PROPERTY, "");
        assumeTrue(!folder.isEmpty(), "needs recordings: run with -D" + PROPERTY + "=DIR");
        Path file = Path.of(folder).resolve(name);
        assumeTrue(Files.isReadable(file), () -> "there is no " + file);
        return file;
    }

    static RunResult run(String scenario, Overrides overrides) {
        LoadedScenario loaded = new ScenarioReader().read(SCENARIOS.resolve(scenario), overrides);
        return Simulation.run(loaded.scenario(), loaded.files(), RunMonitor.NONE);
    }
}
