package dev.headroom.findings;

import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.HotKey;
import dev.headroom.result.RunResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A global index that cannot take its writes, and so throttles those of its table; or that is about to, because the queue
 * before it or its overdraft is half used up (facts §5.5).
 */
final class IndexBackPressureRule implements FindingRule {
    @Override
    public String name() {
        return "gsi-back-pressure";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return Side.all(run)
                .filter(Side::isIndexWrite)
                .flatMap(side -> side.events() > 0
                        ? Stream.of(finding(side))
                        : IndexLag.of(side).filter(IndexLag::nearsItsEnd).stream()
                                .map(lag -> warning(side, lag)));
    }

    private Finding warning(Side side, IndexLag lag) {
        String table = side.table().name();
        return new Finding(
                name(),
                Severity.WARNING,
                side.label(),
                "Index " + side.label() + " falls behind its table; nothing is throttled for it yet.",
                lag.evidence() + " " + capitalised(demand(side)) + " and has " + side.units(side.capacityAtEnd())
                        + ". When that is used up, writes to " + table + " are throttled.",
                side.peakDemand() > side.capacityAtEnd() ? raise(side, side.capacityAtEnd()) : spread(side));
    }

    private static String capitalised(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private Finding finding(Side side) {
        String table = side.table().name();
        return new Finding(
                name(),
                Severity.CRITICAL,
                side.label(),
                "Index " + side.label() + " cannot take its writes, so writes to " + table + " are throttled.",
                Figures.count(side.events(), "write") + " met " + reasons(side) + "; " + need(side) + "."
                        + IndexLag.of(side).map(lag -> " " + lag.story()).orElse(""),
                remedy(side));
    }

    private static String reasons(Side side) {
        return side.resource().throttleEvents().keySet().stream()
                .filter(ThrottlingReason::isWrite)
                .map(ThrottlingReason::code)
                .collect(Collectors.joining(", "));
    }

    private static String need(Side side) {
        return demand(side) + " and has " + side.units(side.capacityWhereThrottled());
    }

    private static String demand(Side side) {
        return "at the peak the index is asked for " + side.perSecond(side.peakDemand()) + " (retries left out)";
    }

    private static String remedy(Side side) {
        if (PartitionHeat.of(side).isPresent()) {
            return spread(side);
        }
        if (side.onDemand()) {
            return OnDemandGrowthRule.remedy(side);
        }
        return raise(side, side.capacityWhereThrottled());
    }

    private static String raise(Side side, double from) {
        long needed = side.neededCapacity();
        return "Raise the index's write capacity to " + side.units(needed) + ": "
                + side.monthlyChange(needed - from)
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
