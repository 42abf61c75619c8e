package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.DaxChart;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.chart.TimeScale;
import dev.headroom.findings.Assessment;
import dev.headroom.quantity.DataSize;
import dev.headroom.result.DaxResult;
import dev.headroom.result.PropagationResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.SplitForHeatResult;
import dev.headroom.result.TableResult;
import java.util.Optional;

/** Each table with its cache, and each of its global indexes, for each has a capacity of its own. */
final class ResourcesSection implements Section {
    @Override
    public void write(Html html, Assessment assessment) {
        RunResult run = assessment.run();
        TimeScale time = TimeScale.of(run);
        int number = 0;
        for (TableResult table : run.tables()) {
            for (ResourceResult resource : table.resources()) {
                number++;
                new ResourcePart(run.scenario(), resource, queue(table, resource), splits(table, resource), time)
                        .write(html, anchor(number));
                if (resource.index().isEmpty()) {
                    table.dax().ifPresent(dax -> cache(html, table.name(), dax, time));
                }
            }
        }
    }

    private static Optional<SplitForHeatResult> splits(TableResult table, ResourceResult resource) {
        return table.loops(SplitForHeatResult.class)
                .filter(splits -> splits.index().equals(resource.index()))
                .findFirst();
    }

    private static Optional<PropagationResult> queue(TableResult table, ResourceResult resource) {
        return table.loops(PropagationResult.class)
                .filter(queue -> resource.index().equals(Optional.of(queue.index())))
                .findFirst();
    }

    /** What links to a table or index point to: by number, for a name may hold anything. */
    static String anchor(int number) {
        return "resource-" + number;
    }

    private static void cache(Html html, String table, DaxResult dax, TimeScale time) {
        html.open("section").element("h2", "DAX before " + table);
        html.element(
                "p",
                dax.nodes() + " × " + dax.nodeType() + " · " + Figures.percent(dax.hitRate()) + " of reads hit",
                "class",
                "quiet");
        html.open("div", "class", "pair").chart(new DaxChart(table, dax, time)).open("figure");
        html.element("figcaption", "Item cache in numbers");
        Grid.open(html, "", "#")
                .row("Hits", Figures.count(dax.itemCacheHits()))
                .row("Misses, passed to the table", Figures.count(dax.itemCacheMisses()))
                .row("Share of hits", Figures.percent(dax.hitRate()))
                .row("Items held at the end", Figures.count(dax.entries()))
                .row("Their size", new DataSize(dax.bytes()).toString())
                .close();
        html.close().close();
        Sources.csv(html, "dax.csv").close();
    }
}
