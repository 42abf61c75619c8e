package dev.headroom.app.report.chart;

import dev.headroom.result.ResourceResult;
import dev.headroom.result.Series;
import java.util.Arrays;

/** What a table stores and pays for, over time. */
public record StorageChart(ResourceResult resource, TimeScale time) implements TimeChart {
    private static final double MEGABYTE = 1 << 20;

    @Override
    public String title() {
        return "Storage of " + resource.label();
    }

    @Override
    public String description() {
        return "What " + resource.label() + " stores, with 100 bytes for each item beside its size, over time; at most "
                + Figures.units(resource.storedBytes().max() / MEGABYTE) + " MB.";
    }

    @Override
    public Traces traces() {
        Series megabytes = Series.of(Arrays.stream(resource.storedBytes().toArray())
                .map(bytes -> bytes / MEGABYTE)
                .toArray());
        return Traces.over(time, "MB")
                .area("stored, area", megabytes, Ink.BURST_WRITES)
                .line("stored", megabytes, Ink.BURST_WRITES, 1.2)
                .withoutLegend();
    }
}
