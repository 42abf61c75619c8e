package dev.headroom.app.report.chart;

import dev.headroom.result.FaultsResult;

/** Server errors of a table over time. */
public record ErrorsChart(String table, FaultsResult faults, TimeScale time) implements TimeChart {
    @Override
    public String title() {
        return "Server errors";
    }

    @Override
    public String description() {
        return "Operations on " + table + " that were answered with a server error, over time; "
                + Figures.count(faults.errors()) + " in all.";
    }

    @Override
    public Traces traces() {
        return Traces.over(time, "errors per second")
                .area("errors, area", faults.errorsPerSecond(), Ink.THROTTLED)
                .line("errors", faults.errorsPerSecond(), Ink.THROTTLED, 1.2);
    }
}
