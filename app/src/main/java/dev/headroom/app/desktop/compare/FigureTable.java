package dev.headroom.app.desktop.compare;

import dev.headroom.app.desktop.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** The figures of the compared runs: a row each, a column for each run, and beside it how far it is from the baseline. */
final class FigureTable {
    private static final int MOST_IN_SIGHT = 3;

    private final CompareModel compare;
    private final Texts texts;
    private final DeltaText words;
    private final TableView<FigureRow> table = new TableView<>();
    private final BooleanProperty onlyDifferent = new SimpleBooleanProperty(false);

    FigureTable(CompareModel compare, Texts texts) {
        this.compare = compare;
        this.texts = texts;
        this.words = new DeltaText(texts);
        table.setId("compare-figures");
        table.setAccessibleText(texts.get("compare.figures"));
        table.setPlaceholder(new Label(texts.get("compare.figures.none")));
        compare.rows().subscribe(rows -> show());
        onlyDifferent.subscribe((before, now) -> show());
    }

    TableView<FigureRow> node() {
        return table;
    }

    /** Whether figures that are the same in all runs are left out. */
    BooleanProperty onlyDifferent() {
        return onlyDifferent;
    }

    /** The rows as they are shown, sorted as they are. */
    List<FigureRow> shown() {
        return List.copyOf(table.getItems());
    }

    private void show() {
        List<TableColumn<FigureRow, ?>> columns = new ArrayList<>();
        columns.add(figureColumn());
        columns.add(subjectColumn());
        List<ComparedRun> runs = compare.compared().get();
        for (int i = 0; i < runs.size(); i++) {
            columns.add(runColumn(runs.get(i), i));
        }
        table.setColumnResizePolicy(
                runs.size() <= MOST_IN_SIGHT
                        ? TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS
                        : TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.getColumns().setAll(columns);
        table.getItems()
                .setAll(compare.rows().get().stream()
                        .filter(row -> !onlyDifferent.get() || row.differs())
                        .toList());
    }

    private TableColumn<FigureRow, String> figureColumn() {
        TableColumn<FigureRow, String> column = new TableColumn<>(texts.get("compare.figure"));
        column.setCellValueFactory(cell -> new SimpleStringProperty(
                texts.get("compare.figure." + cell.getValue().figure().kind().name())));
        column.setCellFactory(unused -> new TextCell<>());
        column.setPrefWidth(180);
        column.setMinWidth(140);
        return column;
    }

    private TableColumn<FigureRow, String> subjectColumn() {
        TableColumn<FigureRow, String> column = new TableColumn<>(texts.get("compare.subject"));
        column.setCellValueFactory(
                cell -> new SimpleStringProperty(cell.getValue().figure().subject()));
        column.setCellFactory(unused -> new TextCell<>());
        column.setPrefWidth(130);
        column.setMinWidth(80);
        return column;
    }

    private TableColumn<FigureRow, ?> runColumn(ComparedRun run, int place) {
        TableColumn<FigureRow, FigureRow> values = valueColumn(place);
        if (place == 0) {
            values.setGraphic(header(run.name().map(name -> texts.get("compare.baseline.name", name))));
            values.setPrefWidth(150);
            values.setMinWidth(110);
            return values;
        }
        TableColumn<FigureRow, FigureRow> both = new TableColumn<>();
        both.setGraphic(header(run.name()));
        values.setText(texts.get("compare.value"));
        both.getColumns().add(values);
        both.getColumns().add(deltaColumn(place));
        return both;
    }

    /** A name may be longer than its column is wide. */
    private static Label header(ObservableValue<String> name) {
        Label header = new Label();
        header.textProperty().bind(name);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(name);
        header.setTooltip(whole);
        return header;
    }

    private static TableColumn<FigureRow, FigureRow> valueColumn(int place) {
        TableColumn<FigureRow, FigureRow> column = new TableColumn<>();
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(unused -> new ValueCell(place));
        column.setComparator(
                Comparator.comparingDouble(row -> row.values().get(place).orElse(Double.NEGATIVE_INFINITY)));
        column.setPrefWidth(88);
        column.setMinWidth(96);
        return column;
    }

    private TableColumn<FigureRow, FigureRow> deltaColumn(int place) {
        TableColumn<FigureRow, FigureRow> column = new TableColumn<>(texts.get("compare.delta"));
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(unused -> new DeltaCell(place));
        column.setComparator(Comparator.comparingDouble(row -> relative(row, place)));
        column.setPrefWidth(250);
        column.setMinWidth(238);
        return column;
    }

    /** Sorted by how much it changed in its own terms, for the figures have different units. */
    private static double relative(FigureRow row, int place) {
        return row.delta(place)
                .map(delta -> delta.relative().orElse(delta.absolute() == 0 ? 0 : Double.POSITIVE_INFINITY))
                .orElse(0.0);
    }

    private static final class ValueCell extends TableCell<FigureRow, FigureRow> {
        private final int place;

        ValueCell(int place) {
            this.place = place;
            getStyleClass().add("number");
        }

        @Override
        protected void updateItem(FigureRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(
                    empty || row == null || place >= row.values().size()
                            ? ""
                            : row.text(place).orElse("–"));
        }
    }

    private final class DeltaCell extends TableCell<FigureRow, FigureRow> {
        private final int place;

        DeltaCell(int place) {
            this.place = place;
        }

        @Override
        protected void updateItem(FigureRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("better", "worse");
            setText("");
            if (!empty && row != null && place < row.values().size()) {
                row.delta(place).ifPresent(delta -> show(row.figure(), delta));
            }
        }

        private void show(Figure figure, Delta delta) {
            setText(words.of(figure, delta));
            switch (delta.judgement()) {
                case BETTER -> getStyleClass().add("better");
                case WORSE -> getStyleClass().add("worse");
                case DIFFERENT, SAME -> {}
            }
        }
    }
}
