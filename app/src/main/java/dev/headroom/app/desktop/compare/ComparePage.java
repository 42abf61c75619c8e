package dev.headroom.app.desktop.compare;

import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.surroundings.FileKind;
import dev.headroom.app.desktop.surroundings.KeptDividers;
import dev.headroom.app.desktop.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page of comparison: the finished runs at the left; figures, curves and changes of the chosen ones at the right. */
public final class ComparePage {
    private static final double RUNS = 0.34;

    private final Session session;
    private final CompareModel compare;
    private final SideRuns side;

    /** Gets ready: from now on it follows the runs, and its commands can be given, be it shown or not. */
    public ComparePage(Session session) {
        this.session = session;
        this.side = new SideRuns(session.run(), session.surroundings());
        this.compare = new CompareModel(
                session.run(), this::letGo, session.surroundings().window());
        session.commands().addAll(new CompareCommands(session, compare, side).all());
    }

    /** The page. */
    public Node node() {
        BorderPane root = new BorderPane();
        root.getStylesheets().add("/dev/headroom/app/desktop/compare/compare.css");
        root.getStyleClass().add("compare-page");
        root.setPadding(new Insets(16));
        SplitPane halves = new SplitPane(list(), tabs());
        halves.setDividerPositions(RUNS);
        KeptDividers.keep(halves, session.surroundings().settings(), "compare.runs");
        root.setTop(bar());
        root.setCenter(halves);
        return root;
    }

    private void letGo(ComparedRun oldest) {
        session.surroundings()
                .dialogs()
                .notice(text().get("compare.let-go", oldest.name().get(), CompareModel.MOST_RUNS));
    }

    private Node bar() {
        FlowPane bar = new FlowPane(8, 8);
        bar.setPadding(new Insets(0, 0, 12, 0));
        Label title = new Label(text().get("compare.title"));
        title.getStyleClass().add("title-2");
        bar.getChildren().add(title);
        for (String id : List.of("compare.generations", "compare.all-generations", "compare.mended")) {
            bar.getChildren().add(button(session.commands().get(id)));
        }
        bar.getChildren().add(progress());
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Node progress() {
        ProgressBar done = new ProgressBar();
        done.progressProperty().bind(side.progress());
        done.setAccessibleText(text().get("compare.progress"));
        HBox box = new HBox(8, done, button(session.commands().get("compare.cancel")));
        box.setAlignment(Pos.CENTER_LEFT);
        box.visibleProperty().bind(side.active());
        box.managedProperty().bind(side.active());
        return box;
    }

    private Button button(Command command) {
        Button button = new Button(text().get(command.id()));
        button.setId(command.id().replace('.', '-'));
        button.setMnemonicParsing(true);
        button.setTooltip(new Tooltip(text().get(command.id() + ".tip")));
        button.setOnAction(event -> command.perform());
        button.disableProperty().bind(javafx.beans.binding.Bindings.not(command.enabled()));
        return button;
    }

    private Node list() {
        RunList runs = new RunList(compare, text());
        Button remove = new Button(text().get("compare.remove"));
        remove.setTooltip(new Tooltip(text().get("compare.remove.tip")));
        remove.disableProperty()
                .bind(runs.node().getSelectionModel().selectedItemProperty().isNull());
        remove.setOnAction(event -> runs.selected().ifPresent(compare::remove));
        HBox buttons = new HBox(8, remove, button(session.commands().get("compare.undo-removal")));
        VBox.setVgrow(runs.node(), Priority.ALWAYS);
        VBox box = new VBox(8, runs.node(), buttons);
        box.setPadding(new Insets(0, 8, 0, 0));
        return box;
    }

    private Node tabs() {
        TabPane tabs = new TabPane(
                tab("compare.figures", figures()),
                tab("compare.charts", new OverlayPane(session, compare).node()),
                tab("compare.changes", new ChangesPane(compare, text(), session.navigation()::edit).node()));
        tabs.setId("compare-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return tabs;
    }

    private Tab tab(String key, Node content) {
        BorderPane padded = new BorderPane(content);
        padded.setPadding(new Insets(10));
        return new Tab(text().get(key), padded);
    }

    private Node figures() {
        FigureTable table = new FigureTable(compare, text());
        CheckBox different = new CheckBox(text().get("compare.only-different"));
        different.selectedProperty().bindBidirectional(table.onlyDifferent());
        Button copy = new Button(text().get("compare.copy"));
        copy.setOnAction(event -> session.surroundings().clipboard().text(sheet().pasted(table.shown())));
        Button csv = new Button(text().get("compare.csv"));
        csv.setId("compare-csv");
        csv.setOnAction(event -> export(table));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox tools = new HBox(8, different, space, copy, csv);
        tools.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        return new VBox(8, tools, table.node());
    }

    private FigureSheet sheet() {
        return new FigureSheet(
                compare.compared().get().stream().map(r -> r.name().get()).toList(), text());
    }

    private void export(FigureTable table) {
        String csv = sheet().csv(table.shown());
        session.surroundings().files().save(FileKind.CSV, "comparison.csv").ifPresent(file -> write(csv, file));
    }

    private void write(String csv, Path file) {
        try {
            Files.writeString(file, csv);
        } catch (IOException unwritable) {
            session.surroundings()
                    .dialogs()
                    .problem(
                            text().get("compare.csv.failed", file.getFileName()),
                            text().get("compare.csv.failed.what-to-do"),
                            unwritable.toString());
        }
    }

    private Texts text() {
        return session.texts();
    }
}
