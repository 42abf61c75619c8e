package dev.headroom.capacity;

import dev.headroom.capacity.ThrottlingReason.Cause;
import dev.headroom.capacity.Throughput.Division;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.Generation;
import dev.headroom.scenario.SplitForHeat;
import dev.headroom.table.Charges;
import dev.headroom.table.PartitionMap;
import dev.headroom.table.SplitPoint;
import java.util.Collections;
import java.util.List;

/**
 * The capacity of a table itself or of one global index: its two sides, its billing mode, and what happens to its partitions
 * when capacity changes or a partition fills (facts §3).
 */
public final class ResourceCapacity {
    private final Generation generation;
    private final Assumptions assumptions;
    private final boolean index;
    private final PartitionMap partitions;
    private final PartitionShares shares;
    private final PartitionGrowth growth;
    private final Throughput reads;
    private final Throughput writes;
    private final Followers followers;
    private final PartitionDemand demand;
    private final HeatMeter heat;
    private final HeatSplitter heatSplits;
    private BillingMode billing;

    /**
     * Capacity in force from time 0.
     *
     * @param index whether this is a global index rather than the table
     * @param partitions its partitions, as many as {@link #initialPartitions} said
     * @param otherBytes data besides the simulated items, which counts for partitions
     * @param splitter carries out a split where the items are
     */
    public ResourceCapacity(
            Generation generation,
            Assumptions assumptions,
            boolean index,
            BillingMode billing,
            long readCapacity,
            long writeCapacity,
            PartitionMap partitions,
            long otherBytes,
            PartitionSplitter splitter) {
        this.generation = generation;
        this.assumptions = assumptions;
        this.index = index;
        this.partitions = partitions;
        this.billing = billing;
        this.shares = new PartitionShares(partitions);
        this.followers = generation == Generation.CURRENT
                ? new Followers(
                        assumptions.partitionReadCeiling(),
                        assumptions.partitionCeilingBurst().nanos())
                : null;
        this.reads = new Throughput(
                assumptions,
                assumptions.partitionReadCeiling(),
                shares,
                readCapacity,
                followers,
                adaptive(generation, assumptions));
        this.writes = new Throughput(
                assumptions,
                assumptions.partitionWriteCeiling(),
                shares,
                writeCapacity,
                null,
                adaptive(generation, assumptions));
        this.growth = new PartitionGrowth(
                partitions, splitter, assumptions.partitionSize().bytes(), otherBytes, this::partitionSplit);
        this.demand = new PartitionDemand(generation, assumptions, billing, readCapacity, writeCapacity, growth);
        SplitForHeat rules = assumptions.splitForHeat();
        boolean splits = generation == Generation.CURRENT && rules.threshold().fraction() > 0;
        this.heat = splits ? heatMeter(assumptions) : null;
        this.heatSplits = splits ? new HeatSplitter(rules, partitions, growth, heat) : null;
        begin(0);
    }

    /** Lets what begins at another time than 0 begin then, its bank as full as at the start of a run. */
    public ResourceCapacity startAt(long nowNanos) {
        begin(nowNanos);
        if (heatSplits != null) {
            heatSplits.startAt(nowNanos);
        }
        return this;
    }

    /** How many partitions a new table or index has. */
    public static int initialPartitions(
            Assumptions assumptions, BillingMode billing, long readCapacity, long writeCapacity, long bytes) {
        PartitionFormula formula = PartitionFormula.of(assumptions);
        return billing == BillingMode.ON_DEMAND
                ? formula.independent(assumptions.onDemandInitialReads(), assumptions.onDemandInitialWrites(), bytes)
                : formula.shared(readCapacity, writeCapacity, bytes);
    }

    public BillingMode billing() {
        return billing;
    }

    /** What can be had at once, in units per second, as far as keys are spread (facts §3.5); it never falls. */
    public long warmThroughput(boolean write) {
        return write ? demand.warm().writes() : demand.warm().reads();
    }

    /**
     * Raises what can be had at once, where that is more than it was: partitions are split for it. The classic generation
     * has no such thing, and its provisioned partitions, which share the capacity, are left as they are.
     */
    public void warmUp(long readUnits, long writeUnits, long nowNanos) {
        demand.warmUp(readUnits, writeUnits);
        if (!hasShares()) {
            demand.splitForWarmThroughput(nowNanos);
        }
    }

