package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.cost.BillingAlternatives;
import dev.headroom.cost.Dollars;
import dev.headroom.cost.PriceBook;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.BillingSwitches;
import dev.headroom.result.BillingSwitches.Switch;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import dev.headroom.scenario.BillingMode;
import java.util.List;
import java.util.stream.Stream;

/** Switches of the billing mode that were refused, so that the table kept the mode that it had (facts §3.4). */
final class ModeSwitchQuotaRule implements FindingRule {
    @Override
    public String name() {
        return "mode-switch-quota";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.tables().stream().flatMap(table -> table.loops(BillingSwitches.class)
                .map(all -> all.switches().stream()
                        .filter(each -> each.refusal().isPresent())
                        .toList())
                .filter(refused -> !refused.isEmpty())
                .map(refused -> finding(run, table, refused, bill)));
    }

    private Finding finding(RunResult run, TableResult table, List<Switch> refused, Bill bill) {
        Switch first = refused.get(0);
        BillingAlternatives ways = BillingAlternatives.of(run, table, PriceBook.of(bill.region()));
        return new Finding(
                name(),
                Severity.WARNING,
                table.name(),
                "The switch of " + table.name() + " to " + words(first.billing()) + " at " + first.at()
                        + " was refused, and it kept the mode that it had.",
                (refused.size() == 1
                                ? "The answer was"
                                : refused.size() + " switches" + " were refused in all; the first answer was")
                        + ": " + first.refusal().orElseThrow() + ".",
                "A table can be switched to on demand four times in 24 hours, one switch after the other, and each takes "
                        + run.scenario().assumptions().modeSwitch()
                        + ". Let it stay on demand, where what it served would cost "
                        + Dollars.cents(ways.onDemand()) + "/month in requests, or let auto scaling follow the day.");
    }

    private static String words(BillingMode billing) {
        return billing == BillingMode.ON_DEMAND ? "on demand" : "provisioned capacity";
    }
}
