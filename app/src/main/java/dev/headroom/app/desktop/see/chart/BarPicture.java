package dev.headroom.app.desktop.see.chart;

import dev.headroom.app.report.chart.Drawing;
import dev.headroom.app.report.chart.PlottedChart;

/** A chart of bars, with its numbers. */
public record BarPicture(PlottedChart chart, ChartTable table) implements Picture {
    private static final double FATTEST = 1.4;

    @Override
    public String title() {
        return chart.title();
    }

    @Override
    public String description() {
        return chart.description();
    }

    /** At the top of the room that there is: bars are not made fatter than is of use. */
    @Override
    public Drawing drawing() {
        return (graphics, width, height, look) ->
                chart.draw(graphics, width, Math.min(height, chart.height() * FATTEST), look);
    }
}
