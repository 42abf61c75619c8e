package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.HeatMap;
import dev.headroom.app.report.chart.Side;
import dev.headroom.app.report.chart.ThroughputChart;
import dev.headroom.app.report.chart.TimeScale;
import dev.headroom.findings.Assessment;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What the run comes down to, at first sight: the side throttled most, or the busiest, and the heat of its partitions. */
final class LeadSection implements Section {
    @Override
    public void write(Html html, Assessment assessment) {
        RunResult run = assessment.run();
        lead(run).ifPresent(lead -> write(html, run, lead));
    }

    private static void write(Html html, RunResult run, Lead lead) {
        TimeScale time = TimeScale.of(run);
        String how = lead.throttled() > 0 ? ", throttled most" : ", the busiest";
        html.open("section", "class", "lead")
                .element(
                        "h2",
                        lead.resource().label() + " · " + lead.side().title().toLowerCase(Locale.ROOT) + how)
                .open("div", "class", "pair")
                .chart(new ThroughputChart(lead.resource(), lead.side(), time));
        if (!lead.resource().partitions().isEmpty()) {
            html.chart(new HeatMap(run.scenario(), lead.resource(), time, true));
        }
        html.close().close();
    }

    private static Optional<Lead> lead(RunResult run) {
        return run.tables().stream()
                .flatMap(table -> table.resources().stream())
                .flatMap(resource -> Arrays.stream(Side.values()).map(side -> new Lead(resource, side)))
                .filter(lead -> lead.side().of(lead.resource()).attempts() > 0)
                .max(Comparator.comparingLong(Lead::throttled).thenComparingDouble(Lead::offered));
    }

    private record Lead(ResourceResult resource, Side side) {
        long throttled() {
            return side.of(resource).throttleEvents();
        }

        double offered() {
            return side.of(resource).offeredUnits();
        }
    }
}
