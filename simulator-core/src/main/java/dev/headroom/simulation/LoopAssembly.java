package dev.headroom.simulation;

import dev.headroom.scenario.Scenario;
import dev.headroom.workload.RandomStreams;
import java.util.ArrayList;
import java.util.List;

/** Builds the loops of a run that a scenario asks for: a kind of loop is a line here. */
final class LoopAssembly {
    private LoopAssembly() {}

    /** The loops of one table of the scenario. */
    static List<TableLoop> of(String table, Scenario scenario, RandomStreams streams) {
        List<TableLoop> loops = new ArrayList<>();
        loops.add(new HeatSplitLoop());
        return loops;
    }
}
