package dev.headroom.app.report.chart;

import dev.headroom.result.DaxCacheResult;

/** What one cache of a DAX cluster answered itself and what it passed on, over time. */
public record DaxChart(String table, String cacheName, DaxCacheResult cache, TimeScale time) implements TimeChart {
    @Override
    public String title() {
        return cacheName;
    }

    @Override
    public String description() {
        return "Hits and misses of the " + cacheName.toLowerCase(java.util.Locale.ROOT) + " of " + table
                + " over time; " + Figures.percent(cache.hitRate()) + " of reads hit.";
    }

    @Override
    public Traces traces() {
        return Traces.over(time, "reads per second")
                .area("hits, area", cache.hitsPerSecond(), Ink.HITS)
                .line("hits", cache.hitsPerSecond(), Ink.HITS, 1.2)
                .line("misses", cache.missesPerSecond(), Ink.MISSES, 1.2);
    }
}
