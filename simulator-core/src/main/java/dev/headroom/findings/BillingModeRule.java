package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.cost.BillLine;
import dev.headroom.cost.BillingAlternatives;
import dev.headroom.cost.BillingTimeline;
import dev.headroom.cost.Dollars;
import dev.headroom.cost.PriceBook;
import dev.headroom.cost.TargetUtilisation;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.RegionalTable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The same traffic would be more than 20 % cheaper in the other billing mode (facts §9.1: provisioned capacity pays from
 * 28.9 % of use on). Provisioned capacity is taken to stand so that the busiest interval is 70 % of it.
 * It says nothing about a table that throttles: what such a table served is not the traffic that it is meant for.
 */
final class BillingModeRule implements FindingRule {
    private static final BigDecimal CHEAPER = new BigDecimal("0.80");

    /** Savings below this many dollars a month are not worth a finding. */
    private static final BigDecimal TRIFLE = BigDecimal.valueOf(5);

    /** Where more than this share of the units was refused, what was served says nothing about what the traffic costs. */
    private static final double REFUSED = 0.01;

    @Override
    public String name() {
        return "wrong-billing-mode";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.tables().stream()
                .filter(table -> RegionalTable.of(table.name()).region().isEmpty())
                .filter(table -> Side.ofTable(run, table).allMatch(BillingModeRule::wasServed))
                .flatMap(table -> find(run, table, bill).stream());
    }

    private static boolean wasServed(Side side) {
        return side.throughput().throttledUnits() <= REFUSED * side.throughput().offeredUnits();
    }

    private Optional<Finding> find(RunResult run, TableResult table, Bill bill) {
        BillingTimeline timeline = BillingTimeline.of(run, table.name());
        BillingAlternatives ways = BillingAlternatives.of(run, table, PriceBook.of(bill.region()));
        BigDecimal now = throughputCost(table, bill);
        if (timeline.always(BillingMode.PROVISIONED) && isCheaper(ways.onDemand(), now)) {
            return Optional.of(toOnDemand(table, now, ways));
        }
        if (timeline.always(BillingMode.ON_DEMAND) && isCheaper(ways.provisionedAtTarget(), now)) {
            return Optional.of(toProvisioned(table, now, ways));
        }
        return Optional.empty();
    }

    private static boolean isCheaper(BigDecimal other, BigDecimal now) {
        return other.compareTo(now.multiply(CHEAPER)) < 0 && now.subtract(other).compareTo(TRIFLE) >= 0;
    }

    private Finding toOnDemand(TableResult table, BigDecimal now, BillingAlternatives ways) {
        return finding(
                table,
                "On demand, " + table.name() + " would cost " + percentLess(ways.onDemand(), now) + " less.",
                "Provisioned throughput costs " + Dollars.cents(now) + "/month; the requests served would cost "
                        + Dollars.cents(ways.onDemand()) + "/month on demand.",
                "Switch to on-demand, or let auto scaling follow the traffic; storage costs the same.");
    }

    private Finding toProvisioned(TableResult table, BigDecimal now, BillingAlternatives ways) {
        return finding(
                table,
                "Provisioned, " + table.name() + " would cost " + percentLess(ways.provisionedAtTarget(), now)
                        + " less.",
                "Requests cost " + Dollars.cents(now)
                        + "/month on demand; for what was served, capacity with the peak at 70% of it would cost "
                        + Dollars.cents(ways.provisionedAtTarget()) + "/month ("
                        + Dollars.cents(ways.provisionedAtPeak())
                        + " with the peak at 100%).",
                capacities(table));
    }

    private static String capacities(TableResult table) {
        StringBuilder text = new StringBuilder("Switch to provisioned capacity:");
        String separator = " ";
        for (ResourceResult resource : table.resources()) {
            text.append(separator)
                    .append(resource.label())
                    .append(" ")
                    .append(target(resource.reads().consumed().max()))
                    .append(" RCU and ")
                    .append(target(resource.writes().consumed().max()))
                    .append(" WCU");
            separator = ", ";
        }
        return text.append(".").toString();
    }

    private static String target(double peak) {
        return Figures.number(TargetUtilisation.capacityFor(peak));
    }

    private Finding finding(TableResult table, String headline, String evidence, String remedy) {
        return new Finding(name(), Severity.WARNING, table.name(), headline, evidence, remedy);
    }

    private static String percentLess(BigDecimal other, BigDecimal now) {
        return Figures.percent(1 - other.doubleValue() / now.doubleValue());
    }

    /** What the table and its indexes cost a month besides storage and cache. */
    private static BigDecimal throughputCost(TableResult table, Bill bill) {
        return bill.lines().stream()
                .filter(line -> table.resources().stream()
                        .anyMatch(resource -> resource.label().equals(line.resource())))
                .filter(line ->
                        !line.what().startsWith("Storage") && !line.what().startsWith("Data transfer"))
                .map(BillLine::monthlyCost)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
