package dev.headroom.app.report.chart;

import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.ReplicaResult;
import dev.headroom.result.Series;
import java.awt.Color;
import java.util.function.Function;
import org.jfree.chart.plot.XYPlot;

/** How far each region of a global table is behind the others, over time: in time, or in writes that are not there yet. */
public record ReplicationChart(String table, GlobalTableResult global, boolean inWrites, TimeScale time)
        implements ChartSvg {
    private static final Color[] REGIONS = {
        ChartTheme.CONSUMED, ChartTheme.OFFERED, ChartTheme.MISSES, ChartTheme.HITS, ChartTheme.THROTTLED
    };

    @Override
    public String title() {
        return inWrites ? "Pending writes" : "ReplicationLatency";
    }

    @Override
    public String description() {
        return inWrites
                ? "Writes of other regions that each region of " + table + " did not have yet, over time."
                : "How long writes of other regions took to each region of " + table + ", over time.";
    }

    @Override
    public String toSvg(String id) {
        Function<ReplicaResult, Series> series = inWrites ? ReplicaResult::pendingWrites : ReplicaResult::latencyMillis;
        TimePlot lines = new TimePlot(time, inWrites ? "writes" : "ms");
        for (int i = 0; i < global.replicas().size(); i++) {
            ReplicaResult replica = global.replicas().get(i);
            lines.line(replica.region(), series.apply(replica), REGIONS[i % REGIONS.length], ChartTheme.line(1.2));
        }
        XYPlot plot = lines.finish();
        return SvgWriter.draw(
                ChartTheme.chart(plot, true), ChartTheme.HALF_WIDTH, ChartTheme.TIME_CHART_HEIGHT, id, description());
    }
}
