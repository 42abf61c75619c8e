package dev.headroom.app.report.chart;

import dev.headroom.result.DaxNodeResult;
import dev.headroom.result.DaxResult;
import dev.headroom.result.Series;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** What each node of a DAX cluster bore over time, below what one can bear. */
public record DaxLoadChart(String table, DaxResult dax, TimeScale time) implements ChartSvg {
    /** With more nodes than this, only the load of them all together is told apart from the ceiling. */
    private static final int FEW = 3;

    private static final List<Color> NODES = List.of(ChartTheme.CONSUMED, ChartTheme.HITS, ChartTheme.MISSES);

    @Override
    public String title() {
        return "Load of the nodes";
    }

    @Override
    public String description() {
        return "Normalised requests per second of the DAX nodes of " + table + " over time; at most "
                + Figures.percent(dax.peakLoad()) + " of what a node bears.";
    }

    @Override
    public String toSvg(String id) {
        TimePlot plot = new TimePlot(time, "normalised requests per second");
        if (dax.eachNode().size() <= FEW) {
            for (DaxNodeResult node : dax.eachNode()) {
                plot.line("node " + node.number(), node.load(), NODES.get(node.number() - 1), ChartTheme.line(1.2));
            }
        } else {
            plot.line("busiest node", busiest(), ChartTheme.CONSUMED, ChartTheme.line(1.2));
        }
        XYPlot finished = plot.lineBeyond("what a node bears", ceiling(), ChartTheme.PROVISIONED, ChartTheme.dashes())
                .finish();
        return SvgWriter.draw(
                ChartTheme.chart(finished, true),
                ChartTheme.HALF_WIDTH,
                ChartTheme.TIME_CHART_HEIGHT,
                id,
                description());
    }

    private Series busiest() {
        double[] highest = new double[dax.refusedPerSecond().length()];
        for (DaxNodeResult node : dax.eachNode()) {
            for (int i = 0; i < highest.length; i++) {
                highest[i] = Math.max(highest[i], node.load().get(i));
            }
        }
        return Series.of(highest);
    }

    private Series ceiling() {
        double[] values = new double[dax.refusedPerSecond().length()];
        Arrays.fill(values, dax.nodeThroughput());
        return Series.of(values);
    }
}
