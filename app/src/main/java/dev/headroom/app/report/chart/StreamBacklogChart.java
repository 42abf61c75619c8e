package dev.headroom.app.report.chart;

import dev.headroom.result.ConsumerResult;
import org.jfree.chart.plot.XYPlot;

/** How many records of a stream waited for one consumer, over time. */
public record StreamBacklogChart(String table, ConsumerResult consumer, TimeScale time) implements ChartSvg {
    @Override
    public String title() {
        return "Records that wait for " + consumer.name();
    }

    @Override
    public String description() {
        return "Records of the stream of " + table + " that " + consumer.name() + " had not processed, over time; "
                + Figures.count(consumer.waiting()) + " at the end.";
    }

    @Override
    public String toSvg(String id) {
        XYPlot plot = new TimePlot(time, "records")
                .ground("waiting, area", consumer.waitingRecords(), ChartTheme.area(ChartTheme.OFFERED))
                .line("waiting", consumer.waitingRecords(), ChartTheme.OFFERED, ChartTheme.line(1.2))
                .finish();
        return SvgWriter.draw(
                ChartTheme.chart(plot, false), ChartTheme.HALF_WIDTH, ChartTheme.TIME_CHART_HEIGHT, id, description());
    }
}
