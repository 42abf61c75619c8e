package dev.headroom.app.desktop.see;

import dev.headroom.app.report.chart.TimeChart;
import dev.headroom.app.report.chart.Traces;

/** A chart under a title of its own: in the report its section says which table it is about. */
record Titled(String title, TimeChart chart) implements TimeChart {
    static TimeChart with(String title, TimeChart chart) {
        return new Titled(title, chart);
    }

    @Override
    public String description() {
        return chart.description();
    }

    @Override
    public Traces traces() {
        return chart.traces();
    }
}
