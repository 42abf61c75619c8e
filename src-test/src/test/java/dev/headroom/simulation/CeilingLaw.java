package dev.headroom.simulation;

import static dev.headroom.simulation.BrokenLaw.unless;

import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import dev.headroom.result.TableResult;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.ChangeBilling;
import dev.headroom.scenario.Generation;
import dev.headroom.scenario.Scenario;
import java.util.function.IntToDoubleFunction;

/**
 * However a stretch of seconds is chosen, a partition gives in it no more than its ceiling and what it may bank; and a
 * provisioned table of the current generation no more than was provisioned and banked.
 */
final class CeilingLaw implements Law {
    private static final String LAW = "no partition is above its ceiling for longer than its bank allows";
    private static final String WHOLE = "no table gives more than is provisioned and banked";

    private final Scenario scenario;
    private final Assumptions assumptions;

    /** The largest operation: any token at all admits it, and its partition owes the rest. */
    private final double largest;

    CeilingLaw(Scenario scenario, double largest) {
        this.scenario = scenario;
        this.assumptions = scenario.assumptions();
        this.largest = largest;
    }

    @Override
    public void ended(RunResult run) {
        boolean switches = scenario.events().stream().anyMatch(ChangeBilling.class::isInstance);
        for (TableResult table : run.tables()) {
            for (ResourceResult resource : table.resources()) {
                if (!switches
                        && (resource.billing() == BillingMode.ON_DEMAND
                                || scenario.generation() == Generation.CURRENT)) {
                    resource.everyPartition().forEach(partition -> check(resource, partition));
                }
                if (!switches
                        && resource.billing() == BillingMode.PROVISIONED
                        && scenario.generation() == Generation.CURRENT) {
                    checkWhole(
                            resource,
                            "reads",
                            resource.reads().consumed(),
                            resource.reads().provisioned(),
                            0);
                    double overdraft = resource.index().isEmpty()
                            ? 0
                            : seconds(assumptions.propagation().overdraft().nanos())
                                    * assumptions.partitionWriteCeiling()
                                    * resource.partitions().size();
                    checkWhole(
                            resource,
                            "writes",
                            resource.writes().consumed(),
                            resource.writes().provisioned(),
                            overdraft);
                }
            }
        }
    }

    private void check(ResourceResult resource, PartitionResult partition) {
        double burst = seconds(assumptions.partitionCeilingBurst().nanos());
        long writes = assumptions.partitionWriteCeiling();
        // The leader's reads, and as many pages of either follower, which are half a unit each.
        double reads = assumptions.partitionReadCeiling() * (scenario.generation() == Generation.CURRENT ? 2.0 : 1.0);
        String of = resource.label() + ", partition " + partition.number();
        if (resource.index().isEmpty()) {
            stretches(LAW, of + ", writes", partition.writeUnits(), i -> writes, Math.max(1, writes * burst) + largest);
        }
        stretches(LAW, of + ", reads", partition.readUnits(), i -> reads, Math.max(2, reads * burst) + 2 * largest);
    }

    private void checkWhole(
            ResourceResult resource, String side, Series consumed, Series provisioned, double overdraft) {
        double burst = seconds(assumptions.burst().nanos());
        // A page of a scan costs at least a unit in each partition that it passes.
        double bank = Math.max(1, provisioned.max() * burst)
                + overdraft
                + largest
                + resource.everyPartition().size();
        stretches(
                WHOLE,
                resource.label() + ", " + side,
                consumed,
                i -> Math.max(provisioned.get(i), provisioned.get(Math.max(0, i - 1))),
                bank);
    }

    /** Of all stretches the one that exceeds most what is allowed a second. */
    private static void stretches(String law, String of, Series consumed, IntToDoubleFunction allowed, double bank) {
        double above = 0;
        for (int i = 0; i < consumed.length(); i++) {
            above = Math.max(0, above + consumed.get(i) - allowed.applyAsDouble(i));
            unless(
                    above <= bank + 1e-6,
                    law,
                    "%s: %s units above it by second %d, and %s are banked",
                    of,
                    above,
                    i,
                    bank);
        }
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
