package dev.headroom.app.report.chart;

import dev.headroom.result.PropagationResult;

/** How late writes reached a global index, over time. */
public record LagChart(String index, PropagationResult queue, TimeScale time) implements TimeChart {
    @Override
    public String title() {
        return "Lag behind the table";
    }

    @Override
    public String description() {
        return "Age of the oldest write that waited before " + index + " over time: at most "
                + Figures.units(queue.lagSeconds().max()) + " seconds.";
    }

    @Override
    public Traces traces() {
        return Traces.over(time, "seconds")
                .line("age of the oldest write waiting", queue.lagSeconds(), Ink.MISSES, 1.4);
    }
}
