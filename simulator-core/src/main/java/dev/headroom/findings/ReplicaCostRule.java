package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.cost.BillLine;
import dev.headroom.cost.Dollars;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each region of a global table costs: every write is paid in every one (facts §8.4). */
final class ReplicaCostRule implements FindingRule {
    @Override
    public String name() {
        return "region-cost";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.tables().stream()
                .flatMap(table -> table.loops(GlobalTableResult.class).map(global -> finding(table, global, bill)));
    }

    private Finding finding(TableResult table, GlobalTableResult global, Bill bill) {
        BigDecimal further = global.replicas().stream()
                .skip(1)
                .map(replica -> monthly(bill, replica.table()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Finding(
                name(),
                Severity.NOTE,
                table.name(),
                "The further regions of " + table.name() + " cost " + Dollars.cents(further) + "/month.",
                global.replicas().stream()
                                .map(replica -> replica.region() + " "
                                        + Dollars.cents(monthly(bill, replica.table())) + "/month, "
                                        + Figures.number(replica.replicatedUnits())
                                        + " units for writes of other regions")
                                .collect(Collectors.joining("; "))
                        + ".",
                "Every write is paid in every region, and index writes too: a region that only reads now and then, or none"
                        + " of whose users would notice the distance, may not be worth a replica.");
    }

    /** Of the table, its indexes and what it sends. */
    private static BigDecimal monthly(Bill bill, String label) {
        return bill.lines().stream()
                .filter(line -> line.resource().equals(label) || line.resource().startsWith(label + "/"))
                .map(BillLine::monthlyCost)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
