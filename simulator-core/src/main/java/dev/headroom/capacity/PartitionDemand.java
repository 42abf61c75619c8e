package dev.headroom.capacity;

import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.Generation;

/**
 * How many partitions a table or index calls for, by what it has provisioned, has consumed on demand and was warmed up for; and
 * has them split when there are fewer (facts §3.2 to §3.5).
 */
final class PartitionDemand {
    private final Generation generation;
    private final long tableQuota;
    private final PartitionFormula formula;
    private final PartitionGrowth growth;
    private final OnDemandGrowth onDemand;
    private final WarmThroughput warm;

    PartitionDemand(
            Generation generation,
            Assumptions assumptions,
            BillingMode billing,
            long readCapacity,
            long writeCapacity,
            PartitionGrowth growth) {
        this.generation = generation;
        this.tableQuota = assumptions.tableQuota();
        this.formula = PartitionFormula.of(assumptions);
        this.growth = growth;
        this.onDemand = new OnDemandGrowth(
                assumptions.onDemandInitialReads(),
                assumptions.onDemandInitialWrites(),
                assumptions.onDemandGrowth().nanos());
        this.warm = billing == BillingMode.ON_DEMAND
                ? new WarmThroughput(assumptions.onDemandInitialReads(), assumptions.onDemandInitialWrites())
                : new WarmThroughput(readCapacity, writeCapacity);
    }

    WarmThroughput warm() {
        return warm;
    }

    /** Raises what can be had at once, where that is more than it was. */
    void warmUp(long readUnits, long writeUnits) {
        warm.raise(readUnits, writeUnits);
        onDemand.provisioned(readUnits, writeUnits);
    }

    /** What is provisioned counts as an earlier peak on demand (facts §3.4). */
    void provisioned(long readCapacity, long writeCapacity) {
        onDemand.provisioned(readCapacity, writeCapacity);
    }

    /** What was consumed in a minute, per second. */
    void consumed(double readUnits, double writeUnits, long nowNanos) {
        onDemand.consumed(readUnits, writeUnits, nowNanos);
    }

    void splitForWarmThroughput(long nowNanos) {
        growth.splitWidestUntil(formula.independent(warm.reads(), warm.writes(), 0), nowNanos);
    }

    void splitForProvisioned(long readCapacity, long writeCapacity, long nowNanos) {
        int needed = formula.shared(readCapacity, writeCapacity, 0);
        if (generation.dividesCapacity()) {
            growth.doubleUntil(needed, nowNanos);
        } else {
            growth.splitWidestUntil(needed, nowNanos);
        }
    }

    /**
     * Where partitions were split for the traffic that they saw, their ranges are as uneven as it is, and so many are enough;
     * else each is to be as narrow as evenly spread traffic wants it.
     */
    void splitForOnDemand(boolean splitForHeat, long nowNanos) {
        long reads = Math.min(tableQuota, onDemand.reads());
        long writes = Math.min(tableQuota, onDemand.writes());
        warm.raise(reads, writes);
        int needed = formula.independent(reads, writes, 0);
        if (splitForHeat) {
            growth.splitUntil(needed, nowNanos);
        } else {
            growth.splitWidestUntil(needed, nowNanos);
        }
    }
}
