package dev.headroom.app.report.chart;

import dev.headroom.result.FaultsResult;
import org.jfree.chart.plot.XYPlot;

/** Server errors of a table over time. */
public record ErrorsChart(String table, FaultsResult faults, TimeScale time) implements ChartSvg {
    @Override
    public String title() {
        return "Server errors";
    }

    @Override
    public String description() {
        return "Operations on " + table + " that were answered with a server error, over time; "
                + Figures.count(faults.errors()) + " in all.";
    }

    @Override
    public String toSvg(String id) {
        XYPlot plot = new TimePlot(time, "errors per second")
                .ground("errors, area", faults.errorsPerSecond(), ChartTheme.area(ChartTheme.THROTTLED))
                .line("errors", faults.errorsPerSecond(), ChartTheme.THROTTLED, ChartTheme.line(1.2))
                .finish();
        return SvgWriter.draw(
                ChartTheme.chart(plot, true), ChartTheme.HALF_WIDTH, ChartTheme.TIME_CHART_HEIGHT, id, description());
    }
}
