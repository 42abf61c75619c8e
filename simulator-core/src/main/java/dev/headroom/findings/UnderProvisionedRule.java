package dev.headroom.findings;

import dev.headroom.capacity.ThrottlingReason.Cause;
import dev.headroom.cost.Bill;
import dev.headroom.cost.BillingAlternatives;
import dev.headroom.cost.BillingTimeline;
import dev.headroom.cost.Dollars;
import dev.headroom.cost.PriceBook;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.BillingMode;
import java.util.Arrays;
import java.util.stream.Stream;

/** A table or index that as a whole was asked for more than was provisioned, after its burst was spent (facts §3.6, §5.2). Auto scaling has rules of its own. */
final class UnderProvisionedRule implements FindingRule {
    @Override
    public String name() {
        return "under-provisioned";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return Side.all(run)
                .filter(side -> !side.isIndexWrite() && isTheWholesFault(side))
                .filter(side -> AutoScaledSide.of(side).isEmpty())
                .map(side -> finding(side, bill));
    }

    private static boolean isTheWholesFault(Side side) {
        boolean wasProvisioned =
                BillingTimeline.of(side.run(), side.table().name()).ever(BillingMode.PROVISIONED);
        boolean oneShareOnly = side.classic() && PartitionHeat.of(side).isPresent();
        boolean onePartition = side.alwaysProvisioned() && side.events() > 0 && PartitionHeat.isTheTable(side);
        return wasProvisioned
                && (side.events(Cause.PROVISIONED_THROUGHPUT_EXCEEDED) > 0 || onePartition)
                && !oneShareOnly;
    }

    private Finding finding(Side side, Bill bill) {
        double capacity = side.capacityWhereThrottled();
        long needed = side.neededCapacity();
        String unit = side.direction().capacityUnit();
        return new Finding(
                name(),
                Severity.CRITICAL,
                side.label(),
                side.label() + (isOfScans(side) ? ", scans included," : "") + " needs " + Figures.number(needed) + " "
                        + unit + " and has " + Figures.number(capacity) + ".",
                evidence(side),
                remedy(side, needed, bill));
    }

    private static String remedy(Side side, long needed, Bill bill) {
        if (needed > side.run().scenario().assumptions().tableQuota()) {
            return beyondQuota(side);
        }
        String unit = side.direction().capacityUnit();
        String price = side.monthlyChange(needed - side.capacityWhereThrottled());
        if (isOfScans(side)) {
            return "Slow the scans down first, or do without them; while they run as they do, it takes "
                    + Figures.number(needed) + " " + unit + ", " + price + ".";
        }
        return "Raise " + side.direction().word() + " capacity to " + Figures.number(needed) + " " + unit + ": " + price
                + ". " + onDemand(side, bill);
    }

    private static boolean isOfScans(Side side) {
        return side.direction() == Direction.READ
                && ScanRule.eatCapacity(TableTraffic.of(side.run(), side.table().name()));
    }

    /** Threads that repeat at once what failed ask for any capacity there is; buying it is no remedy. */
    private static String beyondQuota(Side side) {
        return "That is beyond a table's quota of "
                + Figures.number(side.run().scenario().assumptions().tableQuota()) + " "
                + side.direction().capacityUnit()
                + ", so capacity is no remedy: slow down what asks for so much, such as scans or loops that repeat at once.";
    }

    private static String evidence(Side side) {
        double[] demand = side.demand();
        Arrays.sort(demand);
        double p99 = demand.length == 0 ? 0 : demand[(int) Math.ceil(demand.length * 0.99) - 1];
        double refused = side.throughput().throttledUnits()
                / Math.max(1, side.throughput().offeredUnits());
        return Figures.count(
                        PartitionHeat.isTheTable(side)
                                ? side.events()
                                : side.events(Cause.PROVISIONED_THROUGHPUT_EXCEEDED),
                        side.direction().word())
                + " refused, " + Figures.percent(refused) + " of the units offered. Retries left out, it is asked for "
                + side.perSecond(side.peakDemand()) + " at the peak (p99 " + side.perSecond(p99) + ").";
    }

    private static String onDemand(Side side, Bill bill) {
        BillingAlternatives ways = BillingAlternatives.of(side.run(), side.table(), PriceBook.of(bill.region()));
        return "On demand, what " + side.table().name() + " served would cost " + Dollars.cents(ways.onDemand())
                + "/month in requests.";
    }
}
