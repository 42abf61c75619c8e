package dev.headroom.simulation;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.quota.BillingModeQuota;
import dev.headroom.quota.BillingModeRule;
import dev.headroom.result.BillingSwitches;
import dev.headroom.result.BillingSwitches.Switch;
import dev.headroom.result.LoopResult;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Calls of UpdateTable for one table's billing mode: the mode before stays in force until the switch is through, minutes
 * later, no other is accepted meanwhile, and only so many are in 24 hours (facts §3.4). Runs begin at midnight, UTC, with
 * tables that were not switched in the day before.
 */
final class BillingUpdates {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final SimulatedTable table;
    private final EventQueue<Happening> queue;
    private final long switchNanos;
    private final BillingModeQuota quota;
    private final List<Switch> switches = new ArrayList<>();
    private BillingMode mode;
    private boolean switching;

    BillingUpdates(SimulatedTable table, Scenario scenario, EventQueue<Happening> queue) {
        this.table = table;
        this.queue = queue;
        this.switchNanos = scenario.assumptions().modeSwitch().nanos();
        this.quota = new BillingModeQuota(
                scenario.generation().dividesCapacity() ? BillingModeRule.CLASSIC : BillingModeRule.CURRENT);
        this.mode = table.spec().billing();
    }

    /** Calls UpdateTable; asking for the mode that is in force changes nothing. */
    void change(BillingMode wanted, long nowNanos) {
        Optional<String> refusal = switching ? Optional.of(stillUpdating()) : quotaRefusal(wanted, nowNanos);
        if (refusal.isPresent()) {
            refuse(wanted, refusal.get(), nowNanos);
        } else if (wanted != mode) {
            begin(wanted, nowNanos);
        }
    }

    Stream<LoopResult> results() {
        return switches.isEmpty() ? Stream.empty() : Stream.of(new BillingSwitches(switches));
    }

    private Optional<String> quotaRefusal(BillingMode wanted, long nowNanos) {
        if (wanted == mode) {
            return Optional.empty();
        }
        long now = nowNanos / NANOS_PER_MILLI;
        return wanted == BillingMode.ON_DEMAND ? quota.refusalToOnDemand(now) : quota.refusalToProvisioned(now);
    }

    private void begin(BillingMode wanted, long nowNanos) {
        int number = switches.size();
        switches.add(new Switch(new TimeSpan(nowNanos), Optional.empty(), wanted, Optional.empty()));
        switching = true;
        table.updates().updatingUntil(nowNanos + switchNanos);
        queue.add(nowNanos + switchNanos, now -> inForce(number, now));
    }

    private void inForce(int number, long nowNanos) {
        Switch done = switches.get(number).inForceAt(new TimeSpan(nowNanos));
        switches.set(number, done);
        switching = false;
        mode = done.billing();
        if (mode == BillingMode.ON_DEMAND) {
            quota.becameOnDemand(nowNanos / NANOS_PER_MILLI);
        }
        table.changeBilling(mode, nowNanos);
    }

    private void refuse(BillingMode wanted, String message, long nowNanos) {
        switches.add(new Switch(new TimeSpan(nowNanos), Optional.empty(), wanted, Optional.of(message)));
        table.note(
                nowNanos,
                "switch to " + SimulatedTable.words(wanted) + " refused: "
                        + (switching ? "another switch is under way" : "quota used up"));
    }

    private String stillUpdating() {
        return "Attempt to change a resource which is still in use: Table is being updated: " + table.name();
    }
}
