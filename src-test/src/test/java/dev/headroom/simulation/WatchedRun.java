package dev.headroom.simulation;

import dev.headroom.findings.Assessor;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run of which every law is checked after each second and at the end. */
final class WatchedRun {
    private final Simulation simulation;
    private final WorkloadResults workloads;
    private final List<Law> laws = new ArrayList<>();

    private WatchedRun(LoadedScenario loaded) {
        simulation = Simulation.atStart(loaded.scenario(), loaded.files());
        workloads = new WorkloadResults(simulation);
        Scenario scenario = loaded.scenario();
        laws.add(new RequestLaw(simulation, workloads));
        laws.add(new CeilingLaw(scenario, largestOperation(scenario)));
        laws.add(new BillLaw(scenario));
        Inside.<SimulatedTable>map(simulation, "tables").forEach((label, table) -> add(label, table, scenario));
        Regions.of(simulation).forEach(replicas -> laws.add(new ReplicaLaw(scenario, replicas)));
    }

    /** Reads a scenario as the command line does. */
    static LoadedScenario read(ScenarioTree tree) {
        return new ScenarioReader().read(tree.toString(), "random.yaml", Path.of(""), Overrides.none());
    }

    /** Runs a scenario; throws {@link BrokenLaw} where it breaks one. */
    static RunResult of(LoadedScenario loaded) {
        WatchedRun watched = new WatchedRun(loaded);
        RunResult result = watched.simulation.run(watched::progressed);
        watched.laws.forEach(law -> law.ended(result));
        Assessor.assess(result); // for every result there are findings, if only none
        return result;
    }

    private void add(String label, SimulatedTable table, Scenario scenario) {
        laws.add(new PlacementLaw(label, table));
        laws.add(new CapacityLaw(label, table, scenario));
        laws.add(new UnitsLaw(simulation, workloads, label, table));
        scenario.table(label).timeToLive().ifPresent(expiry -> {
            ExpiryLaw law = new ExpiryLaw(expiry.attribute());
            table.follow(law);
            laws.add(law);
        });
        for (Object loop : Inside.list(table, "loops")) {
            if (loop instanceof StreamLoop stream) {
                StreamLaw law = new StreamLaw(label, stream);
                table.follow(law);
                laws.add(law);
            }
        }
    }

    private boolean progressed(long nowNanos, long operations) {
        if (nowNanos % TimeSpan.NANOS_PER_SECOND == 0) {
            laws.forEach(law -> law.second(nowNanos));
        }
        return true;
    }

    /** A page of thirty items, read strongly, or a batch to one partition. */
    private static double largestOperation(Scenario scenario) {
        return scenario.tables().values().stream()
                .mapToDouble(table -> 1 + 30 * 3.0)
                .max()
                .orElse(0);
    }
}
