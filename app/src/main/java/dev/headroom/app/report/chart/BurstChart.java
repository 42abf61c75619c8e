package dev.headroom.app.report.chart;

import dev.headroom.result.ResourceResult;
import dev.headroom.result.Series;
import java.util.Arrays;

/** The unused capacity banked for bursts, over time; one line for each side. */
public record BurstChart(ResourceResult resource, TimeScale time) implements TimeChart {
    private static final double NEARLY_FULL = 0.99;

    /** Whether there is anything to see: on demand there is no bank, and one that stays full is a straight line to the eye. */
    public boolean moves() {
        return moves(resource.reads().burstBalance()) || moves(resource.writes().burstBalance());
    }

    private static boolean moves(Series balance) {
        return Arrays.stream(balance.toArray()).min().orElse(0) < NEARLY_FULL * balance.max();
    }

    @Override
    public String title() {
        return "Burst balance";
    }

    @Override
    public String description() {
        return "Burst balance of " + resource.label() + " over time: at most "
                + Figures.units(resource.reads().burstBalance().max()) + " read units and "
                + Figures.units(resource.writes().burstBalance().max()) + " write units.";
    }

    @Override
    public Traces traces() {
        return Traces.over(time, "units banked")
                .line("reads", resource.reads().burstBalance(), Ink.BURST_READS, 1.6)
                .line("writes", resource.writes().burstBalance(), Ink.BURST_WRITES, 1.6);
    }
}
