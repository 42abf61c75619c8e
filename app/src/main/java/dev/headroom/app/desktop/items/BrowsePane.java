package dev.headroom.app.desktop.items;

import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.surroundings.KeptDividers;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.chart.Clock;
import dev.headroom.app.report.chart.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A table of the run, page by page, and one item of it in full. */
final class BrowsePane {
    private final Session session;
    private final ItemsModel model;
    private final ItemTable table;
    private final JsonView json;
    private final Label asOf = new Label();

    BrowsePane(Session session, ItemsModel model) {
        this.session = session;
        this.model = model;
        this.table = new ItemTable(session.texts(), "items-table");
        this.json = new JsonView(session, "items-table-json");
        table.node().getSelectionModel().selectedItemProperty().subscribe(row -> json.show(Optional.ofNullable(row)));
        model.page().subscribe(page -> page.ifPresent(this::show));
    }

    Node node() {
        SplitPane halves = new SplitPane(table.node(), json.node());
        halves.setDividerPositions(0.66);
        KeptDividers.keep(halves, session.surroundings().settings(), "items.browse");
        VBox.setVgrow(halves, Priority.ALWAYS);
        VBox box = new VBox(8, tools(), halves);
        box.setPadding(new Insets(10, 0, 0, 0));
        return box;
    }

    private void show(ItemPage page) {
        List<String> attributes = new ArrayList<>(page.keys());
        attributes.addAll(page.attributes());
        table.show(attributes, page.rows(), true);
        asOf.setText(
                page.problem().isPresent()
                        ? text().get("items.not-a-number")
                        : text().get("items.as-of", Clock.text(page.at().seconds()), Figures.count(page.count())));
    }

    private Node tools() {
        ComboBox<String> tables = new ComboBox<>();
        tables.setId("items-tables");
        model.tables().subscribe(names -> {
            tables.setItems(FXCollections.observableArrayList(names));
            tables.setValue(model.table().get());
        });
        model.table().subscribe(tables::setValue);
        tables.setOnAction(event -> {
            if (tables.getValue() != null) {
                model.table().set(tables.getValue());
            }
        });
        TextField key = new TextField();
        key.setId("items-key");
        key.setPromptText(text().get("items.partition-key.prompt"));
        key.setTooltip(new Tooltip(text().get("items.partition-key.tip")));
        key.setOnAction(event -> model.partitionKey().set(key.getText()));
        key.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.partitionKey().set(key.getText());
            }
        });
        Button previous = button("items.previous", model::previous);
        previous.disableProperty().bind(model.first());
        Button next = button("items.next", model::next);
        next.disableProperty().bind(model.last());
        FlowPane bar = new FlowPane(
                8,
                8,
                label("items.table", tables),
                tables,
                label("items.partition-key", key),
                key,
                previous,
                next,
                button("items.refresh", model::refresh),
                asOf);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Label label(String textKey, Node of) {
        Label label = new Label(text().get(textKey));
        label.setMnemonicParsing(true);
        label.setLabelFor(of);
        return label;
    }

    private Button button(String textKey, Runnable action) {
        Button button = new Button(text().get(textKey));
        button.setId(textKey.replace('.', '-'));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Texts text() {
        return session.texts();
    }
}
