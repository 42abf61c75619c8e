package dev.headroom.findings;

import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.HotKey;
import dev.headroom.result.RunResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A global index that cannot take its writes, and so throttles those of its table (facts §5.5). */
final class IndexBackPressureRule implements FindingRule {
    @Override
    public String name() {
        return "gsi-back-pressure";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return Side.all(run)
                .filter(side -> side.isIndexWrite() && side.events() > 0)
                .map(this::finding);
    }

    private Finding finding(Side side) {
        String table = side.table().name();
        return new Finding(
                name(),
                Severity.CRITICAL,
                side.label(),
                "Index " + side.label() + " cannot take its writes, so writes to " + table + " are throttled.",
                Figures.count(side.events(), "write") + " met " + reasons(side) + "; " + need(side) + ".",
                remedy(side));
    }

    private static String reasons(Side side) {
        return side.resource().throttleEvents().keySet().stream()
                .filter(ThrottlingReason::isWrite)
                .map(ThrottlingReason::code)
                .collect(Collectors.joining(", "));
    }

    private static String need(Side side) {
        return "at the peak the index is asked for " + side.perSecond(side.peakDemand())
                + " (retries left out) and has " + side.units(side.capacityWhereThrottled());
    }

    private static String remedy(Side side) {
        if (PartitionHeat.of(side).isPresent()) {
            return spread(side);
        }
        if (side.onDemand()) {
            return OnDemandGrowthRule.remedy(side);
        }
        long needed = side.neededCapacity();
        return "Raise the index's write capacity to " + side.units(needed) + ": "
                + side.monthlyChange(needed - side.capacityWhereThrottled())
                + ". Or write to it less: leave its key attributes out of items that need not be found by it.";
    }

    private static String spread(Side side) {
        long shards = HotKeyRule.shards(side.peakDemand(), side);
        return "The index key has too few values" + busiest(side) + ": one partition gives "
                + side.perSecond(side.partitionCeiling())
                + ", and more capacity does not help. Append a suffix from 0 to "
                + (shards - 1) + " to the index key and query " + shards
                + " keys, or index only the items that are looked for (a sparse index).";
    }

    private static String busiest(Side side) {
        return side.resource().mostAccessed().stream()
                .findFirst()
                .map(IndexBackPressureRule::named)
                .orElse("");
    }

    private static String named(HotKey key) {
        return " ('" + key.key() + "' takes " + Figures.percent(key.share()) + " of its load)";
    }
}
