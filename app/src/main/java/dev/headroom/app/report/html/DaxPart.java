package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.DaxChart;
import dev.headroom.app.report.chart.DaxLoadChart;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.chart.TimeScale;
import dev.headroom.quantity.DataSize;
import dev.headroom.result.DaxCacheResult;
import dev.headroom.result.DaxResult;

/** The DAX cluster before one table: what its caches answered, and what its nodes bore. */
record DaxPart(String table, DaxResult dax, TimeScale time) {
    void write(Html html) {
        html.open("section").element("h2", "DAX before " + table);
        html.element(
                "p",
                dax.nodes() + " × " + dax.nodeType() + " · " + Figures.percent(dax.hitRate()) + " of reads hit",
                "class",
                "quiet");
        if (dax.itemCache().reads() > 0 || dax.queryCache().reads() == 0) {
            cache(html, "Item cache", dax.itemCache());
        }
        if (dax.queryCache().reads() > 0) {
            cache(html, "Query cache", dax.queryCache());
        }
        nodes(html);
        Sources.csv(html, "dax.csv").close();
    }

    private void cache(Html html, String name, DaxCacheResult cache) {
        html.open("div", "class", "pair")
                .chart(new DaxChart(table, name, cache, time))
                .open("figure");
        html.element("figcaption", name + " in numbers");
        Grid.open(html, "", "#")
                .row("Hits", Figures.count(cache.hits()))
                .row("Misses, passed to the table", Figures.count(cache.misses()))
                .row("Share of hits", Figures.percent(cache.hitRate()))
                .row("Misses of what had expired", Figures.count(cache.expired()))
                .row("Hits that there is nothing", Figures.count(cache.negativeHits()))
                .row("Stale hits, written to since", Figures.count(cache.staleHits()))
                .row("Displaced for want of room", Figures.count(cache.evictions()))
                .row("Held by the primary node at the end", Figures.count(cache.entries()))
                .row("Their size", new DataSize(cache.bytes()).toString())
                .close();
        html.close().close();
    }

    private void nodes(Html html) {
        html.open("div", "class", "pair")
                .chart(new DaxLoadChart(table, dax, time))
                .open("figure");
        html.element("figcaption", "Nodes in numbers");
        Grid.open(html, "", "#")
                .row("What one bears, in normalised requests/s", Figures.count(Math.round(dax.nodeThroughput())))
                .row("Busiest node and second", Figures.percent(dax.peakLoad()))
                .row("Requests turned away", Figures.count(dax.throttled()))
                .row("Requests that met no node, or no primary", Figures.count(dax.unavailable()))
                .row("Strongly consistent reads, passed by", Figures.count(dax.strongReads()))
                .row("Writes through it", Figures.count(dax.writes()))
                .close();
        html.close().close();
    }
}
