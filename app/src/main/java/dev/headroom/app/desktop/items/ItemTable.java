package dev.headroom.app.desktop.items;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.chart.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** Items in rows, with their attributes in columns, and what they weigh. */
final class ItemTable {
    private static final int MOST_ATTRIBUTES = 12;

    private final Texts texts;
    private final TableView<ItemRow> table = new TableView<>();

    ItemTable(Texts texts, String id) {
        this.texts = texts;
        table.setId(id);
        table.setAccessibleText(texts.get("items.title"));
        table.setPlaceholder(new Label(texts.get("items.no-items")));
    }

    TableView<ItemRow> node() {
        return table;
    }

    /** Shows rows with these attributes; many are left to the view of a single item. */
    void show(List<String> attributes, List<ItemRow> rows, boolean placed) {
        List<TableColumn<ItemRow, ?>> columns = new ArrayList<>();
        for (String attribute : attributes.subList(0, Math.min(MOST_ATTRIBUTES, attributes.size()))) {
            columns.add(attribute(attribute));
        }
        columns.add(number("items.bytes", ItemRow::bytes, row -> Figures.count(row.bytes())));
        columns.add(number("items.read-units", ItemRow::readUnits, row -> Figures.units(row.readUnits())));
        columns.add(number("items.write-units", ItemRow::writeUnits, row -> Figures.units(row.writeUnits())));
        if (placed) {
            columns.add(number("items.partition", ItemRow::partition, row -> Integer.toString(row.partition())));
        }
        List<String> before = titles(table.getColumns());
        if (!before.equals(titles(columns))) {
            table.getColumns().setAll(columns);
        }
        table.getItems().setAll(rows);
    }

    private static List<String> titles(List<TableColumn<ItemRow, ?>> columns) {
        return columns.stream().map(TableColumn::getId).toList();
    }

    private TableColumn<ItemRow, String> attribute(String name) {
        TableColumn<ItemRow, String> column = new TableColumn<>(name);
        column.setId(name);
        column.setCellValueFactory(
                cell -> new SimpleStringProperty(cell.getValue().text(name)));
        column.setPrefWidth(150);
        return column;
    }

    private TableColumn<ItemRow, ItemRow> number(
            String key, ToDoubleFunction<ItemRow> value, Function<ItemRow, String> text) {
        TableColumn<ItemRow, ItemRow> column = new TableColumn<>();
        Label header = new Label(texts.get(key));
        if (texts.has(key + ".tip")) {
            header.setTooltip(new Tooltip(texts.get(key + ".tip")));
        }
        column.setGraphic(header);
        column.setId(key);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(unused -> new NumberCell(text));
        column.setComparator(Comparator.comparingDouble(value));
        column.setPrefWidth(98);
        return column;
    }

    private static final class NumberCell extends TableCell<ItemRow, ItemRow> {
        private final Function<ItemRow, String> text;

        NumberCell(Function<ItemRow, String> text) {
            this.text = text;
            setStyle("-fx-alignment: center-right");
        }

        @Override
        protected void updateItem(ItemRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? "" : text.apply(row));
        }
    }
}
