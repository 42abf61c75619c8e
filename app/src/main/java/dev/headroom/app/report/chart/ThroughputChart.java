package dev.headroom.app.report.chart;

import dev.headroom.result.ResourceResult;
import dev.headroom.result.ThroughputResult;
import dev.headroom.scenario.BillingMode;
import org.jfree.chart.plot.XYPlot;

/** What one side of a table or index was asked for, served, could serve and refused, over time. */
public record ThroughputChart(ResourceResult resource, Side side, TimeScale time) implements ChartSvg {
    @Override
    public String title() {
        return side.title();
    }

    @Override
    public String description() {
        ThroughputResult result = side.of(resource);
        String unit = " " + side.unit(resource.billing());
        return side.title() + " of " + resource.label() + " over time: at most " + Figures.units(result.offered().max())
                + unit + " per second offered, " + Figures.units(result.consumed().max()) + " consumed, "
                + Figures.units(result.throttled().max()) + " throttled.";
    }

    @Override
    public String toSvg(String id) {
        ThroughputResult result = side.of(resource);
        XYPlot plot = new TimePlot(time, side.unit(resource.billing()) + " per second")
                .ground("consumed, area", result.consumed(), ChartTheme.area(ChartTheme.CONSUMED))
                .ground("throttled, area", result.throttled(), ChartTheme.area(ChartTheme.THROTTLED))
                .line("offered", result.offered(), ChartTheme.OFFERED, ChartTheme.line(1.2))
                .line("consumed", result.consumed(), ChartTheme.CONSUMED, ChartTheme.line(1.2))
                .line("throttled", result.throttled(), ChartTheme.THROTTLED, ChartTheme.line(1.2))
                .line(capacityName(), result.provisioned(), ChartTheme.PROVISIONED, ChartTheme.dashes())
                .finish();
        return SvgWriter.draw(
                ChartTheme.chart(plot, true), ChartTheme.HALF_WIDTH, ChartTheme.TIME_CHART_HEIGHT, id, description());
    }

    private String capacityName() {
        return resource.billing() == BillingMode.ON_DEMAND ? "available" : "provisioned";
    }
}
