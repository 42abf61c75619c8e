package dev.headroom.app.report.chart;

import dev.headroom.result.PropagationResult;
import org.jfree.chart.plot.XYPlot;

/** How far a global index was behind its table, in units: what it applied on credit, and what waited. */
public record QueueChart(String index, PropagationResult queue, TimeScale time) implements ChartSvg {
    /** Whether there is anything to see: an index that keeps up owes nothing. */
    public boolean moves() {
        return queue.waiting().max() > 0 || queue.overdrawn().max() > 0;
    }

    @Override
    public String title() {
        return "Queue before the index";
    }

    @Override
    public String description() {
        return "What " + index + " owed and what waited before it over time: at most "
                + Figures.units(queue.overdrawn().max()) + " write units of debt and "
                + Figures.units(queue.waiting().max()) + " units waiting.";
    }

    @Override
    public String toSvg(String id) {
        XYPlot plot = new TimePlot(time, "write units")
                .ground("waiting, area", queue.waiting(), ChartTheme.area(ChartTheme.MISSES))
                .line("applied on credit", queue.overdrawn(), ChartTheme.OFFERED, ChartTheme.line(1.4))
                .line("waiting", queue.waiting(), ChartTheme.MISSES, ChartTheme.line(1.4))
                .finish();
        return SvgWriter.draw(
                ChartTheme.chart(plot, true), ChartTheme.HALF_WIDTH, ChartTheme.TIME_CHART_HEIGHT, id, description());
    }
}
