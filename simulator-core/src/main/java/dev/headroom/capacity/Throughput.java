package dev.headroom.capacity;

import dev.headroom.capacity.ThrottlingReason.Cause;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Assumptions;
import dev.headroom.table.PartitionMap;
import java.util.Arrays;

/**
 * One side, reads or writes, of a table's or an index's capacity: a bucket for the whole, where there is one, and a bucket
 * for each partition. Which causes they stand for is what tells the {@linkplain Division divisions} apart.
 */
final class Throughput {
    private static final double FULL = 1;
    private static final long FINE = 1_000;
    private static final long NO_MAXIMUM = Long.MAX_VALUE;

    private final Assumptions assumptions;
    private final long ceiling;
    private final PartitionShares shares;
    private Division division;
    private long capacity;
    private long maximum = NO_MAXIMUM;
    private TokenBucket whole;
    private Cause wholeCause;
    private Cause partitionCause;
    private TokenBucket[] partitions = new TokenBucket[0];
    private final Followers followers;
    private final AdaptiveControl adaptive;

    /** How capacity comes to partitions. */
    enum Division {
        /** Each partition has its share of what is provisioned, and nothing else limits. */
        SHARED,
        /** What is provisioned is for the whole; each partition has a ceiling. */
        WHOLE,
        /** Each partition has a ceiling; the whole a quota, or the maximum that was set. */
        ON_DEMAND
    }

    /**
     * @param ceiling what one partition can give, in units per second; with followers, what its leader can
     * @param followers replicas that answer eventually consistent reads beside the leader; null where there are none
     * @param adaptive adds to shares; null where nothing does
     */
    Throughput(
            Assumptions assumptions,
            long ceiling,
            PartitionShares shares,
            long capacity,
            Followers followers,
            AdaptiveControl adaptive) {
        this.adaptive = adaptive;
        this.followers = followers;
        this.assumptions = assumptions;
        this.ceiling = ceiling;
        this.shares = shares;
        this.capacity = capacity;
    }

    /** Provisioned capacity; kept, but not used, on demand. */
    long capacity() {
        return capacity;
    }

    /** What one partition can give. */
    long ceiling() {
        return ceiling;
    }

    /** Begins with new buckets, which are as full as that. */
    void begin(Division newDivision, PartitionMap map, long nowNanos, double fill) {
        division = newDivision;
        partitionCause = division == Division.SHARED
                ? Cause.PROVISIONED_THROUGHPUT_EXCEEDED
                : Cause.KEY_RANGE_THROUGHPUT_EXCEEDED;
        if (division == Division.ON_DEMAND) {
            limitOnDemand(nowNanos);
        } else if (division == Division.WHOLE) {
            whole = new TokenBucket(capacity, 1, assumptions.burst().nanos(), fill).startAt(nowNanos);
            wholeCause = Cause.PROVISIONED_THROUGHPUT_EXCEEDED;
        } else {
            whole = null;
        }
        for (int i = 0; i < map.count(); i++) {
            int number = map.numberAt(i);
            setPartition(number, partitionBucket(number, fill).startAt(nowNanos));
            if (followers != null) {
                followers.begin(number, nowNanos);
            }
        }
    }

    /** Gives the children of a partition what it had left. */
    void split(int parent, int firstChild, long nowNanos) {
        for (int child = firstChild; child <= firstChild + 1; child++) {
            TokenBucket bucket = partitionBucket(child, FULL);
            bucket.inherit(partitions[parent], nowNanos);
            setPartition(child, bucket);
            if (followers != null) {
                followers.split(parent, child, nowNanos);
            }
        }
        if (adaptive != null && division == Division.SHARED) {
            adaptive.split(parent, firstChild);
            rerate(firstChild, nowNanos);
            rerate(firstChild + 1, nowNanos);
        }
    }

    /** Sets what is provisioned, for partitions to come; those that there are follow by {@link #rerate}. */
    void provision(long newCapacity) {
        capacity = newCapacity;
    }

    /** Lets buckets that there are fill at the rate that is provisioned. */
    void rerate(PartitionMap map, long nowNanos) {
        if (division == Division.WHOLE) {
            whole.changeRate(capacity, 1, nowNanos);
        } else if (division == Division.SHARED) {
            for (int i = 0; i < map.count(); i++) {
                int number = map.numberAt(i);
                rerate(number, nowNanos);
            }
        }
    }

    private void rerate(int number, long nowNanos) {
        double added = adaptive == null ? 0 : adaptive.added(number);
        if (added == 0) {
            partitions[number].changeRate(capacity, shares.divisor(number), nowNanos);
        } else {
            long rate = Math.round((shares.of(number, capacity) + added) * FINE);
            partitions[number].changeRate(rate, FINE, nowNanos);
        }
    }

