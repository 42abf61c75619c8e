package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.see.chart.ChartPane;
import dev.headroom.app.desktop.see.chart.ChartSetting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Charts beside and below one another: as many columns as fit, and all the height that there is. */
final class ChartGrid extends Region {
    private static final double GAP = 8;
    private static final double NARROWEST = 284;
    private static final double LOWEST = 210;
    private static final Duration STEP = Duration.millis(20);

    private final ChartSetting setting;
    private final int mostColumns;
    private final boolean pairBeside;
    private final Map<String, ChartPane> panes = new LinkedHashMap<>();
    private final PauseTransition nextPane = new PauseTransition(STEP);
    private List<ChartSpec> shown = List.of();
    private Sight seen;
    private Optional<String> maximised = Optional.empty();
    private Consumer<Boolean> onMaximised = whether -> {};

    ChartGrid(ChartSetting setting, int mostColumns) {
        this(setting, mostColumns, false);
    }

    /** @param pairBeside whether two charts stand beside each other; over time they are better wide */
    ChartGrid(ChartSetting setting, int mostColumns, boolean pairBeside) {
        this.setting = setting;
        this.pairBeside = pairBeside;
        this.mostColumns = mostColumns;
        getStyleClass().add("chart-grid");
        nextPane.setOnFinished(event -> addNext());
    }

    /** Hears when one chart takes the place of all, and when it gives it back. */
    void onMaximised(Consumer<Boolean> action) {
        onMaximised = action;
    }

    void show(List<ChartSpec> charts, Sight sight) {
        List<String> ids = charts.stream().map(ChartSpec::id).toList();
        if (!ids.equals(shown.stream().map(ChartSpec::id).toList())) {
            panes.keySet().retainAll(ids);
            getChildren().retainAll(panes.values());
            maximised = maximised.filter(ids::contains);
            requestLayout();
        }
        shown = List.copyOf(charts);
        seen = sight;
        for (ChartSpec chart : charts) {
            Optional.ofNullable(panes.get(chart.id())).ifPresent(pane -> fill(pane, chart));
        }
        if (nextPane.getStatus() != Animation.Status.RUNNING) {
            addNext();
        }
    }

    private void fill(ChartPane pane, ChartSpec chart) {
        pane.flags(seen.flags());
        pane.show(() -> Optional.of(chart.picture().get()), seen.live());
    }

    /** Panes come one after the other, for several at once would be styled and laid out in one long pulse. */
    private void addNext() {
        shown.stream()
                .filter(chart -> !panes.containsKey(chart.id()))
                .findFirst()
                .ifPresent(chart -> {
                    ChartPane pane = pane(chart.id());
                    panes.put(chart.id(), pane);
                    getChildren().add(pane);
                    fill(pane, chart);
                    nextPane.playFromStart();
                });
    }

    private ChartPane pane(String id) {
        ChartPane pane = new ChartPane(setting);
        pane.setId("chart-" + id);
        pane.onMaximise(() -> {
            maximised = maximised.isPresent() ? Optional.empty() : Optional.of(id);
            onMaximised.accept(maximised.isPresent());
            requestLayout();
        });
        return pane;
    }

    @Override
    protected void layoutChildren() {
        panes.forEach((id, pane) -> pane.setVisible(maximised.map(id::equals).orElse(true)));
        List<String> places = maximised
                .map(List::of)
                .orElseGet(() -> shown.stream().map(ChartSpec::id).toList());
        if (places.isEmpty()) {
            return;
        }
        int columns = maximised.isPresent() ? 1 : columns(getWidth());
        int rows = (places.size() + columns - 1) / columns;
        double width = (getWidth() - GAP * (columns - 1)) / columns;
        double height = (getHeight() - GAP * (rows - 1)) / rows;
        for (int place = 0; place < places.size(); place++) {
            ChartPane pane = panes.get(places.get(place));
            if (pane != null) {
                int row = place / columns;
                double x = Math.round(place % columns * (width + GAP));
                double across = place == places.size() - 1 ? getWidth() - x : width;
                pane.resizeRelocate(x, Math.round(row * (height + GAP)), across, height);
            }
        }
    }

    private int columns(double width) {
        int fitting = (int) Math.max(1, (width + GAP) / (NARROWEST + GAP));
        int even = shown.size() == 4 ? 2 : shown.size() <= 2 && !pairBeside ? 1 : mostColumns;
        return Math.min(Math.min(fitting, even), Math.max(1, shown.size()));
    }

    @Override
    protected double computeMinHeight(double width) {
        int columns = columns(width > 0 ? width : getWidth());
        int rows = maximised.isPresent() ? 1 : (Math.max(1, shown.size()) + columns - 1) / columns;
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
