package dev.headroom.app.report.chart;

import dev.headroom.result.ConsumerResult;
import org.jfree.chart.plot.XYPlot;

/** How old the records were that one consumer of a stream was handed, over time. */
public record IteratorAgeChart(String table, ConsumerResult consumer, TimeScale time) implements ChartSvg {
    @Override
    public String title() {
        return "Iterator age of " + consumer.name();
    }

    @Override
    public String description() {
        return "Age of the last record of each batch of " + consumer.name() + " on the stream of " + table
                + " over time; at most " + Figures.millis(consumer.maxIteratorAgeSeconds() * 1_000) + ".";
    }

    @Override
    public String toSvg(String id) {
        XYPlot plot = new TimePlot(time, "seconds")
                .ground("age, area", consumer.iteratorAgeSeconds(), ChartTheme.area(ChartTheme.THROTTLED))
                .line("iterator age", consumer.iteratorAgeSeconds(), ChartTheme.THROTTLED, ChartTheme.line(1.2))
                .finish();
        return SvgWriter.draw(
                ChartTheme.chart(plot, false), ChartTheme.HALF_WIDTH, ChartTheme.TIME_CHART_HEIGHT, id, description());
    }
}
