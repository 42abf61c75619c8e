package dev.headroom.app.desktop.compare;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.chart.Figures;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;

/** The finished runs: which are compared, which is the baseline, what they are called. */
final class RunList {
    private final CompareModel compare;
    private final Texts texts;
    private final TableView<ComparedRun> table = new TableView<>();

    RunList(CompareModel compare, Texts texts) {
        this.compare = compare;
        this.texts = texts;
        table.setId("compare-runs");
        table.setEditable(true);
        table.setItems(compare.runs());
        table.setAccessibleText(texts.get("compare.runs"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        Label nothing = new Label(texts.get("compare.runs.none"));
        nothing.setWrapText(true);
        table.setPlaceholder(nothing);
        table.getColumns().add(chosen());
        table.getColumns().add(baseline());
        table.getColumns().add(name());
        table.getColumns().add(throttled());
        table.setRowFactory(unused -> row());
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE) {
                selected().ifPresent(compare::remove);
            }
        });
    }

    TableView<ComparedRun> node() {
        return table;
    }

    Optional<ComparedRun> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /** A run's name may be longer than its column is wide. */
    private static TableRow<ComparedRun> row() {
        TableRow<ComparedRun> row = new TableRow<>();
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(row.itemProperty().flatMap(ComparedRun::name).orElse(""));
        row.tooltipProperty()
                .bind(Bindings.when(row.emptyProperty()).then((Tooltip) null).otherwise(whole));
        return row;
    }

    private TableColumn<ComparedRun, Boolean> chosen() {
        TableColumn<ComparedRun, Boolean> column = narrow("compare.chosen", 40);
        column.setCellValueFactory(cell -> cell.getValue().chosen());
        column.setCellFactory(CheckBoxTableCell.forTableColumn(column));
        column.setEditable(true);
        return column;
    }

    private TableColumn<ComparedRun, ComparedRun> baseline() {
        TableColumn<ComparedRun, ComparedRun> column = narrow("compare.baseline.short", 72);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(unused -> new BaselineCell());
        return column;
    }

    private TableColumn<ComparedRun, String> name() {
        TableColumn<ComparedRun, String> column = new TableColumn<>(texts.get("compare.name"));
        column.setCellValueFactory(cell -> cell.getValue().name());
        column.setCellFactory(TextFieldTableCell.forTableColumn());
        column.setEditable(true);
        column.setPrefWidth(220);
        column.setMinWidth(130);
        return column;
    }

    private TableColumn<ComparedRun, String> throttled() {
        TableColumn<ComparedRun, String> column = new TableColumn<>(texts.get("compare.throttled"));
        column.setCellValueFactory(cell -> new SimpleStringProperty(
                Figures.percent(cell.getValue().figures().get(new Figure(Figure.Kind.THROTTLED_SHARE, "")))));
        column.setPrefWidth(92);
        column.setMinWidth(92);
        column.setMaxWidth(140);
        return column;
    }

    private <T> TableColumn<ComparedRun, T> narrow(String key, double width) {
        TableColumn<ComparedRun, T> column = new TableColumn<>();
        Label header = new Label(texts.get(key));
        header.setTooltip(new Tooltip(texts.get(key + ".tip")));
        column.setGraphic(header);
        column.setSortable(false);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        return column;
    }

    private final class BaselineCell extends TableCell<ComparedRun, ComparedRun> {
        private final RadioButton mark = new RadioButton();

        BaselineCell() {
            mark.setOnAction(event -> {
                getItem().chosen().set(true);
                compare.baseline().set(Optional.of(getItem()));
                mark.setSelected(true);
            });
            compare.baseline().subscribe(now -> refresh());
        }

        @Override
        protected void updateItem(ComparedRun run, boolean empty) {
            super.updateItem(run, empty);
            setGraphic(empty ? null : mark);
            refresh();
        }

        private void refresh() {
            ComparedRun run = getItem();
            mark.setSelected(run != null && compare.baseline().get().equals(Optional.of(run)));
            if (run != null && !mark.accessibleTextProperty().isBound()) {
                mark.accessibleTextProperty()
                        .bind(Bindings.createStringBinding(
                                () -> texts.get(
                                        "compare.baseline.of",
                                        getItem() == null
                                                ? ""
                                                : getItem().name().get()),
                                itemProperty()));
            }
        }
    }
}
