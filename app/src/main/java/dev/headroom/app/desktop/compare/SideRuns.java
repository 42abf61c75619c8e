package dev.headroom.app.desktop.compare;

import dev.headroom.app.desktop.run.FinishedRun;
import dev.headroom.app.desktop.run.RunModel;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.findings.Assessor;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.result.RunResult;
import dev.headroom.simulation.RunMonitor;
import dev.headroom.simulation.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/**
 * Runs made only to be compared: one after the other, to their ends, beside the run that people watch. All with the seeds of
 * their scenarios, so that scenarios of one seed meet the same traffic.
 */
public final class SideRuns {
    private static final long BETWEEN_REPORTS = TimeUnit.MILLISECONDS.toNanos(100);

    private final RunModel run;
    private final Surroundings surroundings;
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private AtomicBoolean stopped = new AtomicBoolean();

    /** What came of a series of runs. */
    public interface Outcome {
        /** All came to their ends. */
        void finished(List<FinishedRun> runs);

        /** One could not go on. */
        void failed(Throwable reason);
    }

    public SideRuns(RunModel run, Surroundings surroundings) {
        this.run = run;
        this.surroundings = surroundings;
    }

    /** Whether such runs go on. */
    public ReadOnlyBooleanProperty active() {
        return active.getReadOnlyProperty();
    }

    /** How much of all of them is done, 0 to 1. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Runs them, unless others go on; a series that is cancelled leaves nothing behind. */
    public void start(List<LoadedScenario> scenarios, Outcome outcome) {
        if (active.get()) {
            return;
        }
        active.set(true);
        progress.set(0);
        AtomicBoolean mine = new AtomicBoolean();
        stopped = mine;
        surroundings.background().execute(() -> {
            try {
                List<Result> results = runAll(scenarios, mine);
                surroundings.window().execute(() -> end(mine, () -> outcome.finished(add(results))));
            } catch (RuntimeException | OutOfMemoryError reason) {
                surroundings.window().execute(() -> end(mine, () -> outcome.failed(reason)));
            }
        });
    }

    public void cancel() {
        stopped.set(true);
        active.set(false);
    }

    private record Result(LoadedScenario loaded, RunResult run) {}

    private List<Result> runAll(List<LoadedScenario> scenarios, AtomicBoolean mine) {
        List<Result> results = new ArrayList<>();
        for (LoadedScenario loaded : scenarios) {
            if (!mine.get()) {
                Consumer<Double> share = part -> report((results.size() + part) / scenarios.size(), mine);
                RunMonitor monitor = new Watching(loaded, share, mine);
                results.add(new Result(loaded, Simulation.run(loaded.scenario(), loaded.files(), monitor)));
            }
        }
        return results;
    }

    private void report(double share, AtomicBoolean mine) {
        surroundings.window().execute(() -> {
            if (!mine.get()) {
                progress.set(share);
            }
        });
    }

    private void end(AtomicBoolean mine, Runnable then) {
        if (!mine.get()) {
            active.set(false);
            then.run();
        }
    }

    private List<FinishedRun> add(List<Result> results) {
        List<FinishedRun> added = new ArrayList<>();
        for (Result result : results) {
            int number =
                    run.finished().stream().mapToInt(FinishedRun::number).max().orElse(0) + 1;
            FinishedRun finished = new FinishedRun(number, result.loaded(), Assessor.assess(result.run()));
            run.finished().add(finished);
            added.add(finished);
        }
        return added;
    }

    /** Reports now and then, for the window has other things to do. */
    private final class Watching implements RunMonitor {
        private final double duration;
        private final Consumer<Double> share;
        private final AtomicBoolean mine;
        private long last;

        Watching(LoadedScenario loaded, Consumer<Double> share, AtomicBoolean mine) {
            this.duration = loaded.scenario().duration().nanos();
            this.share = share;
            this.mine = mine;
            this.last = surroundings.nanoTime().getAsLong();
        }

        @Override
        public boolean onProgress(long simulatedNanos, long operations) {
            long now = surroundings.nanoTime().getAsLong();
            if (now - last >= BETWEEN_REPORTS) {
                last = now;
                share.accept(simulatedNanos / duration);
            }
            return !mine.get();
        }
    }
}
