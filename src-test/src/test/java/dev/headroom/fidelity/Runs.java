package dev.headroom.fidelity;

import dev.headroom.cost.PriceBook;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import dev.headroom.result.WorkloadResult;
import dev.headroom.simulation.RunMonitor;
import dev.headroom.simulation.Simulation;
import java.nio.file.Path;
import java.util.LinkedHashSet;

/** Runs the scenarios of the experiments, and reads figures off their results. */
final class Runs {
    private static final Path FOLDER = Path.of("fidelity");

    private Runs() {}

    static RunResult run(String scenario, String... assignments) {
        LoadedScenario loaded = new ScenarioReader(new LinkedHashSet<>(PriceBook.regions()))
                .read(FOLDER.resolve(scenario + ".yaml"), Overrides.of(assignments));
        return Simulation.run(loaded.scenario(), loaded.files(), RunMonitor.NONE);
    }

    static ResourceResult table(RunResult run) {
        return run.tables().get(0).resources().get(0);
    }

    static ResourceResult index(RunResult run) {
        return run.tables().get(0).resources().get(1);
    }

    static WorkloadResult workload(RunResult run, String name) {
        return run.workloads().stream()
                .filter(workload -> workload.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The mean of a series from one second of the run to another. */
    static double mean(RunResult run, Series series, double fromSeconds, double toSeconds) {
        double width = run.interval().seconds();
        int from = (int) Math.floor(fromSeconds / width);
        int to = (int) Math.ceil(toSeconds / width);
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += series.get(i);
        }
        return sum / (to - from);
    }

    /** The sum of what a series of rates says, from one second of the run to another. */
    static double total(RunResult run, Series perSecond, double fromSeconds, double toSeconds) {
        return mean(run, perSecond, fromSeconds, toSeconds) * (toSeconds - fromSeconds);
    }

    /** When a series first exceeds a value, in seconds; infinite where it never does. */
    static double firstAbove(RunResult run, Series series, double value, double fromSeconds) {
        double width = run.interval().seconds();
        for (int i = (int) (fromSeconds / width); i < series.length(); i++) {
            if (series.get(i) > value) {
                return i * width;
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}
