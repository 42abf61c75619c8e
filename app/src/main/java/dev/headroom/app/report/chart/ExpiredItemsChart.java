package dev.headroom.app.report.chart;

import dev.headroom.result.TimeToLiveResult;

/** How many items had expired and were there all the same, over time. */
public record ExpiredItemsChart(String table, TimeToLiveResult result, TimeScale time) implements TimeChart {
    @Override
    public String title() {
        return "Expired items that are still there";
    }

    @Override
    public String description() {
        return "Items of " + table + " that had expired and were not deleted yet, over time; "
                + Figures.units(result.meanExpired()) + " on average.";
    }

    @Override
    public Traces traces() {
        return Traces.over(time, "items")
                .area("expired, area", result.expiredItems(), Ink.MISSES)
                .line("expired", result.expiredItems(), Ink.MISSES, 1.2)
                .withoutLegend();
    }
}
