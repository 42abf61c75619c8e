package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.ScenarioEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a run is led to its end makes no difference to it: in one go, or step by step and looked at in between. */
class SlicedRunTest {
    private static final int SCENARIOS = Integer.getInteger("headroom.scenarios", 60) / 2;
    private static final long FIRST_SEED = Long.getLong("headroom.seed", 1);

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + SCENARIOS)
                .filter(seed -> read(seed).isPresent());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesTheResultOfOneThatWentOnWithoutAPause(long seed) {
        LoadedScenario loaded = read(seed).orElseThrow();
        RunResult whole = Simulation.run(loaded.scenario(), loaded.files(), RunMonitor.NONE);

        Simulation simulation = Simulation.of(loaded.scenario(), loaded.files());
        SplittableRandom random = new SplittableRandom(seed);
        long longest = Math.max(2, loaded.scenario().duration().nanos() / 10);
        while (!simulation.isOver()) {
            simulation.advance(simulation.nowNanos() + random.nextLong(1, longest), () -> random.nextInt(20) == 0);
            simulation.resultSoFar();
            if (random.nextBoolean()) {
                simulation.step(Long.MAX_VALUE);
            }
        }

        assertThat(simulation.resultSoFar()).isEqualTo(whole);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takesWhatHappensOnTheWayAsIfItHadBeenKnown(long seed) {
        LoadedScenario loaded = read(seed).orElseThrow();
        Scenario scenario = loaded.scenario();
        List<ScenarioEvent> events = new ArrayList<>(scenario.events());
        events.sort(Comparator.comparing(ScenarioEvent::at));
        if (events.isEmpty()) {
            return;
        }
        Simulation simulation = Simulation.of(without(scenario), loaded.files());
        for (ScenarioEvent event : events) {
            simulation.advance(event.at().nanos() - TimeSpan.NANOS_PER_SECOND / 3, () -> false);
            simulation.resultSoFar();
            simulation.happen(event);
        }
        simulation.advance(Long.MAX_VALUE, () -> false);

        assertThat(simulation.resultSoFar())
                .isEqualTo(Simulation.run(simulation.scenario(), loaded.files(), RunMonitor.NONE));
    }

    private static Scenario without(Scenario scenario) {
        return new Scenario(
                scenario.name(),
                scenario.story(),
                scenario.seed(),
                scenario.duration(),
                scenario.warmUp(),
                scenario.generation(),
                scenario.region(),
                scenario.tables(),
                scenario.clients(),
                scenario.workloads(),
                List.of(),
                scenario.assumptions());
    }

    private static Optional<LoadedScenario> read(long seed) {
        try {
            return Optional.of(WatchedRun.read(AnyScenario.of(seed)));
        } catch (ScenarioProblemsException refused) {
            return Optional.empty();
        }
    }
}