    /**
     * Sets the most that may be consumed on demand, in units per second; what is not positive means no bound besides the
     * quota (facts §3.4). It holds for a second's worth at a time: how far bursts may exceed it is not published, an
     * assumption.
     */
    public void limitOnDemand(long newReadMaximum, long newWriteMaximum, long nowNanos) {
        reads.limitOnDemand(newReadMaximum, nowNanos);
        writes.limitOnDemand(newWriteMaximum, nowNanos);
    }

    /** Provisioned read capacity; kept, but not used, on demand. */
    public long readCapacity() {
        return reads.capacity();
    }

    /** Provisioned write capacity; kept, but not used, on demand. */
    public long writeCapacity() {
        return writes.capacity();
    }

    /** Provisioned capacity in force, in units per second; on demand, what the partitions can give together. */
    public double capacity(boolean write) {
        Throughput side = side(write);
        return billing == BillingMode.PROVISIONED
                ? side.capacity()
                : Math.min((double) assumptions.tableQuota(), partitions.count() * (double) side.ceiling());
    }

    /** What is banked for bursts, in units: of the whole in the current generation, summed over partitions in the others. */
    public double burstBalance(boolean write, long nowNanos) {
        return side(write).burstBalance(partitions, nowNanos);
    }

    /** Why a charge cannot pass now, or null if it can: a write, or a read that needs the leader. */
    public ThrottlingReason refusal(boolean write, int partition, long nowNanos) {
        return reason(write, side(write).refusal(partition, true, nowNanos));
    }

    /** Why a charge cannot pass now, or null if it can. */
    ThrottlingReason refusal(Charges charges, int charge, long nowNanos) {
        boolean write = charges.isWrite(charge);
        boolean leader = write || charges.isStrong(charge);
        return reason(write, side(write).refusal(charges.partition(charge), leader, nowNanos));
    }

    private ThrottlingReason reason(boolean write, Cause cause) {
        return cause == null ? null : ThrottlingReason.of(index, write, cause);
    }

    /** Takes what an admitted operation costs, of a key that is not known: a write, or a read from the leader. */
    public void take(boolean write, int partition, long halves) {
        side(write).take(partition, true, halves);
        if (heat != null && heat.consumed(write, partition, halves)) {
            heat.note(partition, null, null, 0);
        }
    }

    /** Takes what an admitted operation costs. */
    void take(Charges charges, int charge) {
        boolean write = charges.isWrite(charge);
        boolean leader = write || charges.isStrong(charge);
        side(write).take(charges.partition(charge), leader, charges.halves(charge));
        warmed(charges, charge);
    }

    /** An operation that would have cost this was refused. */
    void refused(Charges charges, int charge) {
        refused(charges.isWrite(charge), charges.partition(charge), charges.halves(charge));
    }

    void refused(boolean write, int partition, long halves) {
        side(write).refused(partition, halves);
    }

    /** Counts what an admitted operation consumes, where others have taken it. */
    void warmed(Charges charges, int charge) {
        int partition = charges.partition(charge);
        if (heat != null && heat.consumed(charges.isWrite(charge), partition, charges.halves(charge))) {
            heat.note(partition, charges.key(charge), charges.sortKey(charge), charges.hash(charge));
        }
    }

    /**
     * Sets how many of the three replicas of a partition are up, its leader included: the fewer, the fewer eventually
     * consistent reads it serves. Generations before the current one do not tell replicas apart.
     */
    public void replicasUp(int partition, int replicas, long nowNanos) {
        if (followers != null) {
            followers.replicasUp(partition, replicas, nowNanos);
        }
    }

    /** Sets it for all partitions, those to come included. */
    public void replicasUp(int replicas, long nowNanos) {
        if (followers != null) {
            followers.usually(replicas);
            for (int position = 0; position < partitions.count(); position++) {
                followers.replicasUp(partitions.numberAt(position), replicas, nowNanos);
            }
        }
    }

