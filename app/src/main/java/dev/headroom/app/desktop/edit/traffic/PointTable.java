package dev.headroom.app.desktop.edit.traffic;

import atlantafx.base.theme.Styles;
import dev.headroom.app.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.TextFieldTableCell;

/** The chart's twin: every point with its exact time and rate, to be typed. */
final class PointTable extends TableView<PointTable.Row> {
    private final TrafficCurveModel model;
    private final Texts texts;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean following;

    /** A point and its place, from 0. */
    record Row(int place, String name, CurvePoint point) {}

    PointTable(TrafficCurveModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("traffic-table");
        setEditable(true);
        setAccessibleText(texts.get("traffic.table"));
        Label none = new Label(texts.get("traffic.table.none"));
        none.setWrapText(true);
        setPlaceholder(none);
        getStyleClass().addAll(Styles.DENSE, Styles.STRIPED);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addColumn("traffic.column.point", Row::name);
        TableColumn<Row, String> time =
                addColumn("traffic.column.time", row -> row.point().time());
        TableColumn<Row, String> rate =
                addColumn("traffic.column.rate", row -> row.point().rate());
        time.setCellFactory(TextFieldTableCell.forTableColumn());
        time.setOnEditCommit(event -> commit(
                event.getRowValue(),
                event.getNewValue(),
                event.getRowValue().point().rate()));
        rate.setCellFactory(TextFieldTableCell.forTableColumn());
        rate.setOnEditCommit(
                event -> commit(event.getRowValue(), event.getRowValue().point().time(), event.getNewValue()));
        model.curve().subscribe(this::fill);
        model.selected().subscribe(this::follow);
        getSelectionModel().selectedIndexProperty().subscribe(chosen -> {
            if (!following && chosen.intValue() >= 0) {
                model.selected().set(chosen.intValue());
            }
        });
        fill();
    }

    /** What is wrong with the text that was typed last; empty where nothing is. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    private TableColumn<Row, String> addColumn(String key, Function<Row, String> value) {
        TableColumn<Row, String> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(cell -> new SimpleStringProperty(value.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        getColumns().add(column);
        return column;
    }

    private void commit(Row row, String time, String rate) {
        boolean read = model.type(row.place(), time, rate);
        problem.set(read ? "" : texts.get("traffic.table.problem"));
        refresh();
    }

    private void fill() {
        following = true;
        Curve curve = model.curve().get();
        List<CurvePoint> handles = curve.handles();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < handles.size(); i++) {
            String key = "traffic.point." + curve.kind() + "." + i;
            rows.add(new Row(i, texts.has(key) ? texts.get(key) : String.valueOf(i + 1), handles.get(i)));
        }
        getItems().setAll(rows);
        following = false;
        follow();
    }

    private void follow() {
        following = true;
        int selected = model.selected().get();
        if (selected >= 0 && selected < getItems().size()) {
            getSelectionModel().clearAndSelect(selected);
            scrollTo(Math.max(0, selected - 1));
        } else {
            getSelectionModel().clearSelection();
        }
        following = false;
    }
}