    /** An operation was refused, for whatever reason. */
    void refused(int partition, long halves) {
        if (adaptive != null) {
            adaptive.refused(partition, halves);
        }
    }

    /**
     * Lets adaptive capacity do its work at the end of a minute, where there is any.
     *
     * @param consumed units per second in that minute
     */
    void adapt(double consumed, PartitionMap map, long nowNanos) {
        if (adaptive == null || division != Division.SHARED) {
            return;
        }
        double room = capacity - consumed;
        for (int i = 0; i < map.count(); i++) {
            int number = map.numberAt(i);
            double change = adaptive.minutePassed(number, shares.of(number, capacity), ceiling, room, nowNanos);
            if (change != 0) {
                rerate(number, nowNanos);
            }
            room -= Math.max(0, change);
        }
    }

    /** Sets the most that may be consumed on demand; what is not positive means no bound besides the quota. */
    void limitOnDemand(long newMaximum, long nowNanos) {
        maximum = newMaximum > 0 ? newMaximum : NO_MAXIMUM;
        if (division == Division.ON_DEMAND) {
            limitOnDemand(nowNanos);
        }
    }

    /** What is banked for bursts, in units: of the whole, or summed over partitions where capacity is divided. */
    double burstBalance(PartitionMap map, long nowNanos) {
        if (division == Division.ON_DEMAND) {
            return 0;
        }
        if (division == Division.WHOLE) {
            return Math.max(0, whole.balance(nowNanos));
        }
        double total = 0;
        for (int i = 0; i < map.count(); i++) {
            total += Math.max(0, partitions[map.numberAt(i)].balance(nowNanos));
        }
        return total;
    }

    /**
     * Why an operation on a partition cannot pass now, or null if it can.
     *
     * @param leader whether the leader alone can serve it: a write, or a strongly consistent read
     */
    Cause refusal(int partition, boolean leader, long nowNanos) {
        if (leader || followers == null || !followers.haveTokens(partition, nowNanos)) {
            return refusal(partition, nowNanos);
        }
        return whole != null && !whole.hasTokens(nowNanos) ? wholeCause : null;
    }

    /** The bucket of the whole; null where capacity is divided. */
    TokenBucket whole() {
        return whole;
    }

    TokenBucket partition(int number) {
        return partitions[number];
    }

    /** Why an operation on a partition cannot pass now, or null if it can. */
    Cause refusal(int partition, long nowNanos) {
        return refusal(partition, 0, 0, nowNanos);
    }

    /** The same where the whole and each partition may owe a credit, in nano-units. */
    Cause refusal(int partition, long wholeCredit, long partitionCredit, long nowNanos) {
        if (whole != null && !whole.owesLessThan(wholeCredit, nowNanos)) {
            return wholeCause;
        }
        return partitions[partition].owesLessThan(partitionCredit, nowNanos) ? null : partitionCause;
    }

    /** Takes what a write, or a read from the leader, costs. */
    void take(int partition, long halves) {
        take(partition, true, halves);
    }

    /** Takes what was just found to pass. An eventually consistent page counts as much at a replica as a consistent one. */
    void take(int partition, boolean leader, long halves) {
        if (whole != null) {
            whole.take(halves);
        }
        if (leader || followers == null) {
            partitions[partition].take(halves);
        } else if (!followers.take(partition, 2 * halves)) {
            partitions[partition].take(2 * halves);
        }
    }

    /** The lower of the quota and the maximum that was set bounds the whole. */
    private void limitOnDemand(long nowNanos) {
        long quota = assumptions.tableQuota();
        whole = new TokenBucket(Math.min(quota, maximum), 1, TimeSpan.NANOS_PER_SECOND, FULL).startAt(nowNanos);
        wholeCause = maximum < quota ? Cause.MAX_ON_DEMAND_THROUGHPUT_EXCEEDED : Cause.ACCOUNT_LIMIT_EXCEEDED;
    }

    private TokenBucket partitionBucket(int number, double fill) {
        return division == Division.SHARED
                ? new TokenBucket(
                        capacity, shares.divisor(number), assumptions.burst().nanos(), fill)
                : new TokenBucket(
                        ceiling, 1, assumptions.partitionCeilingBurst().nanos(), FULL);
    }

    private void setPartition(int number, TokenBucket bucket) {
        if (number >= partitions.length) {
            partitions = Arrays.copyOf(partitions, Math.max(number + 1, partitions.length * 2));
        }
        partitions[number] = bucket;
    }
}
