package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.run.RunSnapshot;
import dev.headroom.findings.Assessor;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.simulation.RunMonitor;
import dev.headroom.simulation.Simulation;
import java.nio.file.Path;
import java.util.Optional;

/** A run in which one key of six partitions throttles, beside a table that nothing happens to. */
public final class HotRun {
    private static final String TEXT = """
            name: hot
            duration: 12s
            tables:
              Quiet: {partitionKey: id, readCapacity: 50, writeCapacity: 50, items: {partitionKeys: 20, prefix: q-}}
              Products:
                partitionKey: id
                readCapacity: 6000
                writeCapacity: 4000
                items: {partitionKeys: 500, prefix: p-}
            workloads:
              look:
                table: Quiet
                traffic: {type: constant, rate: 10/s}
                keys: {type: uniform, count: 20, prefix: q-}
                operations: [{type: GetItem}]
              buy:
                table: Products
                traffic: {type: constant, rate: 1600/s}
                keys: {type: hot-set, count: 500, hotKeys: 1, hotShare: 95%, prefix: p-}
                operations: [{type: UpdateItem, add: {sold: 1}}]
            """;

    private static final LoadedScenario LOADED =
            new ScenarioReader().read(TEXT, "hot.yaml", Path.of(""), Overrides.none());
    private static final RunResult RESULT = Simulation.run(LOADED.scenario(), LOADED.files(), RunMonitor.NONE);

    private HotRun() {}

    public static LoadedScenario loaded() {
        return LOADED;
    }

    public static RunSnapshot snapshot() {
        return new RunSnapshot(LOADED, RESULT, Optional.of(Assessor.assess(RESULT)), true);
    }

    /** What there is to see of the table that throttles. */
    public static Sight sight() {
        return Sight.of(snapshot(), Optional.empty());
    }

    public static ResourceResult products() {
        return RESULT.tables().get(1).resources().get(0);
    }
}
