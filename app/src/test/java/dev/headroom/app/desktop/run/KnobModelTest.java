package dev.headroom.app.desktop.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.run.KnobModel.Group;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.RunResult;
import dev.headroom.simulation.RunMonitor;
import dev.headroom.simulation.Simulation;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnobModelTest {
    private final StagedSurroundings staged = new StagedSurroundings(Path.of(""));
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final RunModel run = new RunModel(staged.surroundings());
    private final ScenarioDocument document = new ScenarioDocument(new ScenarioReader(), staged.surroundings());
    private final KnobModel knobs = new KnobModel(run, document, texts);

    @BeforeEach
    void open() {
        new TurnedEvents(run, document, staged.surroundings(), texts).write();
        document.openText("small", RunModelTest.SCENARIO.formatted("""
                story: >
                  Two lines of a story
                  that stay as they are.
                """));
        staged.pass(java.time.Duration.ofSeconds(5));
    }

    @Test
    void showsTheKnobsOfTheScenarioThatIsOpenWhichWaitForItsRun() {
        assertThat(knobs.groups().get())
                .extracting(group -> group.of().what() + " " + group.of().name())
                .containsExactly("table T", "workload write", "service ");
        assertThat(number("write-capacity").text().get()).isEqualTo("5");
        assertThat(number("shards").text().get()).isEqualTo("none");
        assertThat(number("write-capacity").turnable().get()).isFalse();
    }

    @Test
    void turnsACapacityWhichIsInForceSomeTimeLater() {
        standAt("20s");
        NumberKnob knob = number("write-capacity");
        assertThat(knob.turnable().get()).isTrue();
        knob.text().set("2K");
        knob.apply();

        assertThat(knob.value().get()).isEqualTo(5);
        assertThat(knob.note().get()).isEqualTo("2000 asked for, in force soon");
        run.resume();
        assertThat(knob.value().get()).isEqualTo(2000);
        assertThat(knob.text().get()).isEqualTo("2000");
        assertThat(knob.note().get()).isEmpty();
        assertThat(knob.turnable().get()).isFalse();
    }

    @Test
    void writesWhatWasTurnedIntoTheEventsOfTheScenario() {
        standAt("20s");
        number("write-capacity").turn(40);
        number("shards").turn(4);
        fault("fail-zone").press();
        run.resume();

        assertThat(document.text().get())
                .contains("Two lines of a story")
                .contains("{type: change-capacity, at: 20s100ms, table: T, writeCapacity: 40}")
                .contains("{type: change-sharding, at: 20s100ms, workload: write, shards: 4}")
                .contains("{type: fail, at: 20s100ms, fail: availability-zone-a, duration: 5m}");
        assertThat(document.undoable().get()).contains("Change made while running");
        staged.pass(java.time.Duration.ofSeconds(5));
        LoadedScenario next = document.reading().get().loaded().orElseThrow();
        RunResult turned = run.snapshot().get().orElseThrow().result();
        assertThat(turned.scenario().events())
                .hasSize(3)
                .isEqualTo(next.scenario().events());
        assertThat(Simulation.run(next.scenario(), next.files(), RunMonitor.NONE))
                .isEqualTo(turned);
    }

    @Test
    void saysWhatIsWrongWithANumberAndForgetsIt() {
        standAt("20s");
        NumberKnob knob = number("write-capacity");
        knob.text().set("lots");
        knob.apply();
        assertThat(knob.problem().get()).contains("such as 500");
        knob.text().set("1M");
        knob.apply();
        assertThat(knob.problem().get()).isEqualTo("Enter a number from 1 to 40,000.");
        knob.forget();

        assertThat(knob.problem().get()).isEmpty();
        assertThat(knob.text().get()).isEqualTo("5");
        assertThat(run.turned()).isEmpty();
    }

    @Test
    void hasASliderThatComesBackToItsNumbers() {
        NumberKnob knob = number("write-capacity");
        for (long value : List.of(1L, 5L, 100L, 4_000L, 40_000L)) {
            assertThat(knob.at(knob.position(value))).isEqualTo(value);
        }
        assertThat(number("shards").at(0)).isEqualTo(1);
        assertThat(number("write-maximum").at(0)).isZero();
    }

    @Test
    void switchesTheBillingModeOnce() {
        standAt("20s");
        SwitchKnob onDemand = group("table").switches().get(0);
        assertThat(onDemand.on().get()).isFalse();
        onDemand.turn(true);
        onDemand.turn(true);

        assertThat(onDemand.on().get()).isTrue();
        assertThat(run.turned()).hasSize(1);
    }

    @Test
    void leavesAScenarioAloneThatSaysSomethingElseByNow() {
        standAt("20s");
        document.edit("Other", document.text().get().replace("duration: 2m", "duration: 3m"));
        number("write-capacity").turn(40);
        number("write-capacity").turn(50);

        assertThat(document.text().get()).doesNotContain("change-capacity");
        assertThat(staged.notices).hasSize(1);
        assertThat(run.turned()).hasSize(2);
    }

    @Test
    void isNotTurnedByWhatItShowsAlready() {
        standAt("20s");
        number("write-maximum").turn(0);

        assertThat(run.turned()).isEmpty();
    }

    private void standAt(String time) {
        run.begin(document.reading().get().loaded().orElseThrow());
        run.runUntil(TimeSpan.parse(time));
    }

    private Group group(String what) {
        return knobs.groups().get().stream()
                .filter(group -> group.of().what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private NumberKnob number(String word) {
        return knobs.groups().get().stream()
                .flatMap(group -> group.numbers().stream())
                .filter(knob -> knob.knob().word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private FaultKnob fault(String word) {
        return knobs.groups().get().stream()
                .flatMap(group -> group.faults().stream())
                .filter(knob -> knob.knob().word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
