package dev.headroom.app.report.chart;

import dev.headroom.result.ResourceResult;
import dev.headroom.result.Series;
import java.util.Arrays;
import org.jfree.chart.plot.XYPlot;

/** What a table stores and pays for, over time. */
public record StorageChart(ResourceResult resource, TimeScale time) implements ChartSvg {
    private static final double MEGABYTE = 1 << 20;

    @Override
    public String title() {
        return "Storage of " + resource.label();
    }

    @Override
    public String description() {
        return "What " + resource.label() + " stores, with 100 bytes for each item beside its size, over time; at most "
                + Figures.units(resource.storedBytes().max() / MEGABYTE) + " MB.";
    }

    @Override
    public String toSvg(String id) {
        Series megabytes = Series.of(Arrays.stream(resource.storedBytes().toArray())
                .map(bytes -> bytes / MEGABYTE)
                .toArray());
        XYPlot plot = new TimePlot(time, "MB")
                .ground("stored, area", megabytes, ChartTheme.area(ChartTheme.BURST_WRITES))
                .line("stored", megabytes, ChartTheme.BURST_WRITES, ChartTheme.line(1.2))
                .finish();
        return SvgWriter.draw(
                ChartTheme.chart(plot, false), ChartTheme.HALF_WIDTH, ChartTheme.TIME_CHART_HEIGHT, id, description());
    }
}
