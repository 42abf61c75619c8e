package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.report.ResultJson;
import dev.headroom.findings.Assessor;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.result.RunResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Laws that every run obeys, checked after each simulated second of scenarios made from seeds. A scenario that breaks one is
 * shown as the simplest that breaks the same, with the command that replays its seed.
 *
 * <p>{@code -Dheadroom.scenarios=N} tries N scenarios, {@code -Dheadroom.seed=N} others.
 */
class InvariantsTest {
    private static final int SCENARIOS = Integer.getInteger("headroom.scenarios", 150);
    private static final long FIRST_SEED = Long.getLong("headroom.seed", 1);
    /** After so many failures the rest would tell nothing new. */
    private static final int ENOUGH = 5;

    @Test
    void holdAfterEverySecondOfAnyScenario() {
        System.out.println("Scenarios of the seeds " + FIRST_SEED + " to " + (FIRST_SEED + SCENARIOS - 1));
        List<String> broken = new ArrayList<>();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SCENARIOS && broken.size() < ENOUGH; seed++) {
            ScenarioTree tree = AnyScenario.of(seed);
            Breach breach = Breach.of(tree);
            if (breach != null) {
                broken.add(breach.simplest().report(seed));
            }
        }
        assertThat(broken).isEmpty();
    }

    /** Looking at a run changes nothing of it, and nothing else does either. */
    @Test
    void theSameSeedGivesTheSameResultTwice() throws IOException {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + Math.max(1, SCENARIOS / 10); seed++) {
            LoadedScenario loaded = WatchedRun.read(AnyScenario.of(seed));
            byte[] watched = json(WatchedRun.of(loaded));
            byte[] unwatched = json(Simulation.run(loaded.scenario(), loaded.files(), RunMonitor.NONE));
            assertThat(unwatched).as("seed %d", seed).isEqualTo(watched);
        }
    }

    private static byte[] json(RunResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultJson.write(Assessor.assess(result), out);
        return out.toByteArray();
    }
}
