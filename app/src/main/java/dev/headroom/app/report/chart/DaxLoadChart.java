package dev.headroom.app.report.chart;

import dev.headroom.result.DaxNodeResult;
import dev.headroom.result.DaxResult;
import dev.headroom.result.Series;
import java.util.Arrays;
import java.util.List;

/** What each node of a DAX cluster bore over time, below what one can bear. */
public record DaxLoadChart(String table, DaxResult dax, TimeScale time) implements TimeChart {
    /** With more nodes than this, only the load of them all together is told apart from the ceiling. */
    private static final int FEW = 3;

    private static final List<Ink> NODES = List.of(Ink.CONSUMED, Ink.HITS, Ink.MISSES);

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
    public Traces traces() {
        Traces traces = Traces.over(time, "normalised requests per second");
        if (dax.eachNode().size() <= FEW) {
            for (DaxNodeResult node : dax.eachNode()) {
                traces = traces.line("node " + node.number(), node.load(), NODES.get(node.number() - 1), 1.2);
            }
        } else {
            traces = traces.line("busiest node", busiest(), Ink.CONSUMED, 1.2);
        }
        return traces.beyond("what a node bears", ceiling(), Ink.PROVISIONED);
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
