package dev.headroom.capacity;

import dev.headroom.capacity.ThrottlingReason.Cause;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.Generation;
import dev.headroom.table.PartitionMap;

/**
 * The capacity of a table itself or of one global index: its two sides, its billing mode, and what happens to its partitions
 * when capacity changes or a partition fills (facts §3).
 */
public final class ResourceCapacity {
    private static final double FULL = 1;
    private static final double ROUNDING = 1e-9;
    private static final long NO_MAXIMUM = Long.MAX_VALUE;

    private final Generation generation;
    private final Assumptions assumptions;
    private final PartitionFormula formula;
    private final boolean index;
    private final PartitionMap partitions;
    private final PartitionSplitter splitter;
    private final Throughput reads = new Throughput();
    private final Throughput writes = new Throughput();
    private final OnDemandGrowth growth;
    private final WarmThroughput warm;
    private final long otherBytes;
    private long[] divisors;
    private BillingMode billing;
    private long readCapacity;
    private long writeCapacity;
    private long readMaximum = NO_MAXIMUM;
    private long writeMaximum = NO_MAXIMUM;

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
        this.formula = formula(assumptions);
        this.index = index;
        this.partitions = partitions;
        this.otherBytes = otherBytes;
        this.splitter = splitter;
        this.billing = billing;
        this.readCapacity = readCapacity;
        this.writeCapacity = writeCapacity;
        this.growth = new OnDemandGrowth(
                assumptions.onDemandInitialReads(),
                assumptions.onDemandInitialWrites(),
                assumptions.onDemandGrowth().nanos());
        this.warm = billing == BillingMode.ON_DEMAND
                ? new WarmThroughput(assumptions.onDemandInitialReads(), assumptions.onDemandInitialWrites())
                : new WarmThroughput(readCapacity, writeCapacity);
        this.divisors = new long[partitions.issued()];
        java.util.Arrays.fill(divisors, partitions.count());
        build(0, assumptions.initialBurst().fraction());
    }

    /** Lets what begins at another time than 0 begin then, its bank as full as at the start of a run. */
    public ResourceCapacity startAt(long nowNanos) {
        build(nowNanos, assumptions.initialBurst().fraction());
        return this;
    }

    /** How many partitions a new table or index has. */
    public static int initialPartitions(
            Assumptions assumptions, BillingMode billing, long readCapacity, long writeCapacity, long bytes) {
        return billing == BillingMode.ON_DEMAND
                ? formula(assumptions)
                        .independent(assumptions.onDemandInitialReads(), assumptions.onDemandInitialWrites(), bytes)
                : formula(assumptions).shared(readCapacity, writeCapacity, bytes);
    }

    public BillingMode billing() {
        return billing;
    }

    /** What can be had at once, in units per second, as far as keys are spread (facts §3.5); it never falls. */
    public long warmThroughput(boolean write) {
        return write ? warm.writes() : warm.reads();
    }

    /**
     * Raises what can be had at once, where that is more than it was: partitions are split for it. The classic generation
     * has no such thing, and its provisioned partitions, which share the capacity, are left as they are.
     */
    public void warmUp(long readUnits, long writeUnits, long nowNanos) {
        warm.raise(readUnits, writeUnits);
        growth.provisioned(readUnits, writeUnits);
        if (!hasShares()) {
            splitWidestUntil(formula.independent(warm.reads(), warm.writes(), 0), nowNanos);
        }
    }

    /**
     * Sets the most that may be consumed on demand, in units per second; what is not positive means no bound besides the
     * quota (facts §3.4). It holds for a second's worth at a time: how far bursts may exceed it is not published, an
     * assumption.
     */
    public void limitOnDemand(long newReadMaximum, long newWriteMaximum, long nowNanos) {
        readMaximum = newReadMaximum > 0 ? newReadMaximum : NO_MAXIMUM;
        writeMaximum = newWriteMaximum > 0 ? newWriteMaximum : NO_MAXIMUM;
        if (billing == BillingMode.ON_DEMAND) {
            limitWhole(reads, readMaximum, nowNanos);
            limitWhole(writes, writeMaximum, nowNanos);
        }
    }

    /** Provisioned read capacity; kept, but not used, on demand. */
    public long readCapacity() {
        return readCapacity;
    }

    /** Provisioned write capacity; kept, but not used, on demand. */
    public long writeCapacity() {
        return writeCapacity;
    }

    /** Provisioned capacity in force, in units per second; on demand, what the partitions can give together. */
    public double capacity(boolean write) {
        if (billing == BillingMode.PROVISIONED) {
            return write ? writeCapacity : readCapacity;
        }
        long ceiling = write ? assumptions.partitionWriteCeiling() : assumptions.partitionReadCeiling();
        return Math.min((double) assumptions.tableQuota(), partitions.count() * (double) ceiling);
    }

    /** What is banked for bursts, in units: of the whole in the current generation, summed over partitions in the classic. */
    public double burstBalance(boolean write, long nowNanos) {
        Throughput side = side(write);
        if (billing == BillingMode.ON_DEMAND) {
            return 0;
        }
        if (generation == Generation.CURRENT) {
            return Math.max(0, side.whole().balance(nowNanos));
        }
        double total = 0;
        for (int i = 0; i < partitions.count(); i++) {
            total += Math.max(0, side.partition(partitions.numberAt(i)).balance(nowNanos));
        }
        return total;
    }

    /** Why a charge cannot pass now, or null if it can. */
    public ThrottlingReason refusal(boolean write, int partition, long nowNanos) {
        Cause cause = side(write).refusal(partition, nowNanos);
        return cause == null ? null : ThrottlingReason.of(index, write, cause);
    }

    /** Takes what an admitted operation costs. */
    public void take(boolean write, int partition, long halves) {
        side(write).take(partition, halves);
    }

    /** The queue between a table and this index, whose writes it is; of the table itself there is none. */
    IndexQueue queue() {
        return new IndexQueue(this, writes, partitions, assumptions);
    }

    /** Changes provisioned capacity; where it calls for more partitions, they are split. */
    public void changeCapacity(long newReads, long newWrites, long nowNanos) {
        readCapacity = newReads;
        writeCapacity = newWrites;
        warm.raise(newReads, newWrites);
        if (billing == BillingMode.ON_DEMAND) {
            return;
        }
        growth.provisioned(newReads, newWrites);
        splitForProvisioned(nowNanos);
        if (hasShares()) {
            rerateShares(nowNanos);
        } else {
            reads.whole().changeRate(newReads, 1, nowNanos);
            writes.whole().changeRate(newWrites, 1, nowNanos);
        }
    }

    /** Switches the billing mode. What was provisioned before counts as an earlier peak on demand (facts §3.4). */
    public void changeBilling(BillingMode newBilling, long nowNanos) {
        if (newBilling == billing) {
            return;
        }
        growth.provisioned(readCapacity, writeCapacity);
        billing = newBilling;
        build(nowNanos, assumptions.initialBurst().fraction());
        if (billing == BillingMode.ON_DEMAND) {
            warm.raise(growth.reads(), growth.writes());
            growOnDemand(nowNanos);
        } else {
            splitForProvisioned(nowNanos);
        }
    }

    /**
     * Once a minute: lets an on-demand resource grow, and splits partitions that are full.
     *
     * @param readUnits consumed in the minute, per second
     * @param writeUnits consumed in the minute, per second
     */
    public void minutePassed(double readUnits, double writeUnits, long nowNanos) {
        growth.consumed(readUnits, writeUnits, nowNanos);
        if (billing == BillingMode.ON_DEMAND) {
            warm.raise(
                    Math.min(assumptions.tableQuota(), growth.reads()),
                    Math.min(assumptions.tableQuota(), growth.writes()));
            growOnDemand(nowNanos);
        }
        splitFull(nowNanos);
    }

    private void splitForProvisioned(long nowNanos) {
        int needed = formula.shared(readCapacity, writeCapacity, 0);
        if (generation == Generation.CLASSIC) {
            doubleUntil(needed, nowNanos);
        } else {
            splitWidestUntil(needed, nowNanos);
        }
    }

    private void growOnDemand(long nowNanos) {
        long reach = assumptions.tableQuota();
        int needed = formula.independent(Math.min(reach, growth.reads()), Math.min(reach, growth.writes()), 0);
        splitWidestUntil(needed, nowNanos);
    }

    private void splitFull(long nowNanos) {
        for (int position = 0; position < partitions.count(); position++) {
            long others = (long) (otherBytes * partitions.shareAt(position));
            long held = partitions.sizeInBytes(partitions.numberAt(position)) + others;
            long most = assumptions.partitionSize().bytes();
            if (others > most || (held > most && splitter.holdsSeveralKeys(position))) {
                split(position, nowNanos);
            }
        }
    }

    private void doubleUntil(int needed, long nowNanos) {
        while (partitions.count() < needed) {
            for (int position = partitions.count() - 1; position >= 0; position--) {
                split(position, nowNanos);
            }
        }
    }

    /** Until evenly spread traffic fits: a range twice as wide as the others would meet its ceiling at half of it. */
    private void splitWidestUntil(int needed, long nowNanos) {
        while (partitions.count() < needed || partitions.shareAt(partitions.widest()) * needed > 1 + ROUNDING) {
            split(partitions.widest(), nowNanos);
        }
    }

    private void split(int position, long nowNanos) {
        int parent = partitions.numberAt(position);
        splitter.split(position, partitions.middleOf(position));
        int first = partitions.numberAt(position);
        divisors = java.util.Arrays.copyOf(divisors, partitions.issued());
        for (int child = first; child <= first + 1; child++) {
            divisors[child] = divisors[parent] * 2;
            addPartition(reads, child, parent, readCapacity, assumptions.partitionReadCeiling(), nowNanos);
            addPartition(writes, child, parent, writeCapacity, assumptions.partitionWriteCeiling(), nowNanos);
        }
    }

    private void addPartition(Throughput side, int child, int parent, long capacity, long ceiling, long nowNanos) {
        TokenBucket bucket = hasShares()
                ? new TokenBucket(capacity, divisors[child], assumptions.burst().nanos(), FULL)
                : ceilingBucket(ceiling);
        bucket.inherit(side.partition(parent), nowNanos);
        side.setPartition(child, bucket);
    }

    private void rerateShares(long nowNanos) {
        for (int i = 0; i < partitions.count(); i++) {
            int number = partitions.numberAt(i);
            reads.partition(number).changeRate(readCapacity, divisors[number], nowNanos);
            writes.partition(number).changeRate(writeCapacity, divisors[number], nowNanos);
        }
    }

    private void build(long nowNanos, double fill) {
        build(reads, readCapacity, readMaximum, assumptions.partitionReadCeiling(), nowNanos, fill);
        build(writes, writeCapacity, writeMaximum, assumptions.partitionWriteCeiling(), nowNanos, fill);
    }

    private void build(Throughput side, long capacity, long maximum, long ceiling, long nowNanos, double fill) {
        if (billing == BillingMode.ON_DEMAND) {
            limitWhole(side, maximum, nowNanos);
        } else if (hasShares()) {
            side.limitWhole(null, null);
        } else {
            TokenBucket whole = new TokenBucket(capacity, 1, assumptions.burst().nanos(), fill);
            side.limitWhole(whole.startAt(nowNanos), Cause.PROVISIONED_THROUGHPUT_EXCEEDED);
        }
        side.partitionsStandFor(
                hasShares() ? Cause.PROVISIONED_THROUGHPUT_EXCEEDED : Cause.KEY_RANGE_THROUGHPUT_EXCEEDED);
        for (int i = 0; i < partitions.count(); i++) {
            int number = partitions.numberAt(i);
            TokenBucket bucket = hasShares()
                    ? new TokenBucket(
                            capacity, divisors[number], assumptions.burst().nanos(), fill)
                    : ceilingBucket(ceiling);
            side.setPartition(number, bucket.startAt(nowNanos));
        }
    }

    /** On demand the lower of the quota and the maximum that was set bounds the whole. */
    private void limitWhole(Throughput side, long maximum, long nowNanos) {
        long quota = assumptions.tableQuota();
        TokenBucket bucket = new TokenBucket(Math.min(quota, maximum), 1, TimeSpan.NANOS_PER_SECOND, FULL);
        side.limitWhole(
                bucket.startAt(nowNanos),
                maximum < quota ? Cause.MAX_ON_DEMAND_THROUGHPUT_EXCEEDED : Cause.ACCOUNT_LIMIT_EXCEEDED);
    }

    /** In the classic generation a provisioned table's capacity is divided among its partitions, and nothing else limits. */
    boolean hasShares() {
        return generation == Generation.CLASSIC && billing == BillingMode.PROVISIONED;
    }

    private TokenBucket ceilingBucket(long ceiling) {
        return new TokenBucket(ceiling, 1, assumptions.partitionCeilingBurst().nanos(), FULL);
    }

    private Throughput side(boolean write) {
        return write ? writes : reads;
    }

    private static PartitionFormula formula(Assumptions assumptions) {
        return new PartitionFormula(
                assumptions.partitionReadCeiling(),
                assumptions.partitionWriteCeiling(),
                assumptions.partitionSize().bytes());
    }
}
