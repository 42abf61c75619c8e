package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.cost.Dollars;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResult;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** A DAX cluster that costs more than the reads that it saves; worse where writes prevail, for those it only burdens (facts §7.2). */
final class DaxCostRule implements FindingRule {
    private static final double MUCH = 0.5;

    @Override
    public String name() {
        return "dax-costs-more";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return DaxUse.all(run)
                .filter(use -> use.dax().reads() + use.dax().writes() > 0)
                .flatMap(use -> use.monthly().stream()
                        .filter(cost -> saved(use).compareTo(cost.multiply(BigDecimal.valueOf(MUCH))) < 0)
                        .map(cost -> finding(use, cost)));
    }

    private static BigDecimal saved(DaxUse use) {
        return use.monthlyReads(
                use.dax().savedReadUnits() / use.run().simulated().seconds());
    }

    private Finding finding(DaxUse use, BigDecimal cost) {
        boolean writesPrevail = use.dax().writes() > use.dax().reads();
        return new Finding(
                name(),
                writesPrevail ? Severity.WARNING : Severity.NOTE,
                use.name(),
                "DAX before " + use.table().name() + " costs more than the reads that it saves"
                        + (writesPrevail ? ": most of what goes through it are writes." : "."),
                use.cluster() + " cost " + Dollars.cents(cost) + "/month; its hits save "
                        + Figures.number(use.dax().savedReadUnits()) + " read units in this run, about "
                        + Dollars.cents(saved(use)) + "/month. It saw "
                        + Figures.count(use.dax().reads(), "read") + " and "
                        + Figures.count(use.dax().writes(), "write") + ".",
                writesPrevail
                        ? "Write around DAX, or do without it: a write costs every node 25 times what a hit of its size does."
                        : "It pays where the latency of a hit matters, or a key is hotter than its partition. For"
                                + " the money alone, let the table serve these reads.");
    }
}
