package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.cost.TargetUtilisation;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResult;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One partition that throttles while the table as a whole has room: above its ceiling (facts §3.1), or in the classic
 * generation above its equal part of the capacity (§3.2). A table of one partition has no others to compare it with.
 */
final class HotPartitionRule implements FindingRule {
    @Override
    public String name() {
        return "hot-partition";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return Side.all(run)
                .filter(side ->
                        !side.isIndexWrite() && side.resource().partitions().size() != 1)
                .map(PartitionHeat::of)
                .flatMap(Optional::stream)
                .map(this::finding);
    }

    private Finding finding(PartitionHeat heat) {
        Side side = heat.side();
        return new Finding(
                name(),
                Severity.CRITICAL,
                side.label(),
                "A partition of " + side.label() + " throttles "
                        + side.direction().word() + "s while the whole has room.",
                where(heat) + "; " + side.label() + " as a whole used " + Figures.percent(heat.used())
                        + " of its capacity when that happened.",
                remedy(heat));
    }

    private static String where(PartitionHeat heat) {
        Side side = heat.side();
        String ceiling = side.perSecond(side.partitionCeiling());
        String refused = Figures.count(heat.events(), side.direction().word()) + " refused";
        return heat.hottest()
                .map(partition -> "Partition " + partition.number() + ", one of "
                        + side.resource().partitions().size() + ", took " + Figures.percent(heat.hottestShare())
                        + " of the " + refused + "; it served up to " + side.perSecond(heat.hottestPeak())
                        + (heat.hottestPeak() > side.partitionCeiling() ? " for a moment" : "")
                        + " and can give " + ceiling
                        + (heat.hottestPeak() > side.partitionCeiling() ? " for long" : ""))
                .orElse("There were " + refused + " by partitions that can give " + ceiling + " each");
    }

    private static String remedy(PartitionHeat heat) {
        Side side = heat.side();
        String spread = "Spread the load over more partition-key values: a key with more of them, or suffixes on the"
                + " busiest.";
        if (!side.classic() || side.onDemand()) {
            return spread + " More capacity for the table does not raise a partition's ceiling.";
        }
        double missing =
                Math.max(0, side.peakDemand() - side.throughput().consumed().max());
        double demand = heat.hottestPeak() + heat.hottestShare() * missing;
        long needed =
                TargetUtilisation.whole(demand * side.resource().partitions().size());
        return spread
                + (needed <= side.capacityAtEnd()
                        ? ""
                        : " By capacity alone it would take " + side.units(needed) + " ("
                                + side.monthlyChange(needed - side.capacityAtEnd())
                                + "), divided evenly among all partitions.");
    }
}
