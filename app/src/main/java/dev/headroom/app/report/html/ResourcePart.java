package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.BurstChart;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.chart.HeatMap;
import dev.headroom.app.report.chart.HotKeysChart;
import dev.headroom.app.report.chart.Side;
import dev.headroom.app.report.chart.ThroughputChart;
import dev.headroom.app.report.chart.TimeScale;
import dev.headroom.quantity.DataSize;
import dev.headroom.result.HotKey;
import dev.headroom.result.PropagationResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.Series;
import dev.headroom.result.SplitForHeatResult;
import dev.headroom.result.ThroughputResult;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/** One table or index: its totals, both sides over time, why it throttled, its partitions and its keys. */
final class ResourcePart {
    private final Scenario scenario;
    private final ResourceResult resource;
    private final Optional<PropagationResult> queue;
    private final Optional<SplitForHeatResult> splits;
    private final TimeScale time;

    /**
     * @param queue of an index: what waited before it
     * @param splits what became of partitions that were busy, if any was
     */
    ResourcePart(
            Scenario scenario,
            ResourceResult resource,
            Optional<PropagationResult> queue,
            Optional<SplitForHeatResult> splits,
            TimeScale time) {
        this.splits = splits;
        this.scenario = scenario;
        this.resource = resource;
        this.queue = queue;
        this.time = time;
    }

    void write(Html html, String anchor) {
        html.open("section", "id", anchor, "class", "resource")
                .element("h2", (resource.index().isPresent() ? "Index " : "Table ") + resource.label());
        html.element("p", facts(), "class", "quiet");
        totals(html);
        sides(html);
        queue.ifPresent(before -> QueuePart.write(html, resource.label(), before, time));
        reasonsAndBurst(html);
        heat(html);
        hotKeys(html);
        html.close();
    }

    private String facts() {
        String billing = resource.billing() == BillingMode.ON_DEMAND ? "on demand" : "provisioned";
        int partitions = resource.partitions().size();
        return billing + " · " + Figures.count(resource.itemCount())
                + (resource.index().isPresent() ? " entries" : " items") + ", " + new DataSize(resource.sizeBytes())
                + " · " + partitions + (partitions == 1 ? " partition" : " partitions");
    }

    private void totals(Html html) {
        Grid grid = Grid.open(
                html,
                "",
                "#Offered",
                "#Consumed",
                "#Throttled",
                "#Share throttled",
                "#Throttle events",
                "#Peak offered",
                "#Peak consumed",
                "#Capacity at the end");
        for (Side side : Side.values()) {
            ThroughputResult result = side.of(resource);
            String unit = " " + side.unit(resource.billing());
            double offered = result.offeredUnits();
            grid.row(
                    side.title(),
                    Figures.units(offered) + unit,
                    Figures.units(result.consumedUnits()) + unit,
                    Figures.units(result.throttledUnits()) + unit,
                    Figures.percent(offered == 0 ? 0 : result.throttledUnits() / offered),
                    Figures.count(result.throttleEvents()),
                    Figures.units(result.offered().max()) + "/s",
                    Figures.units(result.consumed().max()) + "/s",
                    Figures.units(last(result.provisioned())) + "/s");
        }
        grid.close();
    }

    private void sides(Html html) {
        boolean reads = resource.reads().attempts() > 0;
        boolean writes = resource.writes().attempts() > 0;
        if (reads && writes) {
            html.open("div", "class", "pair")
                    .chart(new ThroughputChart(resource, Side.READS, time))
                    .chart(new ThroughputChart(resource, Side.WRITES, time))
                    .close();
        } else if (reads || writes) {
            html.chart(new ThroughputChart(resource, reads ? Side.READS : Side.WRITES, time).wide());
        } else {
            html.element("p", "Nothing was read or written.", "class", "quiet");
        }
        Sources.csv(html, "timeseries.csv");
    }

    private void reasonsAndBurst(Html html) {
        BurstChart burst = new BurstChart(resource, time);
        if (!burst.moves() && resource.throttleEvents().isEmpty()) {
            return;
        }
        html.open("div", "class", "pair");
        ThrottleReasons.write(html, scenario.generation(), resource);
        if (burst.moves()) {
            html.chart(burst);
        }
        html.close();
    }

    private void heat(Html html) {
        if (!resource.partitions().isEmpty()) {
            html.chart(new HeatMap(scenario, resource, time));
            PartitionTable.write(html, scenario, resource);
            Sources.csv(html, "partitions.csv");
            splits.ifPresent(heat -> HeatSplitsPart.write(html, heat));
        }
    }

    private void hotKeys(Html html) {
        if (resource.mostAccessed().isEmpty() && resource.mostThrottled().isEmpty()) {
            return;
        }
        html.open("div", "class", "pair");
        keys(html, "Most accessed partition keys", resource.mostAccessed(), false);
        keys(html, "Most throttled partition keys", resource.mostThrottled(), true);
        html.close();
        Sources.csv(html, "hot-keys.csv");
    }

    private static void keys(Html html, String title, List<HotKey> keys, boolean throttled) {
        html.open("div");
        if (keys.isEmpty()) {
            html.open("figure", "class", "empty")
                    .element("figcaption", title)
                    .element("p", "None.", "class", "quiet")
                    .close();
        } else {
            html.chart(new HotKeysChart(title, keys, throttled));
            html.open("details").element("summary", "Keys in numbers");
            Grid grid = Grid.open(html, "Key", throttled ? "#Throttle events" : "#Weight", "#Share");
            for (HotKey key : keys) {
                grid.row(key.key(), Figures.units(key.weight()), Figures.percent(key.share()));
            }
            grid.close().close();
        }
        html.close();
    }

    private static double last(Series series) {
        return series.length() == 0 ? 0 : series.get(series.length() - 1);
    }
}
