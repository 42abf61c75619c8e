package dev.headroom.app.report.chart;

import dev.headroom.result.TimeToLiveResult;
import org.jfree.chart.plot.XYPlot;

/** How many items had expired and were there all the same, over time. */
public record ExpiredItemsChart(String table, TimeToLiveResult result, TimeScale time) implements ChartSvg {
    @Override
    public String title() {
        return "Expired items that are still there";
    }

    @Override
    public String description() {
        return "Items of " + table + " that had expired and were not deleted yet, over time; "
                + Figures.units(result.meanExpired()) + " on average.";
    }

    @Override
    public String toSvg(String id) {
        XYPlot plot = new TimePlot(time, "items")
                .ground("expired, area", result.expiredItems(), ChartTheme.area(ChartTheme.MISSES))
                .line("expired", result.expiredItems(), ChartTheme.MISSES, ChartTheme.line(1.2))
                .finish();
        return SvgWriter.draw(
                ChartTheme.chart(plot, false), ChartTheme.HALF_WIDTH, ChartTheme.TIME_CHART_HEIGHT, id, description());
    }
}
