package dev.headroom.capacity;

import dev.headroom.capacity.ThrottlingReason.Cause;
import java.util.Arrays;

/**
 * One side, reads or writes, of a table's or an index's capacity: a bucket for the whole, where there is one, and a bucket
 * for each partition. Which causes they stand for is what tells the generations and billing modes apart.
 */
final class Throughput {
    private TokenBucket whole;
    private Cause wholeCause;
    private Cause partitionCause;
    private TokenBucket[] partitions = new TokenBucket[0];

    /** A bucket for the whole; null where partitions alone decide. */
    void limitWhole(TokenBucket bucket, Cause cause) {
        whole = bucket;
        wholeCause = cause;
    }

    void partitionsStandFor(Cause cause) {
        partitionCause = cause;
    }

    TokenBucket whole() {
        return whole;
    }

    TokenBucket partition(int number) {
        return partitions[number];
    }

    void setPartition(int number, TokenBucket bucket) {
        if (number >= partitions.length) {
            partitions = Arrays.copyOf(partitions, Math.max(number + 1, partitions.length * 2));
        }
        partitions[number] = bucket;
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

    void take(int partition, long halves) {
        if (whole != null) {
            whole.take(halves);
        }
        partitions[partition].take(halves);
    }
}
