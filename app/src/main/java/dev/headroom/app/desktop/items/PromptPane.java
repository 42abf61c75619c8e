package dev.headroom.app.desktop.items;

import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.chart.Clock;
import dev.headroom.app.report.chart.Figures;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The prompt for statements, and what they answer. */
final class PromptPane {
    private static final int LONGEST_IN_MENU = 80;

    private final Session session;
    private final ItemsModel items;
    private final PromptModel prompt;
    private final TextArea statement = new TextArea();
    private final ContextMenu completions = new ContextMenu();
    private final ItemTable table;
    private final JsonView json;
    private final Label told = new Label();

    PromptPane(Session session, ItemsModel items, PromptModel prompt) {
        this.session = session;
        this.items = items;
        this.prompt = prompt;
        this.table = new ItemTable(session.texts(), "items-answer");
        this.json = new JsonView(session, "items-answer-json");
        table.node().getSelectionModel().selectedItemProperty().subscribe(row -> json.show(Optional.ofNullable(row)));
        statement.setId("items-statement");
        statement.setPromptText(text().get("items.statement.prompt"));
        statement.setPrefRowCount(3);
        statement.setWrapText(true);
        statement.setStyle("-fx-font-family: monospace");
        statement.setAccessibleText(text().get("items.statement"));
        statement.textProperty().bindBidirectional(prompt.statement());
        statement.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        told.setWrapText(true);
        told.setId("items-told");
        prompt.answer().subscribe(this::show);
    }

    Node node() {
        SplitPane halves = new SplitPane(table.node(), json.node());
        halves.setDividerPositions(0.66);
        VBox.setVgrow(halves, Priority.ALWAYS);
        VBox box = new VBox(8, statement, tools(), told, halves);
        box.setPadding(new Insets(10, 0, 0, 0));
        return box;
    }

    private Node tools() {
        MenuButton history = new MenuButton(text().get("items.history"));
        Runnable fill = () -> history.getItems()
                .setAll(prompt.history().stream().map(this::recalled).toList());
        prompt.history().addListener((ListChangeListener<String>) change -> fill.run());
        fill.run();
        MenuButton insert = new MenuButton(text().get("items.templates"));
        items.tables().subscribe(names -> insert.getItems()
                .setAll(names.stream()
                        .map(name -> item(text().get("items.template.all", name)))
                        .toList()));
        Button more = new Button(text().get("items.more"));
        more.setTooltip(new Tooltip(text().get("items.more.tip")));
        more.setOnAction(event -> prompt.more());
        more.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> prompt.answer().get().flatMap(Answer::nextToken).isEmpty(), prompt.answer()));
        HBox bar = new HBox(8, button(session.commands().get("items.run")), more, insert, history);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Button button(Command command) {
        Button button = new Button(text().get(command.id()));
        button.setMnemonicParsing(true);
        button.getStyleClass().add("accent");
        button.setTooltip(new Tooltip(text().get(command.id() + ".tip")));
        button.setOnAction(event -> command.perform());
        button.disableProperty().bind(Bindings.not(command.enabled()));
        return button;
    }

    private MenuItem recalled(String earlier) {
        String line = earlier.replaceAll("\\s+", " ");
        MenuItem item = item(earlier);
        item.setText(line.length() <= LONGEST_IN_MENU ? line : line.substring(0, LONGEST_IN_MENU - 1) + "…");
        return item;
    }

    private MenuItem item(String whole) {
        MenuItem item = new MenuItem(whole);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            statement.setText(whole);
            statement.requestFocus();
            statement.end();
        });
        return item;
    }

    private void typed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            prompt.run();
        } else if (key.getCode() == KeyCode.SPACE && key.isControlDown()) {
            complete();
        } else if (key.isAltDown() && key.getCode() == KeyCode.UP) {
            prompt.recall(1);
        } else if (key.isAltDown() && key.getCode() == KeyCode.DOWN) {
            prompt.recall(-1);
        } else {
            return;
        }
        key.consume();
    }

    private void complete() {
        Completion found = Completion.at(
                statement.getText(),
                statement.getCaretPosition(),
                items.tables().get(),
                attributes());
        if (found.words().size() == 1) {
            put(found, found.words().get(0));
            return;
        }
        completions
                .getItems()
                .setAll(found.words().stream()
                        .map(word -> {
                            MenuItem item = new MenuItem(word);
                            item.setMnemonicParsing(false);
                            item.setOnAction(event -> put(found, word));
                            return item;
                        })
                        .toList());
        if (!found.words().isEmpty()) {
            completions.show(statement, Side.BOTTOM, 0, 0);
        }
    }

    private void put(Completion found, String word) {
        statement.replaceText(found.from(), found.to(), word);
    }

    private List<String> attributes() {
        return items.page()
                .get()
                .map(page -> {
                    Set<String> names = new LinkedHashSet<>(page.keys());
                    names.addAll(page.attributes());
                    return List.copyOf(names);
                })
                .orElse(List.of());
    }

    private void show(Optional<Answer> answer) {
        told.getStyleClass().remove("danger");
        told.setText(answer.map(this::told).orElse(text().get("items.answer.none")));
        List<ItemRow> rows = answer.stream()
                .flatMap(known -> known.items().stream())
                .map(item -> new ItemRow(item, -1))
                .toList();
        Set<String> attributes = new LinkedHashSet<>();
        rows.stream().limit(ItemReader.PAGE).forEach(row -> {
            for (int i = 0; i < row.item().names().count(); i++) {
                attributes.add(row.item().names().name(i));
            }
        });
        table.show(List.copyOf(attributes), rows, false);
    }

    private String told(Answer answer) {
        if (answer.refusal().isPresent()) {
            told.getStyleClass().add("danger");
            Answer.Refusal refusal = answer.refusal().get();
            return refusal.type().isEmpty() ? refusal.message() : refusal.type() + ": " + refusal.message();
        }
        String units = text().get(
                        "items.answer.units",
                        Figures.count(answer.items().size()),
                        Figures.units(answer.units()),
                        Clock.text(answer.at().seconds()));
        return answer.complete()
                ? units
                : units + " " + text().get("items.answer.incomplete", Figures.count(Snapshot.MOST_ITEMS));
    }

    private Texts text() {
        return session.texts();
    }
}
