package dev.headroom.app.desktop.see.chart;

import dev.headroom.app.report.chart.Drawing;
import dev.headroom.app.report.chart.PlottedChart;

/** A chart of bars, with its numbers. */
public record BarPicture(PlottedChart chart, ChartTable table) implements Picture {
    @Override
    public String title() {
        return chart.title();
    }

    @Override
    public String description() {
        return chart.description();
    }

    @Override
    public Drawing drawing() {
        return chart;
    }
}
