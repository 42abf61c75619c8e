package dev.headroom.simulation;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.quota.DecreaseQuota;
import dev.headroom.quota.DecreaseRule;
import dev.headroom.result.LoopResult;
import dev.headroom.result.RefusedDecreases;
import dev.headroom.result.RefusedDecreases.Refused;
import dev.headroom.scenario.ChangeCapacity;
import dev.headroom.scenario.Generation;
import dev.headroom.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Calls of UpdateTable for one table's provisioned capacity: the table is UPDATING, with its old capacity, until the new one
 * is in force (facts §6), and capacity is lowered no more often than the quota allows, the table and each index counted by
 * itself (facts §2.4). Runs begin at midnight, UTC.
 */
final class CapacityUpdates {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final SimulatedTable table;
    private final EventQueue<Happening> queue;
    private final long updateNanos;
    private final DecreaseQuota[] quotas;
    private final List<Refused> refused = new ArrayList<>();
    private long activeFromNanos;

    CapacityUpdates(SimulatedTable table, Scenario scenario, EventQueue<Happening> queue) {
        this.table = table;
        this.queue = queue;
        this.updateNanos = scenario.assumptions().capacityUpdate().nanos();
        this.quotas = new DecreaseQuota[1 + table.spec().globalIndexes().size()];
        for (int i = 0; i < quotas.length; i++) {
            quotas[i] = new DecreaseQuota(
                    scenario.generation() == Generation.CLASSIC ? DecreaseRule.CLASSIC : DecreaseRule.CURRENT);
        }
    }

    /** Whether another UpdateTable is under way. */
    boolean isUpdating(long nowNanos) {
        return nowNanos < activeFromNanos;
    }

    /** When the last UpdateTable called will be through. */
    long activeFromNanos() {
        return activeFromNanos;
    }

    /** Another kind of UpdateTable is under way until then. */
    void updatingUntil(long nanos) {
        activeFromNanos = Math.max(activeFromNanos, nanos);
    }

    /** Calls UpdateTable as a scenario's event says, which waits for no other: one call may change several resources. */
    void change(ChangeCapacity event, long nowNanos) {
        int resource = event.index().map(table::resourceOf).orElse(0);
        long reads = event.readCapacity().orElse(table.provisioned(resource, false));
        long writes = event.writeCapacity().orElse(table.provisioned(resource, true));
        Optional<String> refusal =
                change(resource, event.readCapacity(), event.writeCapacity(), nowNanos, Happening.NONE);
        refusal.ifPresent(message -> {
            refused.add(new Refused(
                    new TimeSpan(nowNanos),
                    event.index(),
                    table.provisioned(resource, false),
                    table.provisioned(resource, true),
                    reads,
                    writes,
                    message));
            table.note(resource, "decrease to " + reads + " RCU, " + writes + " WCU refused: quota used up", nowNanos);
        });
    }

    /**
     * Calls UpdateTable.
     *
     * @param inForce what happens when the new capacity has come into force
     * @return why it is refused; empty where it is not
     */
    Optional<String> change(
            int resource, Optional<Long> reads, Optional<Long> writes, long nowNanos, Happening inForce) {
        if (isDecrease(resource, reads, writes)) {
            long now = nowNanos / NANOS_PER_MILLI;
            Optional<String> refusal = quotas[resource].refusal(now);
            if (refusal.isPresent()) {
                return refusal;
            }
            quotas[resource].decreased(now);
        }
        updatingUntil(nowNanos + updateNanos);
        queue.add(nowNanos + updateNanos, now -> {
            table.changeCapacity(resource, reads, writes, now);
            inForce.happen(now);
        });
        return Optional.empty();
    }

    Stream<LoopResult> results() {
        return refused.isEmpty() ? Stream.empty() : Stream.of(new RefusedDecreases(refused));
    }

    private boolean isDecrease(int resource, Optional<Long> reads, Optional<Long> writes) {
        return table.isProvisioned(resource)
                && (reads.orElse(Long.MAX_VALUE) < table.provisioned(resource, false)
                        || writes.orElse(Long.MAX_VALUE) < table.provisioned(resource, true));
    }
}
