package dev.headroom.app.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.run.FinishedRun;
import dev.headroom.app.desktop.run.RunModel;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.scenario.Generation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideRunsTest {
    private final StagedSurroundings staged = new StagedSurroundings(Path.of(""));
    private final RunModel run = new RunModel(staged.surroundings());
    private final SideRuns side = new SideRuns(run, staged.surroundings());
    private final Rivals rivals = new Rivals(new Profiles(), new ScenarioReader());
    private final List<FinishedRun> finished = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @Test
    void runsAScenarioUnderSeveralGenerationsWithTheSameTraffic() {
        start(rivals.underGenerations(TwoRuns.loaded(), List.of(Generation.CLASSIC, Generation.CURRENT)));
        assertThat(finished)
                .extracting(r -> r.assessment().run().scenario().generation())
                .containsExactly(Generation.CLASSIC, Generation.CURRENT);
        assertThat(finished.get(0).assessment().run().requests())
                .isEqualTo(finished.get(1).assessment().run().requests());
        assertThat(run.finished()).containsExactlyElementsOf(finished);
        assertThat(side.active().get()).isFalse();
    }

    @Test
    void numbersGoOnBehindTheHighestEvenWhereRunsWereRemoved() {
        run.finished().add(TwoRuns.run(7));
        start(List.of(TwoRuns.loaded()));
        assertThat(finished).extracting(FinishedRun::number).containsExactly(8);
    }

    @Test
    void aSeriesThatIsCancelledLeavesNothingBehind() {
        staged.held = true;
        start(List.of(TwoRuns.loaded(), TwoRuns.loaded()));
        assertThat(side.active().get()).isTrue();
        side.cancel();
        staged.settle();
        assertThat(side.active().get()).isFalse();
        assertThat(run.finished()).isEmpty();
    }

    @Test
    void knowsTheProfileThatMendsAnother() {
        LoadedScenario sale =
                new Profiles().find("flash-sale").orElseThrow().read(new ScenarioReader(), Overrides.of("seed=5"));
        assertThat(rivals.canBeMended(sale)).isTrue();
        List<LoadedScenario> both = rivals.withTheMendedOne(sale).orElseThrow();
        assertThat(both).extracting(l -> l.scenario().seed()).containsExactly(5L, 5L);
        assertThat(both.get(1).scenario().name())
                .isNotEqualTo(both.get(0).scenario().name());
        assertThat(rivals.canBeMended(TwoRuns.loaded())).isFalse();
    }

    private void start(List<LoadedScenario> scenarios) {
        side.start(scenarios, new SideRuns.Outcome() {
            @Override
            public void finished(List<FinishedRun> runs) {
                finished.addAll(runs);
            }

            @Override
            public void failed(Throwable reason) {
                failures.add(reason);
            }
        });
    }
}
