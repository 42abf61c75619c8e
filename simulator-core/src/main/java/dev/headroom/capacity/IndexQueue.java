package dev.headroom.capacity;

import dev.headroom.capacity.ThrottlingReason.Cause;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.BillingMode;
import dev.headroom.table.IndexBacklog;
import dev.headroom.table.PartitionMap;

/**
 * The queue between a table and one of its global indexes (facts §5.5). A write of the table enters it and is done; the index
 * applies it when it can. Only a full queue throttles the table's writes, and only those that touch the index.
 *
 * <p>The queue is what the index's token buckets owe. A bucket that owes is a queue served at the bucket's rate: what it owes is
 * how much waits, and the refill is what is applied. So nothing has to move while time goes by. A provisioned index applies at
 * more than its rate until it owes the overdraft (experiment V12); what it owes beyond that waits. A partition above its
 * ceiling owes in the same way, without an overdraft. A write that meets both counts once: the index is as far behind as the
 * worse of the two.
 */
public final class IndexQueue {
    private static final double NANO_UNITS = 1e9;

    private final ResourceCapacity index;
    private final Throughput writes;
    private final PartitionMap partitions;
    private final long overdraft;
    private final long room;
    private final WaitingWrites waiting = new WaitingWrites();
    private long enteredHalves;
    private long entered;
    private final QueueHistory history = new QueueHistory();

    IndexQueue(ResourceCapacity index, Throughput writes, PartitionMap partitions, Assumptions assumptions) {
        this.index = index;
        this.writes = writes;
        this.partitions = partitions;
        long ceiling = assumptions.partitionWriteCeiling();
        this.overdraft = nanoUnits(assumptions.propagation().overdraft(), ceiling);
        this.room = nanoUnits(assumptions.propagation().queue(), ceiling);
    }

    /** A unit per second is a nano-unit per nanosecond. */
    private static long nanoUnits(TimeSpan time, long unitsPerSecond) {
        return Math.multiplyExact(time.nanos(), unitsPerSecond);
    }

    /** Has every write that leaves the queue after it had to wait told to the follower. */
    public void follow(WaitFollower follower) {
        waiting.follow(follower);
    }

    /** Why a write of an entry cannot enter now, or null if it can. */
    ThrottlingReason refusal(int partition, long nowNanos) {
        Cause cause = writes.refusal(partition, wholeCredit() + roomOfAll(), partitionCredit() + room, nowNanos);
        if (cause == null) {
            return null;
        }
        history.refused(enteredHalves, nowNanos);
        return ThrottlingReason.of(true, true, cause);
    }

    /** A write of an entry enters. */
    void enter(int partition, long halves, long nowNanos) {
        writes.take(partition, halves);
        enteredHalves += halves;
        entered++;
        history.entered(writes.refusal(partition, nowNanos) != null, nowNanos);
        if (!waiting.isEmpty() || isBehind(partition, nowNanos)) {
            waiting.enter(nowNanos, enteredHalves);
            waiting.leave(appliedHalves(nowNanos), nowNanos);
        }
    }

    /** Lets leave what has been applied by now. */
    public void catchUp(long nowNanos) {
        if (!waiting.isEmpty()) {
            waiting.leave(appliedHalves(nowNanos), nowNanos);
        }
    }

    /** What waits, in half units. */
    public long waitingHalves(long nowNanos) {
        long inPartitions = 0;
        for (int i = 0; i < partitions.count(); i++) {
            inPartitions += owed(partitions.numberAt(i), nowNanos);
        }
        return halves(Math.max(inPartitions, owed(nowNanos)));
    }

    /** What waits for one partition because it is above its ceiling, in half units. */
    public long waitingHalves(int partition, long nowNanos) {
        return halves(owed(partition, nowNanos));
    }

    /** How many writes had not left when it was last caught up with. */
    public long waitingWrites() {
        return waiting.count();
    }

    /** The most that may wait, in half units, before writes of the table are throttled. */
    public long roomHalves() {
        return halves(roomOfAll());
    }

    /** Half units that have entered, those that wait included. */
    public long enteredHalves() {
        return enteredHalves;
    }

    /** Writes that have entered, those that wait included. */
    public long entered() {
        return entered;
    }

    public QueueHistory history() {
        return history;
    }

    /** How much of the overdraft is used, in half units. */
    public long overdrawnHalves(long nowNanos) {
        TokenBucket whole = writes.whole();
        if (whole != null) {
            return halves(Math.min(wholeCredit(), whole.owedBeyond(0, nowNanos)));
        }
        long owed = 0;
        for (int i = 0; i < partitions.count(); i++) {
            TokenBucket partition = writes.partition(partitions.numberAt(i));
            owed += Math.min(partitionCredit(), partition.owedBeyond(0, nowNanos));
        }
        return halves(owed);
    }

    /** The whole overdraft, in half units. */
    public long overdraftHalves() {
        return halves(index.hasShares() ? partitionCredit() * partitions.count() : wholeCredit());
    }

    /** The age of the oldest write that waits; 0 where none does. */
    public long lagNanos(long nowNanos) {
        long oldest = waiting.isEmpty() ? nowNanos : waiting.oldestNanos(appliedHalves(nowNanos));
        return Math.max(0, nowNanos - oldest);
    }

    /** How long ago the last write was made that has been applied in a partition, or in the one that is furthest behind. */
    public long backlogNanos(int partition, long nowNanos) {
        if (partition == IndexBacklog.ALL_PARTITIONS || index.hasShares()) {
            return beforeTheOldest(nowNanos);
        }
        long ofAll = owed(nowNanos) > 0 ? beforeTheOldest(nowNanos) : 0;
        long owed = owed(partition, nowNanos);
        return owed == 0 ? ofAll : Math.max(ofAll, writes.partition(partition).nanosFor(owed));
    }

    private long beforeTheOldest(long nowNanos) {
        catchUp(nowNanos);
        return waiting.isEmpty() ? 0 : nowNanos - waiting.oldestNanos() + 1;
    }

    private long appliedHalves(long nowNanos) {
        return enteredHalves - waitingHalves(nowNanos);
    }

    private boolean isBehind(int partition, long nowNanos) {
        return owed(nowNanos) > 0 || owed(partition, nowNanos) > 0;
    }

    private long owed(long nowNanos) {
        TokenBucket whole = writes.whole();
        return whole == null ? 0 : whole.owedBeyond(wholeCredit(), nowNanos);
    }

    private long owed(int partition, long nowNanos) {
        return writes.partition(partition).owedBeyond(partitionCredit(), nowNanos);
    }

    /** What the whole may owe and yet apply at once: on demand nothing, there is no rate that is paid for to exceed. */
    private long wholeCredit() {
        return index.billing() == BillingMode.PROVISIONED ? overdraft * partitions.count() : 0;
    }

    /** A classic partition has a share of the provisioned capacity, and so of the overdraft; a ceiling is not exceeded. */
    private long partitionCredit() {
        return index.hasShares() ? overdraft : 0;
    }

    private long roomOfAll() {
        return room * partitions.count();
    }

    private static long halves(long nanoUnits) {
        return Math.round(2 * nanoUnits / NANO_UNITS);
    }
}
