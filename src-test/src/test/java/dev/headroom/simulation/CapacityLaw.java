package dev.headroom.simulation;

import static dev.headroom.simulation.BrokenLaw.unless;

import dev.headroom.capacity.ResourceCapacity;
import dev.headroom.capacity.TokenBucket;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.Generation;
import dev.headroom.scenario.Scenario;
import dev.headroom.table.PartitionMap;

/** No bucket holds more than its bank, and partitions have no more than is provisioned, or their ceiling. */
final class CapacityLaw implements Law {
    private static final String LAW = "no bucket is above its bank";
    private static final double ROUNDING = 1e-6;

    private final String label;
    private final SimulatedTable table;
    private final Generation generation;
    private final Assumptions assumptions;

    CapacityLaw(String label, SimulatedTable table, Scenario scenario) {
        this.label = label;
        this.table = table;
        this.generation = scenario.generation();
        this.assumptions = scenario.assumptions();
    }

    @Override
    public void second(long nowNanos) {
        for (int resource = 0; resource < table.resources(); resource++) {
            check(resource, false, nowNanos);
            check(resource, true, nowNanos);
        }
    }

    private void check(int resource, boolean write, long nowNanos) {
        ResourceCapacity capacity = table.capacity(resource);
        Object side = Inside.of(capacity, write ? "writes" : "reads", Object.class);
        boolean provisioned = capacity.billing() == BillingMode.PROVISIONED;
        long asked = write ? capacity.writeCapacity() : capacity.readCapacity();
        TokenBucket whole = Inside.of(side, "whole", TokenBucket.class);
        String of = label + ", resource " + resource + (write ? ", writes" : ", reads");
        if (whole != null) {
            double rate = provisioned ? asked : Math.min(assumptions.tableQuota(), capacity.capacity(write));
            double bank = provisioned ? rate * seconds(assumptions.burst().nanos()) : assumptions.tableQuota();
            unless(
                    !provisioned || whole.unitsPerSecond() == rate,
                    LAW,
                    "%s: %s units a second of %s",
                    of,
                    whole.unitsPerSecond(),
                    rate);
            unless(
                    whole.balance(nowNanos) <= Math.max(1, bank) + ROUNDING,
                    LAW,
                    "%s: %s of %s",
                    of,
                    whole.balance(nowNanos),
                    bank);
        }
        PartitionMap map = table.engine().partitions(resource);
        TokenBucket[] partitions = Inside.of(side, "partitions", TokenBucket[].class);
        boolean shares = provisioned && generation.dividesCapacity();
        long ceiling = write ? assumptions.partitionWriteCeiling() : assumptions.partitionReadCeiling();
        double depth = seconds((shares ? assumptions.burst() : assumptions.partitionCeilingBurst()).nanos());
        double total = 0;
        for (int i = 0; i < map.count(); i++) {
            TokenBucket bucket = partitions[map.numberAt(i)];
            total += bucket.unitsPerSecond();
            unless(
                    shares || bucket.unitsPerSecond() == ceiling,
                    LAW,
                    "%s: partition %d has %s of %d",
                    of,
                    i,
                    bucket.unitsPerSecond(),
                    ceiling);
            double bank = Math.max(1, bucket.unitsPerSecond() * depth) + ROUNDING;
            unless(
                    bucket.balance(nowNanos) <= bank,
                    LAW,
                    "%s: partition %d holds %s of %s",
                    of,
                    i,
                    bucket.balance(nowNanos),
                    bank);
        }
        boolean exact = shares && generation == Generation.CLASSIC;
        unless(
                !exact || Math.abs(total - asked) < ROUNDING * asked,
                LAW,
                "%s: partitions have %s of %d",
                of,
                total,
                asked);
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