    /** Partitions that were split for heat, in the order of time. */
    public List<HeatSplit> heatSplits() {
        return heatSplits == null ? List.of() : Collections.unmodifiableList(heatSplits.splits());
    }

    /** Partitions that were hot for as long and that no split would have helped, in the order of time. */
    public List<HeatStuck> heatStuck() {
        return heatSplits == null ? List.of() : heatSplits.stuck();
    }

    /** The queue between a table and this index, whose writes it is; of the table itself there is none. */
    IndexQueue queue() {
        return new IndexQueue(this, writes, partitions, assumptions);
    }

    /** Changes provisioned capacity; where it calls for more partitions, they are split. */
    public void changeCapacity(long newReads, long newWrites, long nowNanos) {
        reads.provision(newReads);
        writes.provision(newWrites);
        demand.warm().raise(newReads, newWrites);
        if (billing == BillingMode.PROVISIONED) {
            demand.provisioned(newReads, newWrites);
            demand.splitForProvisioned(newReads, newWrites, nowNanos);
            reads.rerate(partitions, nowNanos);
            writes.rerate(partitions, nowNanos);
        }
    }

    /** Switches the billing mode. What was provisioned before counts as an earlier peak on demand (facts §3.4). */
    public void changeBilling(BillingMode newBilling, long nowNanos) {
        if (newBilling == billing) {
            return;
        }
        demand.provisioned(readCapacity(), writeCapacity());
        billing = newBilling;
        begin(nowNanos);
        if (billing == BillingMode.ON_DEMAND) {
            demand.splitForOnDemand(!heatSplits().isEmpty(), nowNanos);
        } else {
            demand.splitForProvisioned(readCapacity(), writeCapacity(), nowNanos);
        }
    }

    /**
     * Once a minute: lets an on-demand resource grow, and splits partitions that are full.
     *
     * @param readUnits consumed in the minute, per second
     * @param writeUnits consumed in the minute, per second
     */
    public void minutePassed(double readUnits, double writeUnits, long nowNanos) {
        if (heatSplits != null) {
            heatSplits.minutePassed(nowNanos);
        }
        reads.adapt(readUnits, partitions, nowNanos);
        writes.adapt(writeUnits, partitions, nowNanos);
        demand.consumed(readUnits, writeUnits, nowNanos);
        if (billing == BillingMode.ON_DEMAND) {
            demand.splitForOnDemand(!heatSplits().isEmpty(), nowNanos);
        }
        if (generation == Generation.CLASSIC) {
            growth.halveFull(nowNanos);
        } else {
            growth.splitFull(nowNanos);
        }
    }

    private void partitionSplit(int parent, int firstChild, SplitPoint at, long nowNanos) {
        if (heatSplits != null) {
            heatSplits.split(parent, firstChild, at, nowNanos);
        }
        shares.split(parent, firstChild);
        reads.split(parent, firstChild, nowNanos);
        writes.split(parent, firstChild, nowNanos);
    }

    private void begin(long nowNanos) {
        double fill = assumptions.initialBurst().fraction();
        reads.begin(division(), partitions, nowNanos, fill);
        writes.begin(division(), partitions, nowNanos, fill);
    }

    private Division division() {
        return billing == BillingMode.ON_DEMAND ? Division.ON_DEMAND : hasShares() ? Division.SHARED : Division.WHOLE;
    }

    /** Before the current generation a provisioned table's capacity is divided among its partitions, and nothing else limits. */
    boolean hasShares() {
        return generation.dividesCapacity() && billing == BillingMode.PROVISIONED;
    }

    private Throughput side(boolean write) {
        return write ? writes : reads;
    }

    private static AdaptiveControl adaptive(Generation generation, Assumptions assumptions) {
        return generation == Generation.ADAPTIVE ? new AdaptiveControl(assumptions.adaptiveCapacity()) : null;
    }

    /** Keys are noted from half the heat on that splits a partition. */
    private static HeatMeter heatMeter(Assumptions assumptions) {
        return new HeatMeter(
                assumptions.partitionReadCeiling(),
                assumptions.partitionWriteCeiling(),
                assumptions.splitForHeat().threshold().fraction() / 2);
    }
}
