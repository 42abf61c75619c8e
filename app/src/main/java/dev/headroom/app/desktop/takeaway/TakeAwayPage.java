package dev.headroom.app.desktop.takeaway;

import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.run.FinishedRun;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.text.Texts;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The page of what can be taken away: a run, the line that makes it again, and a row for each kind of file. */
public final class TakeAwayPage {
    private static final double WIDEST = 980;

    private final Session session;
    private final TakeAwayModel model;

    /** Gets ready: its commands can be given, be it shown or not. */
    public TakeAwayPage(Session session) {
        this.session = session;
        this.model = new TakeAwayModel(
                session.run(),
                session.document(),
                new Reproduction(session.profiles(), session.reader()),
                session.surroundings(),
                session.texts());
        BooleanBinding ready = Bindings.createBooleanBinding(
                () -> model.chosen().get().isPresent() && !model.busy().get(), model.chosen(), model.busy());
        for (Output output : Output.values()) {
            session.commands()
                    .add(Command.of(id(output), () -> model.save(output)).enabledWhen(ready));
        }
        session.commands()
                .add(Command.of("takeaway.copy-line", model::copyCommandLine)
                        .withIcon("fth-copy")
                        .enabledWhen(ready));
    }

    /** The page. */
    public Node node() {
        VBox content = new VBox(18, head(), line(), outputs());
        content.setPadding(new Insets(20));
        content.setMaxWidth(WIDEST);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static String id(Output output) {
        return "takeaway." + output.name().toLowerCase(Locale.ROOT);
    }

    private Node head() {
        Label title = new Label(text().get("takeaway.title"));
        title.getStyleClass().add("title-2");
        ComboBox<FinishedRun> run = new ComboBox<>(model.runs());
        run.setId("takeaway-run");
        run.setCellFactory(list -> new RunCell());
        run.setButtonCell(new RunCell());
        run.setPromptText(text().get("takeaway.run.none"));
        model.chosen().subscribe(now -> run.setValue(now.orElse(null)));
        run.setOnAction(event -> {
            if (run.getValue() != null) {
                model.chosen().set(Optional.of(run.getValue()));
            }
        });
        Label of = new Label(text().get("takeaway.run"));
        of.setMnemonicParsing(true);
        of.setLabelFor(run);
        HBox choice = new HBox(8, of, run, progress());
        choice.setAlignment(Pos.CENTER_LEFT);
        return new VBox(10, title, choice);
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(text().get("takeaway.busy"));
        HBox box = new HBox(8, bar, new Label(text().get("takeaway.busy")));
        box.setAlignment(Pos.CENTER_LEFT);
        box.visibleProperty().bind(model.busy());
        return box;
    }

    private Node line() {
        Label title = new Label(text().get("takeaway.line"));
        title.getStyleClass().add("title-4");
        TextArea line = new TextArea();
        line.setId("takeaway-line");
        line.setEditable(false);
        line.setWrapText(true);
        line.setPrefRowCount(2);
        line.getStyleClass().add("monospaced");
        line.setStyle("-fx-font-family: monospace");
        title.setLabelFor(line);
        Label hint = new Label();
        hint.setWrapText(true);
        hint.getStyleClass().add("text-muted");
        model.recipe().subscribe(recipe -> {
            line.setText(recipe.map(Recipe::commandLine).orElse(""));
            hint.setText(text().get(
                            recipe.flatMap(Recipe::scenarioFile).isPresent()
                                    ? "takeaway.line.file"
                                    : recipe.isPresent() ? "takeaway.line.exact" : "takeaway.line.none"));
        });
        Button copy = button("takeaway.copy-line");
        copy.setMinWidth(Button.USE_PREF_SIZE);
        HBox row = new HBox(8, line, copy);
        HBox.setHgrow(line, Priority.ALWAYS);
        return new VBox(6, title, row, hint);
    }

    private Node outputs() {
        GridPane grid = new GridPane(16, 14);
        int row = 0;
        for (Output output : Output.values()) {
            Label name = new Label(text().get("takeaway.output." + output.name()));
            name.getStyleClass().add("title-4");
            Label about = new Label(text().get("takeaway.output." + output.name() + ".about"));
            about.setWrapText(true);
            Button save = button(id(output));
            save.setMinWidth(Button.USE_PREF_SIZE);
            save.setMaxWidth(Double.MAX_VALUE);
            VBox words = new VBox(2, name, about);
            GridPane.setHgrow(words, Priority.ALWAYS);
            grid.addRow(row++, words, save);
        }
        CheckBox open = new CheckBox(text().get("takeaway.open"));
        open.selectedProperty().bindBidirectional(model.openAfterwards());
        return new VBox(14, grid, open);
    }

    private Button button(String id) {
        Command command = session.commands().get(id);
        Button button = new Button(text().get(id));
        button.setId(id.replace('.', '-'));
        button.setMnemonicParsing(true);
        button.setTooltip(new Tooltip(text().get(id + ".tip")));
        button.setOnAction(event -> command.perform());
        button.disableProperty().bind(Bindings.not(command.enabled()));
        return button;
    }

    private Texts text() {
        return session.texts();
    }

    private static final class RunCell extends ListCell<FinishedRun> {
        @Override
        protected void updateItem(FinishedRun run, boolean empty) {
            super.updateItem(run, empty);
            setText(empty || run == null ? "" : run.label());
        }
    }
}
