package dev.headroom.app.desktop.run;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dev.headroom.app.desktop.command.Commands;
import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.ScenarioReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RunBarTest {
    private final StagedSurroundings staged = new StagedSurroundings(Path.of(""));
    private final Surroundings surroundings = staged.surroundings();
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final RunModel run = new RunModel(surroundings);
    private final ScenarioDocument document = new ScenarioDocument(new ScenarioReader(), surroundings);

    @Start
    void show(Stage stage) {
        document.openText("small", RunModelTest.SCENARIO.formatted(""));
        staged.pass(Duration.ofSeconds(5));
        RunControls controls = new RunControls(run, document, surroundings.settings(), texts);
        Commands commands = new Commands();
        commands.addAll(controls.commands());
        BorderPane root = new BorderPane();
        root.setTop(new RunBar(controls, commands, texts));
        root.setRight(new KnobPane(new KnobModel(run, document, texts), texts, controls.knobsShown()));
        root.setBottom(new RunStatus(controls, texts));
        Scene scene = new Scene(root, 1100, 700);
        scene.getStylesheets().add(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void stepsStandsTurnsAKnobAndRunsToTheEnd(FxRobot robot) {
        robot.clickOn("#command-run-step");
        assertThat(run.progress().get().operations()).isEqualTo(1);
        robot.clickOn("#run-until").write("20s").type(KeyCode.ENTER);
        assertThat(robot.lookup("#run-clock").queryAs(Label.class).getText()).isEqualTo("0:00:20 of 0:02:00");

        TextField capacity = robot.lookup("#knob-write-capacity").queryAs(TextField.class);
        robot.clickOn(capacity).interact(capacity::selectAll);
        robot.write("much").type(KeyCode.ENTER);
        assertThat(robot.lookup(".danger").queryAllAs(Label.class))
                .anyMatch(label -> label.isVisible() && label.getText().contains("much"));
        robot.type(KeyCode.ESCAPE);
        assertThat(capacity.getText()).isEqualTo("5");
        robot.interact(capacity::selectAll);
        robot.write("40").type(KeyCode.ENTER);
        assertThat(run.turned()).hasSize(1);

        robot.clickOn("#command-run-toggle");
        assertThat(run.state().get()).isEqualTo(RunState.OVER);
        assertThat(capacity.getText()).isEqualTo("40");
        assertThat(capacity.isDisabled()).isTrue();
    }
}
