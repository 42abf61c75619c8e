package dev.headroom.app.report.chart;

import dev.headroom.result.PropagationResult;
import org.jfree.chart.plot.XYPlot;

/** How late writes reached a global index, over time. */
public record LagChart(String index, PropagationResult queue, TimeScale time) implements ChartSvg {
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
    public String toSvg(String id) {
        XYPlot plot = new TimePlot(time, "seconds")
                .line("age of the oldest write waiting", queue.lagSeconds(), ChartTheme.MISSES, ChartTheme.line(1.4))
                .finish();
        return SvgWriter.draw(
                ChartTheme.chart(plot, true), ChartTheme.HALF_WIDTH, ChartTheme.TIME_CHART_HEIGHT, id, description());
    }
}
