package dev.headroom.simulation;

import dev.headroom.metrics.TimeAxis;
import dev.headroom.scenario.Fail;
import dev.headroom.scenario.Scenario;
import dev.headroom.workload.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the loops of a run that a scenario asks for: a kind of loop is a line here. */
final class LoopAssembly {
    private LoopAssembly() {}

    /** The loops of one table of the scenario. */
    static List<TableLoop> of(String table, Scenario scenario, RandomStreams streams) {
        List<TableLoop> loops = new ArrayList<>();
        faults(table, scenario, streams).ifPresent(loops::add);
        return loops;
    }

    private static Optional<TableLoop> faults(String table, Scenario scenario, RandomStreams streams) {
        List<Fail> faults = scenario.events().stream()
                .filter(Fail.class::isInstance)
                .map(Fail.class::cast)
                .filter(fault -> FaultLoop.concerns(fault, table))
                .toList();
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new FaultLoop(
                        faults,
                        scenario.assumptions().faults(),
                        streams.within("table/" + table),
                        TimeAxis.over(scenario.duration())));
    }
}
