package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.measure.KeyFigures;
import dev.headroom.app.report.measure.PartitionHeat;
import dev.headroom.findings.Assessment;
import dev.headroom.result.Latency;
import dev.headroom.result.WorkloadResult;

/** The figures that a reader looks for first. */
final class TilesSection implements Section {
    private static final int LONGEST_NAME = 24;
    private static final double FAR_ABOVE = 10;

    @Override
    public void write(Html html, Assessment assessment) {
        KeyFigures figures = KeyFigures.of(assessment);
        html.open("section", "class", "tiles", "aria-label", "Key figures");
        tile(html, "Requests", Figures.count(figures.requests()), failed(figures), "");
        tile(
                html,
                "Throttled requests",
                Figures.percent(figures.throttledShare()),
                figures.throttledRequests() == 0
                        ? "none"
                        : Figures.count(figures.throttledRequests()) + " at least once",
                figures.throttledRequests() > 0 ? "alarm" : "fine");
        figures.slowest()
                .ifPresent(slowest -> tile(
                        html,
                        "Latency p99",
                        Figures.millis(slowest.totals().latency().p99Millis()),
                        slowest.name() + ", the slowest",
                        waited(slowest) ? "alarm" : ""));
        tile(
                html,
                "Cost",
                Figures.dollars(figures.monthlyCost()),
                "a month · " + Figures.dollars(figures.runCost()) + " this run",
                "");
        figures.hottest().ifPresent(heat -> hottest(html, heat));
        html.close();
    }

    private static void hottest(Html html, PartitionHeat heat) {
        tile(
                html,
                "Hottest partition",
                Figures.percent(heat.peak()),
                "of its ceiling · no. " + heat.partition().number() + " of "
                        + Figures.shortened(heat.resource().label(), LONGEST_NAME),
                heat.peak() >= 1 ? "alarm" : "");
    }

    /** Whether throttling shows in how long requests took. */
    private static boolean waited(WorkloadResult workload) {
        Latency latency = workload.totals().latency();
        return workload.totals().throttledRequests() > 0 && latency.p99Millis() > FAR_ABOVE * latency.p50Millis();
    }

    private static String failed(KeyFigures figures) {
        return figures.failedRequests() == 0 ? "none given up" : Figures.count(figures.failedRequests()) + " given up";
    }

    private static void tile(Html html, String name, String value, String note, String mood) {
        html.open("div", "class", ("tile " + mood).trim())
                .element("p", name, "class", "name")
                .element("p", value, "class", "value")
                .element("p", note, "class", "note")
                .close();
    }
}
