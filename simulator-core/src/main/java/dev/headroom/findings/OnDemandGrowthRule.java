package dev.headroom.findings;

import dev.headroom.capacity.ThrottlingReason.Cause;
import dev.headroom.cost.Bill;
import dev.headroom.cost.BillingTimeline;
import dev.headroom.cost.TargetUtilisation;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.RunResult;
import dev.headroom.result.ThroughputResult;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.BillingMode;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** On-demand traffic that rose beyond twice its previous peak faster than the table grows (facts §3.4). */
final class OnDemandGrowthRule implements FindingRule {
    @Override
    public String name() {
        return "on-demand-growth";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return Side.all(run).filter(OnDemandGrowthRule::outgrown).map(this::finding);
    }

    private static boolean outgrown(Side side) {
        boolean everProvisioned =
                BillingTimeline.of(side.run(), side.table().name()).ever(BillingMode.PROVISIONED);
        long whileProvisioned = everProvisioned ? side.events(Cause.PROVISIONED_THROUGHPUT_EXCEEDED) : 0;
        return side.onDemand()
                && side.events() > whileProvisioned
                && PartitionHeat.of(side).isEmpty();
    }

    private Finding finding(Side side) {
        return new Finding(
                name(),
                Severity.CRITICAL,
                side.label(),
                "On-demand " + side.label() + " was asked for more "
                        + side.direction().word() + "s than it had grown to.",
                evidence(side),
                remedy(side));
    }

    private static String evidence(Side side) {
        ThroughputResult throughput = side.throughput();
        int first = IntStream.range(0, throughput.throttled().length())
                .filter(i -> throughput.throttled().get(i) > 0)
                .findFirst()
                .orElse(0);
        TimeSpan at = new TimeSpan(first * side.run().interval().nanos());
        return "From " + at + " on it was asked for more than the "
                + side.perSecond(throughput.provisioned().get(first))
                + " that it could give (twice its earlier peak, or what a new table has); the demand rose to "
                + side.perSecond(side.peakDemand()) + ", retries left out. "
                + Figures.count(side.events(), side.direction().word()) + " refused.";
    }

    /** What lets an on-demand table or index take its peak. */
    static String remedy(Side side) {
        Assumptions assumptions = side.run().scenario().assumptions();
        long needed = TargetUtilisation.whole(side.peakDemand());
        String quota = needed > assumptions.tableQuota()
                ? " Have its quota of " + side.perSecond(assumptions.tableQuota()) + " raised first."
                : "";
        return "Set its warm throughput to " + side.perSecond(needed)
                + " before the rise (charged once), or let traffic grow" + " no faster than to its double within "
                + assumptions.onDemandGrowth() + "." + quota;
    }
}
