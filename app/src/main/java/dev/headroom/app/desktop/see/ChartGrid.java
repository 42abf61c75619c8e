package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.see.chart.ChartPane;
import dev.headroom.app.desktop.see.chart.ChartSetting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** Charts beside and below one another: as many columns as fit, and all the height that there is. */
final class ChartGrid extends Region {
    private static final double GAP = 8;
    private static final double NARROWEST = 300;
    private static final double LOWEST = 210;

    private final ChartSetting setting;
    private final int mostColumns;
    private final Map<String, ChartPane> panes = new LinkedHashMap<>();
    private Optional<String> maximised = Optional.empty();
    private Consumer<ChartPane> made = pane -> {};

    ChartGrid(ChartSetting setting, int mostColumns) {
        this.setting = setting;
        this.mostColumns = mostColumns;
        getStyleClass().add("chart-grid");
    }

    /** What is to be done with each new pane. */
    void onMade(Consumer<ChartPane> action) {
        made = action;
    }

    void show(List<ChartSpec> charts, Sight sight) {
        List<String> ids = charts.stream().map(ChartSpec::id).toList();
        boolean same = ids.equals(new ArrayList<>(panes.keySet()));
        panes.keySet().retainAll(ids);
        Map<String, ChartPane> before = Map.copyOf(panes);
        panes.clear();
        for (ChartSpec chart : charts) {
            ChartPane pane = Optional.ofNullable(before.get(chart.id())).orElseGet(() -> pane(chart.id()));
            panes.put(chart.id(), pane);
            pane.flags(sight.flags());
            pane.show(() -> Optional.of(chart.picture().get()), sight.live());
        }
        if (!same) {
            maximised = maximised.filter(ids::contains);
            getChildren().setAll(panes.values());
            requestLayout();
        }
    }

    private ChartPane pane(String id) {
        ChartPane pane = new ChartPane(setting);
        pane.setId("chart-" + id);
        pane.onMaximise(() -> {
            maximised = maximised.isPresent() ? Optional.empty() : Optional.of(id);
            requestLayout();
        });
        made.accept(pane);
        return pane;
    }

    List<ChartPane> panes() {
        return List.copyOf(panes.values());
    }

    @Override
    protected void layoutChildren() {
        panes.forEach((id, pane) -> pane.setVisible(maximised.map(id::equals).orElse(true)));
        int shown = maximised.isPresent() ? 1 : panes.size();
        if (shown == 0) {
            return;
        }
        int columns = maximised.isPresent() ? 1 : columns(getWidth());
        int rows = (shown + columns - 1) / columns;
        double width = (getWidth() - GAP * (columns - 1)) / columns;
        double height = (getHeight() - GAP * (rows - 1)) / rows;
        int place = 0;
        for (ChartPane pane : panes.values()) {
            if (pane.isVisible()) {
                int row = place / columns;
                boolean last = place == shown - 1;
                double across = last ? getWidth() - place % columns * (width + GAP) : width;
                pane.resizeRelocate(
                        Math.round(place % columns * (width + GAP)), Math.round(row * (height + GAP)), across, height);
                place++;
            }
        }
    }

    private int columns(double width) {
        int fitting = (int) Math.max(1, (width + GAP) / (NARROWEST + GAP));
        int even = panes.size() == 4 ? 2 : panes.size() <= 2 ? 1 : mostColumns;
        return Math.min(Math.min(fitting, even), Math.max(1, panes.size()));
    }

    @Override
    protected double computeMinHeight(double width) {
        int columns = columns(width > 0 ? width : getWidth());
        int rows = maximised.isPresent() ? 1 : (Math.max(1, panes.size()) + columns - 1) / columns;
        return rows * LOWEST + (rows - 1) * GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return NARROWEST * 2;
    }
}
