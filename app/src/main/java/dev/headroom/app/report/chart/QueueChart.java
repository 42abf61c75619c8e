package dev.headroom.app.report.chart;

import dev.headroom.result.PropagationResult;

/** How far a global index was behind its table, in units: what it applied on credit, and what waited. */
public record QueueChart(String index, PropagationResult queue, TimeScale time) implements TimeChart {
    /** Whether there is anything to see: an index that keeps up owes nothing. */
    public boolean moves() {
        return queue.waiting().max() > 0 || queue.overdrawn().max() > 0;
    }

    @Override
    public String title() {
        return "Queue before the index";
    }

    @Override
    public String description() {
        return "What " + index + " owed and what waited before it over time: at most "
                + Figures.units(queue.overdrawn().max()) + " write units of debt and "
                + Figures.units(queue.waiting().max()) + " units waiting.";
    }

    @Override
    public Traces traces() {
        return Traces.over(time, "write units")
                .area("waiting, area", queue.waiting(), Ink.MISSES)
                .line("applied on credit", queue.overdrawn(), Ink.OFFERED, 1.4)
                .line("waiting", queue.waiting(), Ink.MISSES, 1.4);
    }
}
