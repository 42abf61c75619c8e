package dev.headroom.app.report.chart;

import dev.headroom.result.DaxCacheResult;
import org.jfree.chart.plot.XYPlot;

/** What one cache of a DAX cluster answered itself and what it passed on, over time. */
public record DaxChart(String table, String cacheName, DaxCacheResult cache, TimeScale time) implements ChartSvg {
    @Override
    public String title() {
        return cacheName;
    }

    @Override
    public String description() {
        return "Hits and misses of the " + cacheName.toLowerCase(java.util.Locale.ROOT) + " of " + table
                + " over time; " + Figures.percent(cache.hitRate()) + " of reads hit.";
    }

    @Override
    public String toSvg(String id) {
        XYPlot plot = new TimePlot(time, "reads per second")
                .ground("hits, area", cache.hitsPerSecond(), ChartTheme.area(ChartTheme.HITS))
                .line("hits", cache.hitsPerSecond(), ChartTheme.HITS, ChartTheme.line(1.2))
                .line("misses", cache.missesPerSecond(), ChartTheme.MISSES, ChartTheme.line(1.2))
                .finish();
        return SvgWriter.draw(
                ChartTheme.chart(plot, true), ChartTheme.HALF_WIDTH, ChartTheme.TIME_CHART_HEIGHT, id, description());
    }
}
