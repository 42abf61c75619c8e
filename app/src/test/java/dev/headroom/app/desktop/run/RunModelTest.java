package dev.headroom.app.desktop.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.ChangeCapacity;
import dev.headroom.scenario.SwitchDax;
import dev.headroom.simulation.RunMonitor;
import dev.headroom.simulation.Simulation;
import dev.headroom.workload.TraceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a clock that moves by a millisecond whenever it is asked, with everything done on one thread. */
class RunModelTest {
    static final String SCENARIO = """
            name: small
            duration: 2m
            tables:
              T: {partitionKey: id, readCapacity: 5, writeCapacity: 5}
            workloads:
              write:
                table: T
                traffic: {type: constant, rate: 20/s}
                keys: {type: uniform, count: 100}
                operations: [{type: PutItem}]
            assumptions: {initialBurst: 10%%}
            %s
            """;

    private final StagedSurroundings staged = new StagedSurroundings(Path.of(""));
    private final List<String> refusals = new ArrayList<>();
    private final RunModel run = new RunModel(ticking(Runnable::run), nanos -> staged.nanos += nanos);

    @Test
    void runsToItsEndAndIsKept() {
        run.start(loaded());

        assertThat(run.state().get()).isEqualTo(RunState.OVER);
        RunSnapshot last = run.snapshot().get().orElseThrow();
        assertThat(last.over()).isTrue();
        assertThat(last.result()).isEqualTo(Simulation.run(loaded().scenario(), loaded().files(), RunMonitor.NONE));
        assertThat(run.progress().get().share()).isEqualTo(1);
        assertThat(run.finished()).singleElement().satisfies(finished -> {
            assertThat(finished.number()).isEqualTo(1);
            assertThat(finished.assessment().findings()).isNotEmpty();
        });
    }

    @Test
    void tellsWhatItHasComeToOnItsWayWithFindingsAfterAWhile() {
        List<RunSnapshot> seen = new ArrayList<>();
        run.snapshot().subscribe(latest -> latest.ifPresent(seen::add));
        run.speed().set(new Speed(10));
        run.start(loaded());

        assertThat(seen).hasSizeGreaterThan(100);
        assertThat(seen).extracting(snapshot -> snapshot.result().simulated()).isSorted();
        assertThat(seen.get(3).assessment()).isEmpty();
        assertThat(seen.get(seen.size() / 2).assessment()).isPresent();
    }

    @Test
    void pausesAndGoesOn() {
        pauseAt("30s");
        run.start(loaded());

        assertThat(run.state().get()).isEqualTo(RunState.PAUSED);
        assertThat(run.progress().get().nowNanos()).isBetween(nanos("30s"), nanos("60s"));
        assertThat(run.progress().get().speed()).isZero();
        run.resume();

        assertThat(run.state().get()).isEqualTo(RunState.OVER);
    }

    @Test
    void isPacedByTheClock() {
        run.speed().set(new Speed(10));
        long began = staged.nanos;
        run.start(loaded());

        assertThat(staged.nanos - began).isBetween(nanos("12s"), nanos("13s"));
    }

    @Test
    void tellsItsSpeedAndWhatRemains() {
        run.speed().set(new Speed(10));
        List<RunProgress> seen = new ArrayList<>();
        run.progress().subscribe(progress -> seen.add(progress));
        run.start(loaded());

        RunProgress halfway = seen.get(seen.size() / 2);
        assertThat(halfway.speed()).isBetween(9.0, 11.0);
        assertThat(halfway.remaining().orElseThrow()).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
        assertThat(seen.get(seen.size() - 1).remaining()).isEmpty();
    }

    @Test
    void stepsFromItsStartByOneRequestAndByOneInterval() {
        assertThat(run.begin(loaded())).isTrue();
        run.step();
        run.step();

        assertThat(run.state().get()).isEqualTo(RunState.PAUSED);
        assertThat(run.progress().get().operations()).isEqualTo(2);
        run.stepInterval();
        assertThat(run.progress().get().nowNanos()).isEqualTo(nanos("1s"));
        run.stepInterval();
        assertThat(run.progress().get().nowNanos()).isEqualTo(nanos("2s"));
    }

    @Test
    void runsUntilATime() {
        run.begin(loaded());
        run.runUntil(TimeSpan.parse("45s"));

        assertThat(run.state().get()).isEqualTo(RunState.PAUSED);
        assertThat(run.progress().get().nowNanos()).isEqualTo(nanos("45s"));
        assertThat(run.atThrottle().get()).isFalse();
    }

    @Test
    void runsUntilTheFirstThrottle() {
        run.begin(loaded());
        run.runUntilThrottle();

        assertThat(run.state().get()).isEqualTo(RunState.PAUSED);
        assertThat(run.atThrottle().get()).isTrue();
        assertThat(run.snapshot().get().orElseThrow().result().throttledRequests())
                .isEqualTo(1);
    }

