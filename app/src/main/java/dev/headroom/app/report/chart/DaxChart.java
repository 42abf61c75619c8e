package dev.headroom.app.report.chart;

import dev.headroom.result.DaxResult;
import org.jfree.chart.plot.XYPlot;

/** What a DAX cluster answered itself and what it passed on, over time. */
public record DaxChart(String table, DaxResult dax, TimeScale time) implements ChartSvg {
    @Override
    public String title() {
        return "Item cache";
    }

    @Override
    public String description() {
        return "Hits and misses of the item cache of " + table + " over time; " + Figures.percent(dax.hitRate())
                + " of reads hit.";
    }

    @Override
    public String toSvg(String id) {
        XYPlot plot = new TimePlot(time, "reads per second")
                .ground("hits, area", dax.hits(), ChartTheme.area(ChartTheme.HITS))
                .line("hits", dax.hits(), ChartTheme.HITS, ChartTheme.line(1.2))
                .line("misses", dax.misses(), ChartTheme.MISSES, ChartTheme.line(1.2))
                .finish();
        return SvgWriter.draw(
                ChartTheme.chart(plot, true), ChartTheme.HALF_WIDTH, ChartTheme.TIME_CHART_HEIGHT, id, description());
    }
}
