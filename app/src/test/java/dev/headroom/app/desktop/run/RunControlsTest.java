package dev.headroom.app.desktop.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.ScenarioReader;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RunControlsTest {
    private final StagedSurroundings staged = new StagedSurroundings(Path.of(""));
    private final Surroundings surroundings = staged.surroundings();
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final RunModel run = new RunModel(surroundings);
    private final ScenarioDocument document = new ScenarioDocument(new ScenarioReader(), surroundings);
    private final RunControls controls = new RunControls(run, document, surroundings.settings(), texts);

    @Test
    void canDoNothingWithoutAScenario() {
        assertThat(controls.commands())
                .filteredOn(command -> command.enabled().get())
                .extracting(Command::id)
                .containsExactly("run.slower", "run.knobs");
        assertThat(controls.status().get()).isEqualTo("Open a scenario to run it.");
        assertThat(controls.clock().get()).isEqualTo("–");
        controls.toggle();
        assertThat(run.state().get()).isEqualTo(RunState.IDLE);
    }

    @Test
    void runsTheScenarioThatIsOpen() {
        open();
        assertThat(controls.status().get()).isEqualTo("Ready to run.");
        command("run.toggle").perform();

        assertThat(run.state().get()).isEqualTo(RunState.OVER);
        assertThat(controls.status().get()).isEqualTo("Finished");
        assertThat(controls.clock().get()).isEqualTo("0:02:00 of 0:02:00");
        assertThat(controls.toggleName().get()).isEqualTo("Run");
    }

    @Test
    void runsUntilATimeThatIsTypedAndKeepsIt() {
        open();
        controls.until().set("1m30s");
        controls.runUntil();

        assertThat(run.state().get()).isEqualTo(RunState.PAUSED);
        assertThat(controls.clock().get()).isEqualTo("0:01:30 of 0:02:00");
        assertThat(controls.toggleName().get()).isEqualTo("Go on");
        command("run.reset").perform();
        assertThat(controls.until().get()).isEqualTo("1m30s");
        assertThat(controls.status().get()).isEqualTo("Ready to run.");
    }

    @Test
    void saysWhatIsWrongWithATime() {
        open();
        controls.until().set("soon");
        controls.runUntil();
        assertThat(controls.untilProblem().get()).contains("soon");
        controls.until().set("1m");
        controls.runUntil();
        controls.runUntil();

        assertThat(controls.untilProblem().get()).isEqualTo("1m has passed. Enter a later time, or reset the run.");
    }

    @Test
    void standsAtTheFirstThrottle() {
        open();
        command("run.until-throttle").perform();

        assertThat(controls.status().get()).isEqualTo("Paused at a throttled request");
        command("run.stop").perform();
        assertThat(controls.status().get()).isEqualTo("Stopped");
        assertThat(command("run.stop").enabled().get()).isFalse();
    }

    @Test
    void goesFasterAndSlowerByWhatIsOffered() {
        assertThat(command("run.faster").enabled().get()).isFalse();
        command("run.slower").perform();
        assertThat(run.speed().get()).isEqualTo(new Speed(3_600));
        for (int i = 0; i < 9; i++) {
            command("run.slower").perform();
        }
        assertThat(run.speed().get()).isEqualTo(new Speed(1));
        assertThat(command("run.slower").enabled().get()).isFalse();
    }

    @Test
    void remembersWhetherKnobsAreShown() {
        command("run.knobs").perform();

        assertThat(controls.knobsShown().get()).isFalse();
        assertThat(new RunControls(run, document, surroundings.settings(), texts)
                        .knobsShown()
                        .get())
                .isFalse();
    }

    @Test
    void foldsKnobsWhenNothingCanBeTurnedAnyMore() {
        open();
        command("run.step").perform();
        staged.pass(java.time.Duration.ofSeconds(5));
        assertThat(controls.knobsShown().get()).isTrue();

        command("run.stop").perform();
        staged.pass(java.time.Duration.ofSeconds(5));
        assertThat(run.state().get()).isEqualTo(RunState.OVER);
        assertThat(controls.knobsShown().get()).isFalse();
        command("run.knobs").perform();
        command("run.knobs").perform();
        assertThat(controls.knobsShown().get()).isFalse();

        command("run.step").perform();
        assertThat(controls.knobsShown().get()).isTrue();
    }

    private void open() {
        document.openText("small", RunModelTest.SCENARIO.formatted(""));
        staged.pass(java.time.Duration.ofSeconds(5));
    }

    private Command command(String id) {
        return controls.commands().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
