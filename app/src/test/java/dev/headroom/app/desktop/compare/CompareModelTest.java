package dev.headroom.app.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.run.FinishedRun;
import dev.headroom.app.desktop.run.RunModel;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.findings.Finding;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.profiles.describe.Difference;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompareModelTest {
    private static final FinishedRun SMALL = TwoRuns.run(1);
    private static final FinishedRun LARGE = TwoRuns.run(2, "tables.Orders.writeCapacity=100");

    private final RunModel run = new RunModel(new StagedSurroundings(Path.of("")).surroundings());
    private final List<ComparedRun> letGo = new ArrayList<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final CompareModel compare = new CompareModel(run, letGo::add, later::add);

    @Test
    void setsEachRunAgainstTheFirst() {
        run.finished().addAll(List.of(SMALL, LARGE));
        FigureRow throttled = row(Figure.Kind.THROTTLED_REQUESTS);
        assertThat(throttled.values().get(0).orElseThrow()).isGreaterThan(100);
        assertThat(throttled.values().get(1)).contains(0.0);
        assertThat(throttled.delta(0)).isEmpty();
        Delta delta = throttled.delta(1).orElseThrow();
        assertThat(delta.judgement()).isEqualTo(Delta.Judgement.BETTER);
        assertThat(delta.relative()).hasValue(-1);
        assertThat(row(Figure.Kind.RUN_COST).delta(1).orElseThrow().judgement()).isEqualTo(Delta.Judgement.WORSE);
        assertThat(row(Figure.Kind.REQUESTS).delta(1).orElseThrow().judgement()).isEqualTo(Delta.Judgement.SAME);
    }

    @Test
    void anotherBaselineTurnsTheJudgementRound() {
        run.finished().addAll(List.of(SMALL, LARGE));
        compare.baseline().set(Optional.of(compare.runs().get(1)));
        assertThat(compare.compared().get()).extracting(r -> r.run().number()).containsExactly(2, 1);
        Delta delta = row(Figure.Kind.THROTTLED_REQUESTS).delta(1).orElseThrow();
        assertThat(delta.judgement()).isEqualTo(Delta.Judgement.WORSE);
        assertThat(delta.relative()).isEmpty();
    }

    @Test
    void neverLooksAtTheBaselineAgainstItself() {
        run.finished().add(SMALL);
        assertThat(compare.other().get()).isEmpty();
        run.finished().add(LARGE);
        assertThat(compare.other().get()).contains(compare.runs().get(1));
    }

    @Test
    void saysWhatChangedBetweenTheScenariosAndTheFindings() {
        run.finished().addAll(List.of(SMALL, LARGE));
        assertThat(compare.differences().get())
                .extracting(Difference::path)
                .containsExactly("tables.Orders.writeCapacity");
        assertThat(compare.findings().get()).isNotEmpty().anyMatch(change -> !change.appeared());
    }

    @Test
    void aRunThatIsRemovedCanBeBroughtBackToItsPlaceUnderItsName() {
        run.finished().addAll(List.of(SMALL, LARGE));
        compare.runs().get(0).name().set("before");
        compare.remove(compare.runs().get(0));
        assertThat(run.finished()).containsExactly(LARGE);
        assertThat(compare.rows().get().get(0).values()).hasSize(1);
        compare.undoRemoval();
        assertThat(run.finished()).containsExactly(SMALL, LARGE);
        assertThat(compare.runs().get(0).name().get()).isEqualTo("before");
    }

    @Test
    void runsThatAreNotChosenAreLeftOut() {
        run.finished().addAll(List.of(SMALL, LARGE));
        compare.runs().get(0).chosen().set(false);
        assertThat(compare.compared().get()).extracting(r -> r.run().number()).containsExactly(2);
        assertThat(compare.baseline().get()).contains(compare.runs().get(1));
    }

    @Test
    void letsTheOldestGoWhenThereAreTooManyButNeverTheBaseline() {
        for (int i = 1; i <= CompareModel.MOST_RUNS + 1; i++) {
            run.finished().add(new FinishedRun(i, SMALL.loaded(), SMALL.assessment()));
            while (!later.isEmpty()) {
                later.poll().run();
            }
        }
        assertThat(letGo).extracting(r -> r.run().number()).containsExactly(2);
        assertThat(run.finished()).hasSize(CompareModel.MOST_RUNS);
        assertThat(compare.runs()).hasSize(CompareModel.MOST_RUNS);
    }

    @Test
    void findingsAreTheSameByRuleAndResource() {
        Finding one = finding("hot-key", "Orders", "one key takes 90%");
        Finding again = finding("hot-key", "Orders", "one key takes 80%");
        Finding other = finding("hot-key", "Products", "one key takes 80%");
        assertThat(FindingChange.between(List.of(one), List.of(again))).isEmpty();
        assertThat(FindingChange.between(List.of(one), List.of(other)))
                .containsExactly(new FindingChange(true, other), new FindingChange(false, one));
    }

    @Test
    void writesTheFiguresForOtherPrograms() {
        run.finished().addAll(List.of(SMALL, LARGE));
        String csv = new FigureSheet(List.of("one", "two"), new Texts(Locale.GERMANY))
                .csv(List.of(row(Figure.Kind.THROTTLED_SHARE)));
        assertThat(csv.lines().toList().get(0))
                .isEqualTo("figure,subject,one,two,\"two, difference\",\"two, relative\",\"two, judgement\"");
        assertThat(csv.lines().toList().get(1)).matches("Share of requests throttled,,0\\.\\d+,0,-0\\.\\d+,-1,better");
    }

    private FigureRow row(Figure.Kind kind) {
        return compare.rows().get().stream()
                .filter(row -> row.figure().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Finding finding(String rule, String resource, String headline) {
        return new Finding(rule, Severity.WARNING, resource, headline, "", "");
    }
}
