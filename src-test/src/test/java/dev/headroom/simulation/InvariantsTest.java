package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.report.ResultJson;
import dev.headroom.findings.Assessor;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import dev.headroom.result.RunResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Laws that every run obeys, checked after each simulated second of scenarios made from seeds. A scenario that breaks one is
 * shown as the simplest that breaks the same, with the command that replays its seed.
 *
 * <p>{@code -Dheadroom.scenarios=N} tries N scenarios, {@code -Dheadroom.seed=N} others.
 */
class InvariantsTest {
    private static final int SCENARIOS = Integer.getInteger("headroom.scenarios", 60);
    private static final long FIRST_SEED = Long.getLong("headroom.seed", 1);
    /** After so many failures the rest would tell nothing new. */
    private static final int ENOUGH = 5;

    private static final int ENOUGH_TO_MEET_ALL = 500;

    @Test
    void holdAfterEverySecondOfAnyScenario() {
        System.out.println("Scenarios of the seeds " + FIRST_SEED + " to " + (FIRST_SEED + SCENARIOS - 1));
        List<String> broken = new ArrayList<>();
        Sights met = new Sights();
        AtomicInteger run = new AtomicInteger();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SCENARIOS && broken.size() < ENOUGH; seed++) {
            ScenarioTree tree = AnyScenario.of(seed);
            Breach breach = Breach.of(tree, result -> {
                met.add(result);
                run.incrementAndGet();
            });
            if (breach != null) {
                broken.add(breach.simplest().report(seed));
            }
        }
        assertThat(broken).isEmpty();
        assertThat(run.get()).as("scenarios that the checks let run").isGreaterThanOrEqualTo(SCENARIOS * 2 / 3);
        if (SCENARIOS >= ENOUGH_TO_MEET_ALL) {
            met.assertAll();
        }
    }

    /** Looking at a run changes nothing of it; and no run notices which others go on beside it on other threads. */
    @Test
    void theSameSeedGivesTheSameResultWithAnyNumberOfThreads() {
        List<LoadedScenario> scenarios = LongStream.range(FIRST_SEED, FIRST_SEED + Math.max(2, SCENARIOS / 10))
                .mapToObj(AnyScenario::of)
                .filter(InvariantsTest::canBeRun)
                .map(WatchedRun::read)
                .toList();
        assertThat(scenarios).isNotEmpty();
        List<byte[]> watched =
                scenarios.stream().map(loaded -> json(WatchedRun.of(loaded))).toList();
        List<byte[]> unwatched = scenarios.parallelStream()
                .map(loaded -> json(Simulation.run(loaded.scenario(), loaded.files(), RunMonitor.NONE)))
                .toList();
        for (int i = 0; i < watched.size(); i++) {
            assertThat(unwatched.get(i)).as("seed %d", FIRST_SEED + i).isEqualTo(watched.get(i));
        }
    }

    private static boolean canBeRun(ScenarioTree tree) {
        try {
            return WatchedRun.read(tree) != null;
        } catch (ScenarioProblemsException refused) {
            return false;
        }
    }

    private static byte[] json(RunResult result) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ResultJson.write(Assessor.assess(result), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
