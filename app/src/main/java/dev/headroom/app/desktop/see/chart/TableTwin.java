package dev.headroom.app.desktop.see.chart;

import dev.headroom.app.desktop.surroundings.Copying;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The numbers of a chart in rows, which can be selected and copied. */
public final class TableTwin extends TableView<Integer> {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private static final int MOST_FITTED = 8;
    private static final int ROWS_LOOKED_AT = 8;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final double LETTER = 8;
    private static final double PADDING = 18;

    private ChartTable table = new ChartTable(List.of(), 0);

    public TableTwin(Copying clipboard) {
        getStyleClass().add("table-twin");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                clipboard.text(selected());
                event.consume();
            }
        });
    }

    /** Shows other numbers; what was selected stays selected, where there still is such a row. */
    public void show(ChartTable now) {
        List<String> names = now.columns().stream().map(ChartTable.Column::name).toList();
        boolean sameColumns = names.equals(
                table.columns().stream().map(ChartTable.Column::name).toList());
        table = now;
        if (!sameColumns) {
            setColumnResizePolicy(
                    names.size() <= MOST_FITTED
                            ? CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN
                            : UNCONSTRAINED_RESIZE_POLICY);
            getColumns()
                    .setAll(IntStream.range(0, names.size())
                            .mapToObj(this::column)
                            .toList());
        }
        List<Integer> selected = List.copyOf(getSelectionModel().getSelectedIndices());
        setItems(FXCollections.observableList(new Rows(now.rows())));
        selected.stream().filter(row -> row < now.rows()).forEach(getSelectionModel()::select);
    }

    private TableColumn<Integer, String> column(int place) {
        TableColumn<Integer, String> column =
                new TableColumn<>(table.columns().get(place).name());
        column.setCellValueFactory(cell ->
                new ReadOnlyStringWrapper(table.columns().get(place).cell().apply(cell.getValue())));
        column.setSortable(false);
        column.setPrefWidth(PADDING + LETTER * longest(table.columns().get(place)));
        if (table.columns().get(place).numeric()) {
            column.setStyle("-fx-alignment: CENTER-RIGHT;");
        }
        return column;
    }

    /** In letters, as far as the first rows tell. */
    private int longest(ChartTable.Column column) {
        return IntStream.range(0, Math.min(ROWS_LOOKED_AT, table.rows()))
                .map(row -> Math.min(LONGEST, column.cell().apply(row).length()))
                .reduce(Math.max(SHORTEST, column.name().length()), Math::max);
    }

    private String selected() {
        return getSelectionModel().getSelectedItems().stream()
                .map(row -> String.join("\t", table.row(row)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The numbers of the rows, of which there may be thousands. */
    private static final class Rows extends AbstractList<Integer> {
        private final int size;

        Rows(int size) {
            this.size = size;
        }

        @Override
        public Integer get(int row) {
            return row;
        }

        @Override
        public int size() {
            return size;
        }
    }
}
