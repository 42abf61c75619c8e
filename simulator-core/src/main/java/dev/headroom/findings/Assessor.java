package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.cost.Billing;
import dev.headroom.result.RunResult;

/** Turns a result into what a report shows: the result, its bill and its findings. */
public final class Assessor {
    private Assessor() {}

    /**
     * Bills a run at the current prices of its region and applies every rule.
     *
     * @throws IllegalArgumentException where the scenario's region has no known prices
     */
    public static Assessment assess(RunResult run) {
        Bill bill = Billing.of(run);
        return new Assessment(run, bill, Findings.of(run, bill));
    }
}
