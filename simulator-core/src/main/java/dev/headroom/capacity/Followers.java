package dev.headroom.capacity;

import java.util.Arrays;

/**
 * The replicas of each partition besides its leader. Three nodes hold a partition; each serves so many pages of 4 KB per
 * second, and an eventually consistent read takes one from whichever has room, where a strongly consistent one needs the
 * leader. That is why one partition serves 4,500 read units per second of eventually consistent reads, 9,000 pages
 * (experiment V03).
 */
final class Followers {
    private static final int REPLICAS = 3;
    private static final double FULL = 1;

    private final long pagesPerSecond;
    private final long burstNanos;
    private int usualUp = REPLICAS;
    private TokenBucket[] buckets = new TokenBucket[0];
    private int[] up = new int[0];

    /** @param pagesPerSecond what one replica serves */
    Followers(long pagesPerSecond, long burstNanos) {
        this.pagesPerSecond = pagesPerSecond;
        this.burstNanos = burstNanos;
    }

    void begin(int partition, long nowNanos) {
        grow(partition);
        up[partition] = usualUp;
        buckets[partition] = bucket(usualUp).startAt(nowNanos);
    }

    void split(int parent, int child, long nowNanos) {
        grow(child);
        up[child] = up[parent];
        buckets[child] = bucket(up[parent]);
        buckets[child].inherit(buckets[parent], nowNanos);
    }

    /** Sets how many replicas of a partition are up, its leader included. */
    void replicasUp(int partition, int replicas, long nowNanos) {
        up[partition] = replicas;
        buckets[partition].changeRate(rate(replicas), 1, nowNanos);
    }

    /** Sets how many replicas partitions have from now on. */
    void usually(int replicas) {
        usualUp = replicas;
    }

    boolean haveTokens(int partition, long nowNanos) {
        return buckets[partition].hasTokens(nowNanos);
    }

    /** Takes what followers can serve; false where the leader has to. */
    boolean take(int partition, long halves) {
        TokenBucket bucket = buckets[partition];
        if (!bucket.hasTokensLeft()) {
            return false;
        }
        bucket.take(halves);
        return true;
    }

    private TokenBucket bucket(int replicas) {
        return new TokenBucket(rate(replicas), 1, burstNanos, FULL);
    }

    private long rate(int replicas) {
        return Math.max(0, replicas - 1) * pagesPerSecond;
    }

    private void grow(int partition) {
        if (partition >= buckets.length) {
            int length = Math.max(partition + 1, buckets.length * 2);
            buckets = Arrays.copyOf(buckets, length);
            up = Arrays.copyOf(up, length);
        }
    }
}
