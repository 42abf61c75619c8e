package dev.headroom.app.report.chart;

import dev.headroom.result.ResourceResult;
import dev.headroom.result.Series;
import dev.headroom.result.ThroughputResult;
import dev.headroom.scenario.BillingMode;
import java.util.Arrays;

/** What one side of a table or index was asked for, served, could serve and refused, over time. */
public record ThroughputChart(ResourceResult resource, Side side, TimeScale time, int width) implements TimeChart {
    private static final double FAR_ABOVE = 8;

    /** One that takes half of the page. */
    public ThroughputChart(ResourceResult resource, Side side, TimeScale time) {
        this(resource, side, time, ChartTheme.HALF_WIDTH);
    }

    /** The same across the whole page. */
    public ThroughputChart wide() {
        return new ThroughputChart(resource, side, time, ChartTheme.FULL_WIDTH);
    }

    @Override
    public String title() {
        return side.title();
    }

    @Override
    public String description() {
        ThroughputResult result = side.of(resource);
        String unit = " " + side.unit(resource.billing());
        return side.title() + " of " + resource.label() + " over time: at most "
                + Figures.units(result.offered().max())
                + unit + " per second offered, "
                + Figures.units(result.consumed().max()) + " consumed, "
                + Figures.units(result.throttled().max()) + " throttled.";
    }

    @Override
    public Traces traces() {
        ThroughputResult result = side.of(resource);
        return capacity(
                Traces.over(time, side.unit(resource.billing()) + " per second")
                        .area("consumed, area", result.consumed(), Ink.CONSUMED)
                        .area("throttled, area", result.throttled(), Ink.THROTTLED)
                        .line("offered", result.offered(), Ink.OFFERED, 1.2)
                        .line("consumed", result.consumed(), Ink.CONSUMED, 1.2)
                        .line("throttled", result.throttled(), Ink.THROTTLED, 1.4),
                result);
    }

    /** Where capacity is many times what is asked for, the traffic gets the room, and the legend says where capacity is. */
    private Traces capacity(Traces traffic, ThroughputResult result) {
        Series provisioned = result.provisioned();
        String name = resource.billing() == BillingMode.ON_DEMAND ? "available" : "provisioned";
        double asked = result.offered().max();
        if (asked > 0 && least(provisioned) > asked * FAR_ABOVE) {
            String beyond = name + " " + range(least(provisioned), provisioned.max()) + ", above";
            return traffic.beyond(beyond, provisioned, Ink.PROVISIONED);
        }
        return traffic.dashed(name, provisioned, Ink.PROVISIONED);
    }

    private static String range(double least, double greatest) {
        String from = Figures.units(least);
        return least == greatest ? from : from + "–" + Figures.units(greatest);
    }

    /** Of what has been measured: behind it a series has zeros. */
    private double least(Series series) {
        return Arrays.stream(series.toArray()).limit(time.known()).min().orElse(0);
    }
}
