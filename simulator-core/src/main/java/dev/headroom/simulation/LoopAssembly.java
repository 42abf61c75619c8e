package dev.headroom.simulation;

import dev.headroom.metrics.TimeAxis;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.TableSpec;
import dev.headroom.workload.RandomStreams;
import java.util.ArrayList;
import java.util.List;

/** Builds the loops of a run that a scenario asks for: a kind of loop is a line here. */
final class LoopAssembly {
    private LoopAssembly() {}

    /**
     * The loops of one table of the scenario.
     *
     * @param open whether events may come beside those that the scenario has now
     */
    static List<TableLoop> of(String table, Scenario scenario, boolean open, RandomStreams streams) {
        TableSpec spec = scenario.tables().get(table);
        RandomStreams own = streams.within("table/" + table);
        List<TableLoop> loops = new ArrayList<>();
        TimeAxis axis = TimeAxis.over(scenario.duration());
        loops.add(FaultLoop.of(table, scenario, open, own, axis));
        loops.add(new HeatSplitLoop());
        for (String index : spec.globalIndexes().keySet()) {
            loops.add(new IndexPropagation(index, axis));
        }
        AutoScalingLoop.of(spec, scenario.assumptions().autoScaling()).ifPresent(loops::add);
        spec.stream().ifPresent(stream -> loops.add(new StreamLoop(scenario, spec, stream, own.within("stream"))));
        spec.timeToLive()
                .ifPresent(expiry -> loops.add(new TimeToLiveLoop(scenario, spec, expiry, own.named("time-to-live"))));
        loops.add(new DataOperationsLoop(spec, scenario.assumptions().dataOperations()));
        return loops;
    }
}
