package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.ExpiredItemsChart;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.chart.StorageChart;
import dev.headroom.app.report.chart.TimeScale;
import dev.headroom.findings.Assessment;
import dev.headroom.result.TableResult;
import dev.headroom.result.TimeToLiveResult;

/** What time to live deleted of each table that has it, and how long expired items stayed. */
final class TimeToLiveSection implements Section {
    private static final int MILLIS = 1_000;

    @Override
    public void write(Html html, Assessment assessment) {
        TimeScale time = TimeScale.of(assessment.run());
        for (TableResult table : assessment.run().tables()) {
            table.loops(TimeToLiveResult.class).forEach(result -> write(html, table, result, time));
        }
    }

    private static void write(Html html, TableResult table, TimeToLiveResult result, TimeScale time) {
        LoopHeading.TIME_TO_LIVE.open(html, table.name());
        html.element(
                "p",
                "by " + result.attribute() + " · " + Figures.count(result.deleted())
                        + " items deleted, free of charge · from expiry to deletion "
                        + Figures.millis(result.p50LagSeconds() * MILLIS) + " (median), "
                        + Figures.millis(result.p99LagSeconds() * MILLIS) + " (p99), "
                        + Figures.millis(result.maxLagSeconds() * MILLIS) + " (longest) · "
                        + Figures.count(result.expiredReads()) + " of " + Figures.count(result.reads())
                        + " items read singly had expired",
                "class",
                "quiet");
        html.open("div", "class", "pair")
                .chart(new ExpiredItemsChart(table.name(), result, time))
                .chart(new StorageChart(table.resources().get(0), time))
                .close();
        Sources.csv(html, "time-to-live.csv").close();
    }
}
