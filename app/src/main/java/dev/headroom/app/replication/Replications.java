package dev.headroom.app.replication;

import dev.headroom.app.Services.Assessing;
import dev.headroom.app.Services.Simulator;
import dev.headroom.app.progress.Progress;
import dev.headroom.app.progress.SharedProgress;
import dev.headroom.findings.Assessment;
import dev.headroom.findings.Condition;
import dev.headroom.findings.Measure;
import dev.headroom.findings.Measures;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.scenario.Scenario;
import dev.headroom.simulation.RunMonitor;
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

    /** Throttled share, p99, monthly cost, and whatever else the limits and the plan are about. */
    public static List<Measure> measures(List<Condition> limits, Plan plan) {
        Set<Measure> measures = new LinkedHashSet<>();
        ALWAYS.forEach(name -> measures.add(Measures.named(name)));
        limits.forEach(limit -> measures.add(limit.measure()));
        plan.precision().ifPresent(wanted -> measures.add(wanted.measure()));
        return List.copyOf(measures);
    }

    /** Begins to show the progress of a round of replications. */
    @FunctionalInterface
    public interface Showing {
        /**
         * A round begins.
         *
         * @param first its first replication, from 0
         */
        Progress begin(int first, int replications);
    }

    /** Runs them, round by round, until the plan has enough; the outcome does not depend on the number of threads. */
    public Outcome run(LoadedScenario loaded, Plan plan, int threads, List<Measure> measures, Showing showing) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, plan.most()), Replications::worker);
        try {
            List<Replication> done = new ArrayList<>();
            Outcome outcome;
            do {
                done.addAll(round(loaded, done.size(), plan.round(done.size()), measures, showing, pool));
                outcome = outcome(done, measures);
            } while (!plan.isEnough(outcome));
            return outcome;
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Replication> round(
            LoadedScenario loaded,
            int first,
            int count,
            List<Measure> measures,
            Showing showing,
            ExecutorService pool) {
        try (Progress progress = showing.begin(first, count)) {
            SharedProgress shared = new SharedProgress(progress, count);
            List<Future<Replication>> pending = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = first + i;
                int place = i;
                pending.add(pool.submit(() -> replicate(loaded, number, measures, shared.monitor(place))));
            }
            return pending.stream().map(Replications::done).toList();
        }
    }

    private record Replication(Assessment whole, double[] values) {}

    private Replication replicate(LoadedScenario loaded, int number, List<Measure> measures, RunMonitor monitor) {
        Scenario scenario = loaded.scenario().withSeed(loaded.scenario().seed() + number);
        Assessment assessment = assessor.assess(simulator.run(scenario, loaded.files(), monitor));
        double[] values =
                measures.stream().mapToDouble(measure -> measure.of(assessment)).toArray();
        return new Replication(number == 0 ? assessment : null, values);
    }

    private static Outcome outcome(List<Replication> done, List<Measure> measures) {
        double[][] values = new double[measures.size()][done.size()];
        for (int i = 0; i < done.size(); i++) {
            for (int measure = 0; measure < values.length; measure++) {
                values[measure][i] = done.get(i).values()[measure];
            }
        }
        return new Outcome(done.get(0).whole(), measures, values);
    }

    private static Replication done(Future<Replication> future) {
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
