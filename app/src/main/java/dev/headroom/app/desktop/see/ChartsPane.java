package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.see.chart.ChartSetting;
import javafx.scene.control.ScrollPane;

/** A view of charts alone. */
final class ChartsPane extends ScrollPane {
    private static final int COLUMNS = 2;

    private final ChartGrid grid;

    ChartsPane(ChartSetting setting) {
        grid = new ChartGrid(setting, COLUMNS);
        setContent(grid);
        setFitToWidth(true);
        setFitToHeight(true);
    }

    void show(View view, Sight sight) {
        grid.show(Charts.of(view, sight), sight);
    }
}
