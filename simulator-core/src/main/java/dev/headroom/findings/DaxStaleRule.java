package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.cost.Dollars;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.DaxCacheResult;
import dev.headroom.result.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Caches that answer with what has been written to since: the query cache, which no write touches, or items written around DAX. */
final class DaxStaleRule implements FindingRule {
    private static final double NOTABLE = 0.01;

    @Override
    public String name() {
        return "dax-stale-reads";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return DaxUse.all(run).flatMap(use -> {
            List<Finding> findings = new ArrayList<>();
            if (isStale(use.dax().queryCache())) {
                findings.add(queries(use, use.dax().queryCache()));
            }
            if (isStale(use.dax().itemCache())) {
                findings.add(items(use, use.dax().itemCache()));
            }
            return findings.stream();
        });
    }

    private static boolean isStale(DaxCacheResult cache) {
        return cache.staleHits() > 0 && cache.staleHits() >= NOTABLE * cache.reads();
    }

    private Finding queries(DaxUse use, DaxCacheResult cache) {
        double unitsPerHit = use.dax().savedReadUnits() / use.dax().hits();
        double perSecond = unitsPerHit * cache.hits() / use.run().simulated().seconds();
        return finding(
                use,
                cache,
                "The query cache before " + use.table().name() + " answers with results that are out of date.",
                "No write touches the query cache. A queryTimeToLive shorter than "
                        + use.spec().queryTimeToLive()
                        + " bounds how old a result is; 0 leaves queries uncached, which costs about "
                        + Figures.number(perSecond) + " read units/s more ("
                        + Dollars.cents(use.monthlyReads(perSecond))
                        + "/month). What must be fresh is better read by key with GetItem.");
    }

    private Finding items(DaxUse use, DaxCacheResult cache) {
        return finding(
                use,
                cache,
                "The item cache before " + use.table().name() + " answers with items that have been written since.",
                "These items are written around DAX, which learns of it only when they expire. Write through DAX, or"
                        + " make itemTimeToLive shorter than "
                        + use.spec().itemTimeToLive() + ".");
    }

    private Finding finding(DaxUse use, DaxCacheResult cache, String headline, String remedy) {
        return new Finding(
                name(),
                Severity.WARNING,
                use.name(),
                headline,
                Figures.count(cache.staleHits(), "read") + ", "
                        + Figures.percent(cache.staleHits() / (double) cache.reads())
                        + " of " + Figures.number(cache.reads()) + ", got something that had been written to since.",
                remedy);
    }
}
