package dev.headroom.app.desktop.compare;

import dev.headroom.app.desktop.run.FinishedRun;
import dev.headroom.findings.Assessor;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.simulation.RunMonitor;
import dev.headroom.simulation.Simulation;
import java.nio.file.Path;

/** A small scenario for tests, and runs of it. */
public final class TwoRuns {
    /** Half of what is asked for can be served. */
    public static final String TEXT = """
            name: orders
            duration: 20s
            assumptions: {burst: 1s}
            tables:
              Orders: {partitionKey: id, writeCapacity: 20, readCapacity: 20, items: {partitionKeys: 50, prefix: o-}}
            workloads:
              buy:
                table: Orders
                traffic: {type: constant, rate: 40/s}
                keys: {type: uniform, count: 50, prefix: o-}
                operations: [{type: PutItem}]
            """;

    private TwoRuns() {}

    /** The scenario with values put over it. */
    public static LoadedScenario loaded(String... assignments) {
        return new ScenarioReader().read(TEXT, "orders.yaml", Path.of(""), Overrides.of(assignments));
    }

    /** A run of it. */
    public static FinishedRun run(int number, String... assignments) {
        LoadedScenario loaded = loaded(assignments);
        return new FinishedRun(
                number, loaded, Assessor.assess(Simulation.run(loaded.scenario(), loaded.files(), RunMonitor.NONE)));
    }
}