    @Test
    void stopsWhereItIs() {
        pauseAt("30s");
        run.start(loaded());
        run.stop();

        assertThat(run.state().get()).isEqualTo(RunState.OVER);
        assertThat(run.finished()).hasSize(1);
        assertThat(run.snapshot().get().orElseThrow().result().simulated()).isLessThan(TimeSpan.parse("1m"));
    }

    @Test
    void forgetsTheRunButNotHowItIsToBeRun() {
        run.speed().set(new Speed(300));
        run.start(loaded());
        run.reset();

        assertThat(run.state().get()).isEqualTo(RunState.IDLE);
        assertThat(run.snapshot().get()).isEmpty();
        assertThat(run.progress().get()).isEqualTo(RunProgress.NONE);
        assertThat(run.speed().get()).isEqualTo(new Speed(300));
        assertThat(run.finished()).hasSize(1);
    }

    @Test
    void cannotBeStartedTwice() {
        pauseAt("30s");
        run.start(loaded());
        long at = run.progress().get().nowNanos();
        run.start(loaded());

        assertThat(run.begin(loaded())).isFalse();
        assertThat(run.state().get()).isEqualTo(RunState.PAUSED);
        assertThat(run.progress().get().nowNanos()).isEqualTo(at);
    }

    @Test
    void takesAChangeOnItsWayWhichBecomesPartOfTheScenario() {
        run.begin(loaded());
        run.runUntil(TimeSpan.parse("20s"));
        run.turn(
                at -> new ChangeCapacity(at, "T", Optional.empty(), Optional.empty(), Optional.of(40L)), refusals::add);

        ChangeCapacity taken = new ChangeCapacity(
                TimeSpan.parse("20s100ms"), "T", Optional.empty(), Optional.empty(), Optional.of(40L));
        assertThat(run.turned()).containsExactly(taken);
        run.resume();
        RunResult result = run.snapshot().get().orElseThrow().result();
        assertThat(result.scenario().events()).containsExactly(taken);
        assertThat(result.changes()).isNotEmpty();
        assertThat(result).isEqualTo(Simulation.run(result.scenario(), loaded().files(), RunMonitor.NONE));
    }

    @Test
    void saysWhyAChangeCannotBeMade() {
        run.begin(loaded());
        run.turn(at -> new SwitchDax(at, "write", true), refusals::add);

        assertThat(refusals).singleElement().asString().contains("no DAX cluster");
        assertThat(run.turned()).isEmpty();
        assertThat(run.state().get()).isEqualTo(RunState.PAUSED);
    }

    @Test
    void letsOthersLookInside() {
        List<Long> counts = new ArrayList<>();
        run.inspect(simulation -> simulation.items("T").count(), counts::add);
        assertThat(counts).isEmpty();

        run.start(loaded());
        run.inspect(simulation -> simulation.items("T").count(), counts::add);

        assertThat(counts).containsExactly(100L);
    }

    @Test
    void tellsWhyItCouldNotGoOnAndCanBeginAnew(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("load.csv"), "count\n5\n6\n");
        String recorded = SCENARIO.formatted("")
                .replace(
                        "{type: constant, rate: 20/s}",
                        "{type: counts, counts: {file: load.csv, column: count}, interval: 1m}");
        LoadedScenario read = new ScenarioReader().read(recorded, "small.yaml", folder, Overrides.none());
        run.start(new LoadedScenario(read.scenario(), TraceFiles.NONE, read.text(), read.notes()));

        assertThat(run.state().get()).isEqualTo(RunState.FAILED);
        assertThat(run.failure().get()).isPresent();
        assertThat(run.finished()).isEmpty();
        run.start(loaded());
        assertThat(run.state().get()).isEqualTo(RunState.OVER);
        assertThat(run.failure().get()).isEmpty();
    }

    @Test
    void doesNotWaitForAWindowThatIsBusy() {
        List<Runnable> waiting = new ArrayList<>();
        RunModel busy = new RunModel(ticking(waiting::add), nanos -> staged.nanos += nanos);
        busy.speed().set(new Speed(10));
        busy.start(loaded());

        assertThat(waiting).hasSize(1);
        waiting.get(0).run();
        assertThat(busy.state().get()).isEqualTo(RunState.OVER);
    }

    private void pauseAt(String time) {
        boolean[] done = new boolean[1];
        run.speed().set(new Speed(100));
        run.progress().subscribe(progress -> {
            if (progress.nowNanos() >= nanos(time) && !done[0]) {
                done[0] = true;
                run.pause();
            }
        });
    }

    private Surroundings ticking(Executor window) {
        Surroundings still = staged.with(window, Runnable::run);
        return new Surroundings(
                still.files(),
                still.dialogs(),
                still.settings(),
                still.clipboard(),
                still.clock(),
                () -> staged.nanos += 1_000_000,
                still.window(),
                still.background(),
                still.delays(),
                still.state());
    }

    private static long nanos(String time) {
        return TimeSpan.parse(time).nanos();
    }

    static LoadedScenario loaded() {
        return loaded("");
    }

    static LoadedScenario loaded(String more) {
        return new ScenarioReader().read(SCENARIO.formatted(more), "small.yaml", Path.of(""), Overrides.none());
    }
}
