package dev.headroom.findings;

import dev.headroom.cache.DaxNodeType;
import dev.headroom.cost.Bill;
import dev.headroom.cost.Dollars;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.quantity.DataSize;
import dev.headroom.result.DaxCacheResult;
import dev.headroom.result.RunResult;
import java.util.Optional;
import java.util.stream.Stream;

/** An item cache that misses often, and why: too small, forgetting too soon, or asked for ever new keys (facts §7.1). */
final class DaxHitRateRule implements FindingRule {
    /** The guide calls 85 to 95 % typical. */
    private static final double LOW = 0.8;

    private static final long FEW_READS = 1_000;

    /** From this share of the misses on, something is taken to be their cause. */
    private static final double CAUSE = 0.3;

    @Override
    public String name() {
        return "dax-low-hit-rate";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return DaxUse.all(run)
                .filter(use -> use.dax().itemCache().reads() >= FEW_READS
                        && use.dax().itemCache().hitRate() < LOW)
                .map(this::finding);
    }

    private Finding finding(DaxUse use) {
        DaxCacheResult cache = use.dax().itemCache();
        return new Finding(
                name(),
                Severity.WARNING,
                use.name(),
                "Only " + Figures.percent(cache.hitRate()) + " of the reads of "
                        + use.table().name() + " hit in DAX.",
                Figures.count(cache.misses(), "read") + " of " + Figures.number(cache.reads())
                        + " went on to the table, " + Figures.number(cache.expired())
                        + " of them for items that had expired; " + Figures.number(cache.evictions())
                        + " entries were displaced for want of room. 85 to 95% of hits are typical.",
                remedy(use, cache));
    }

    private static String remedy(DaxUse use, DaxCacheResult cache) {
        if (cache.evictions() > CAUSE * cache.misses()) {
            return larger(use);
        } else if (cache.expired() > CAUSE * cache.misses()) {
            double reach = (cache.hits() + cache.expired()) / (double) cache.reads();
            return "The items expire before they are read again: a longer itemTimeToLive than "
                    + use.spec().itemTimeToLive() + " could bring " + Figures.percent(reach)
                    + " of hits. Writes through DAX keep items fresh; others show up only when they expire.";
        }
        double saved = use.dax().savedReadUnits() / use.run().simulated().seconds();
        return "Most misses are first reads of a key, which no cache answers: keys are read too rarely, or the run was too"
                + " short for the cache to fill. The hits save about " + Dollars.cents(use.monthlyReads(saved))
                + "/month of reads; " + use.cluster() + " cost "
                + DaxUse.price(use.dax().nodes(), use.dax().nodeType()) + ".";
    }

    /** The smallest node that holds every item of the table. */
    private static String larger(DaxUse use) {
        double share = use.model().itemMemory().fraction();
        long bytes = use.table().sizeBytes();
        Optional<DaxNodeType> type = Stream.of(DaxNodeType.values())
                .filter(one -> one.normalizedRequestsPerSecond().isPresent())
                .filter(one -> one.memory().bytes() * share >= bytes)
                .findFirst();
        String all = "The item cache is too small for what is read. All items take " + new DataSize(bytes) + "; ";
        return type.map(one -> all + DaxUse.nodes(use.dax().nodes(), one.typeName()) + " hold them, for "
                        + DaxUse.price(use.dax().nodes(), one.typeName()) + ".")
                .orElse(all + "no node type holds them. Project what is read often into a smaller table.");
    }
}
