package dev.headroom.app.desktop.run;

import dev.headroom.app.desktop.command.CommandWords;
import dev.headroom.app.desktop.command.Commands;
import dev.headroom.app.desktop.control.CommandButton;
import dev.headroom.app.desktop.control.Icons;
import dev.headroom.app.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** The tool bar of the run: run and pause, steps, where to stand still, how fast. Where it is too narrow, it takes a second line. */
public final class RunBar extends FlowPane {
    private static final double GAP = 6;
    private static final double PADDING = 6;
    private static final int UNTIL_COLUMNS = 6;

    private final RunControls controls;
    private final Commands commands;
    private final CommandWords words;
    private final Texts texts;

    public RunBar(RunControls controls, Commands commands, Texts texts) {
        super(GAP, GAP);
        this.controls = controls;
        this.commands = commands;
        this.words = new CommandWords(texts);
        this.texts = texts;
        setId("run-bar");
        getStyleClass().add("run-bar");
        getStylesheets().add("/dev/headroom/app/desktop/run/run.css");
        setAccessibleText(texts.get("run.bar"));
        setAlignment(Pos.CENTER_LEFT);
        setRowValignment(javafx.geometry.VPos.CENTER);
        setPadding(new javafx.geometry.Insets(PADDING));
        getChildren()
                .addAll(
                        toggle(),
                        line(icon("run.step"), icon("run.step-interval"), icon("run.stop"), icon("run.reset")),
                        new Separator(Orientation.VERTICAL),
                        until(),
                        named("run.until-throttle"),
                        new Separator(Orientation.VERTICAL),
                        speed(),
                        new Separator(Orientation.VERTICAL),
                        icon("run.knobs"));
    }

    private Node toggle() {
        CommandButton button = CommandButton.named(commands.get("run.toggle"), words);
        button.styled("accent");
        button.button().setMinWidth(104);
        controls.run().state().subscribe(state -> button.button()
                .setGraphic(Icons.of(state == RunState.RUNNING ? "fth-pause" : "fth-play")));
        return button;
    }

    private Node icon(String id) {
        return CommandButton.icon(commands.get(id), words);
    }

    private Node named(String id) {
        return CommandButton.named(commands.get(id), words);
    }

    private Node until() {
        TextField field = new TextField();
        field.setId("run-until");
        field.setPrefColumnCount(UNTIL_COLUMNS);
        field.setPromptText(texts.get("run.until.prompt"));
        field.setTooltip(new Tooltip(texts.get("run.until.tip")));
        field.setAccessibleHelp(texts.get("run.until.tip"));
        field.textProperty().bindBidirectional(controls.until());
        field.setOnAction(event -> controls.runUntil());
        Label name = new Label(texts.get("run.until"));
        name.setLabelFor(field);
        Label problem = new Label();
        problem.setId("run-until-problem");
        problem.getStyleClass().add("danger");
        problem.textProperty().bind(controls.untilProblem());
        problem.visibleProperty().bind(controls.untilProblem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return line(name, field, problem);
    }

    private Node speed() {
        ComboBox<Speed> choice = new ComboBox<>();
        choice.setId("run-speed");
        choice.getItems().setAll(Speed.OFFERED);
        choice.setConverter(new SpeedWords());
        choice.valueProperty().bindBidirectional(controls.run().speed());
        choice.setTooltip(new Tooltip(texts.get("run.speed.tip")));
        choice.setAccessibleHelp(texts.get("run.speed.tip"));
        choice.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            // The space bar runs and pauses; the arrows and Alt+Down choose.
            if (event.getCode() == KeyCode.SPACE) {
                event.consume();
                controls.toggle();
            }
        });
        Label name = new Label(texts.get("run.speed"));
        name.setLabelFor(choice);
        return line(name, icon("run.slower"), choice, icon("run.faster"));
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(GAP, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private final class SpeedWords extends StringConverter<Speed> {
        @Override
        public String toString(Speed speed) {
            if (speed == null) {
                return "";
            }
            return speed.isHighest() ? texts.get("run.speed.highest") : Clock.exact(speed.times());
        }

        @Override
        public Speed fromString(String text) {
            List<Speed> offered = new ArrayList<>(Speed.OFFERED);
            return offered.stream()
                    .filter(speed -> toString(speed).equals(text))
                    .findFirst()
                    .orElse(Speed.HIGHEST);
        }
    }
}
