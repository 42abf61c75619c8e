package dev.headroom.app.desktop.compare;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.describe.Difference;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is different about another run: its scenario, setting by setting, and its findings. */
final class ChangesPane {
    private final CompareModel compare;
    private final Texts texts;
    private final VBox box = new VBox();
    private final ComboBox<ComparedRun> other = new ComboBox<>();

    /** @param go shows where a setting is edited, by its path */
    ChangesPane(CompareModel compare, Texts texts, Consumer<String> go) {
        this.compare = compare;
        this.texts = texts;
        box.getStyleClass().add("compare-changes");
        TableView<Difference> settings = settings(go);
        TableView<FindingChange> findings = findings();
        VBox.setVgrow(settings, Priority.ALWAYS);
        findings.setPrefHeight(190);
        box.setSpacing(8);
        box.getChildren()
                .addAll(choice(), heading("compare.settings"), settings, heading("compare.findings"), findings);
    }

    Node node() {
        return box;
    }

    private Node choice() {
        compare.compared().subscribe(runs -> {
            List<ComparedRun> others = runs.stream().skip(1).toList();
            other.setItems(FXCollections.observableArrayList(others));
            showOther();
        });
        compare.other().subscribe(this::showOther);
        other.setCellFactory(list -> new NameCell());
        other.setButtonCell(new NameCell());
        other.setOnAction(event -> {
            if (other.getValue() != null) {
                compare.other().set(Optional.of(other.getValue()));
            }
        });
        Label against = new Label(texts.get("compare.other"));
        against.setLabelFor(other);
        Label base = new Label();
        compare.baseline().subscribe(run -> {
            base.textProperty().unbind();
            run.ifPresentOrElse(
                    known -> base.textProperty().bind(known.name().map(name -> texts.get("compare.against", name))),
                    () -> base.setText(""));
        });
        HBox row = new HBox(8, against, other, base);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private void showOther() {
        other.setValue(compare.other()
                .get()
                .filter(run -> other.getItems().contains(run))
                .orElse(null));
    }

    private Label heading(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("title-4");
        return label;
    }

    private TableView<Difference> settings(Consumer<String> go) {
        TableView<Difference> table = new TableView<>();
        table.setId("compare-settings");
        table.setAccessibleText(texts.get("compare.settings"));
        table.setPlaceholder(new Label(texts.get("compare.settings.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("compare.path", 210, Difference::path));
        table.getColumns().add(column("compare.before", 130, d -> d.before().orElse(absent())));
        table.getColumns().add(column("compare.after", 130, d -> d.after().orElse(absent())));
        table.getColumns().add(column("compare.meaning", 280, Difference::describedAs));
        compare.differences().subscribe(found -> table.getItems().setAll(found));
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                go(table, go);
            }
        });
        table.setOnKeyPressed(key -> {
            if (key.getCode() == javafx.scene.input.KeyCode.ENTER) {
                go(table, go);
            }
        });
        return table;
    }

    private static void go(TableView<Difference> table, Consumer<String> go) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(Difference::path)
                .ifPresent(go);
    }

    private String absent() {
        return texts.get("compare.absent");
    }

    private TableView<FindingChange> findings() {
        TableView<FindingChange> table = new TableView<>();
        table.setId("compare-findings");
        table.setAccessibleText(texts.get("compare.findings"));
        table.setPlaceholder(new Label(texts.get("compare.findings.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .add(column(
                        "compare.change", 100, f -> texts.get(f.appeared() ? "compare.appeared" : "compare.vanished")));
        table.getColumns().add(column("compare.severity", 80, f -> severity(f)));
        table.getColumns().add(column("compare.subject", 130, f -> f.finding().resource()));
        table.getColumns().add(column("compare.headline", 360, f -> f.finding().headline()));
        compare.findings().subscribe(found -> table.getItems().setAll(found));
        return table;
    }

    private String severity(FindingChange change) {
        return texts.get("compare.severity." + change.finding().severity().name());
    }

    private <T> TableColumn<T, String> column(String key, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
        column.setCellFactory(unused -> new WrappedCell<>());
        column.setPrefWidth(width);
        return column;
    }

    private static final class NameCell extends ListCell<ComparedRun> {
        @Override
        protected void updateItem(ComparedRun run, boolean empty) {
            super.updateItem(run, empty);
            textProperty().unbind();
            if (empty || run == null) {
                setText("");
            } else {
                textProperty().bind(run.name());
            }
        }
    }
}
