package dev.headroom.simulation;

import java.util.ArrayList;
import java.util.List;

/** The replicas of a run's global tables. */
final class Regions {
    private Regions() {}

    /** A list for each global table. */
    static List<List<Replica>> of(Simulation simulation) {
        List<List<Replica>> all = new ArrayList<>();
        for (Object table : Inside.map(simulation, "tables").values()) {
            for (Object loop : Inside.list(table, "loops")) {
                if (loop instanceof GlobalTable) {
                    all.add(Inside.list(loop, "replicas").stream()
                            .map(Replica.class::cast)
                            .toList());
                }
            }
        }
        return all;
    }
}
