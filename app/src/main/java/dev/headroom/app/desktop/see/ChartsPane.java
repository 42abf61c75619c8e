package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.see.chart.ChartSetting;
import dev.headroom.app.desktop.see.chart.TableTwin;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A view of charts, and below them what there is to tell in lines. */
final class ChartsPane extends VBox {
    private static final int COLUMNS = 2;
    private static final double ROW = 28;
    private static final double HEADER = 44;
    private static final double HIGHEST = 220;

    private final ChartSetting setting;
    private final ChartGrid grid;
    private final VBox sheets = new VBox();
    private final List<Part> parts = new ArrayList<>();

    ChartsPane(ChartSetting setting) {
        this.setting = setting;
        grid = new ChartGrid(setting, COLUMNS);
        ScrollPane charts = new ScrollPane(grid);
        charts.setFitToWidth(true);
        charts.setFitToHeight(true);
        VBox.setVgrow(charts, Priority.ALWAYS);
        sheets.getStyleClass().add("sheets");
        grid.onMaximised(whether -> show(!whether));
        getChildren().addAll(charts, sheets);
    }

    void show(View view, Sight sight) {
        grid.show(new Charts(setting.texts()).of(view, sight), sight);
        List<Sheet> now = Sheets.of(view, sight, setting.texts());
        while (parts.size() < now.size()) {
            parts.add(new Part());
            sheets.getChildren().add(parts.get(parts.size() - 1));
        }
        for (int i = 0; i < now.size(); i++) {
            parts.get(i).show(now.get(i));
        }
        if (now.isEmpty()) {
            show(false);
        }
    }

    private void show(boolean withSheets) {
        boolean any = withSheets && !parts.isEmpty();
        sheets.setVisible(any);
        sheets.setManaged(any);
    }

    private final class Part extends VBox {
        private final Label title = new Label();
        private final TableTwin table = new TableTwin(setting.surroundings().clipboard());
        private String lines = "";

        Part() {
            title.getStyleClass().add("chart-title");
            title.setLabelFor(table);
            getStyleClass().add("told-below");
            getChildren().addAll(title, table);
        }

        /** Only what says something else is shown anew. */
        void show(Sheet sheet) {
            if (lines.equals(sheet.table().tabbed())) {
                return;
            }
            lines = sheet.table().tabbed();
            int rows = sheet.table().rows();
            title.setText(sheet.title());
            table.setAccessibleText(sheet.title());
            table.show(sheet.table());
            double height = Math.min(HIGHEST, HEADER + ROW * Math.max(1, rows));
            table.setPrefHeight(height);
            table.setMinHeight(Math.min(height, HEADER + 2 * ROW));
            table.setVisible(rows > 0);
            table.setManaged(rows > 0);
        }
    }
}
