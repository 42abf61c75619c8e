package dev.headroom.app.replication;

import dev.headroom.app.Services.Assessing;
import dev.headroom.app.Services.Simulator;
import dev.headroom.app.progress.SharedProgress;
import dev.headroom.findings.Assessment;
import dev.headroom.findings.Condition;
import dev.headroom.findings.Measure;
import dev.headroom.findings.Measures;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs a scenario under the seeds s, s + 1, … on a fixed number of threads. The first outcome is kept whole; of the
 * others only the measures, so that many replications need no more memory than a few.
 */
public final class Replications {
    private static final List<String> ALWAYS = List.of("throttledRequests", "p99Latency", "monthlyCost");

    private final Simulator simulator;
    private final Assessing assessor;

    public Replications(Simulator simulator, Assessing assessor) {
        this.simulator = simulator;
        this.assessor = assessor;
    }

    /**
     * What came out.
     *
     * @param first the outcome under the scenario's own seed
     * @param measures what was read from each outcome
     * @param values for each measure, one value a replication, in the order of the seeds
     */
    public record Outcome(Assessment first, List<Measure> measures, double[][] values) {
        public int replications() {
            return values[0].length;
        }

        public Estimate estimate(int measure) {
            return Estimate.of(values[measure]);
        }
    }

    /** Throttled share, p99, monthly cost, and whatever else the limits are about. */
    public static List<Measure> measures(List<Condition> limits) {
        Set<Measure> measures = new LinkedHashSet<>();
        ALWAYS.forEach(name -> measures.add(Measures.named(name)));
        limits.forEach(limit -> measures.add(limit.measure()));
        return List.copyOf(measures);
    }

    /** Runs them all; the outcome does not depend on the number of threads. */
    public Outcome run(
            LoadedScenario loaded, int replications, int threads, List<Measure> measures, SharedProgress progress) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, replications), Replications::worker);
        try {
            List<Future<Replication>> pending = new ArrayList<>();
            for (int i = 0; i < replications; i++) {
                int number = i;
                pending.add(pool.submit(() -> replicate(loaded, number, measures, progress)));
            }
            return collect(pending, measures);
        } finally {
            pool.shutdownNow();
        }
    }

    private record Replication(Assessment whole, double[] values) {}

    private Replication replicate(LoadedScenario loaded, int number, List<Measure> measures, SharedProgress progress) {
        Scenario scenario = loaded.scenario().withSeed(loaded.scenario().seed() + number);
        Assessment assessment = assessor.assess(simulator.run(scenario, loaded.files(), progress.monitor(number)));
        double[] values =
                measures.stream().mapToDouble(measure -> measure.of(assessment)).toArray();
        return new Replication(number == 0 ? assessment : null, values);
    }

    private static Outcome collect(List<Future<Replication>> pending, List<Measure> measures) {
        double[][] values = new double[measures.size()][pending.size()];
        Assessment first = null;
        for (int i = 0; i < pending.size(); i++) {
            Replication done = outcome(pending.get(i));
            first = i == 0 ? done.whole() : first;
            for (int measure = 0; measure < values.length; measure++) {
                values[measure][i] = done.values()[measure];
            }
        }
        return new Outcome(first, measures, values);
    }

    private static Replication outcome(Future<Replication> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "replication");
        thread.setDaemon(true);
        return thread;
    }
}
