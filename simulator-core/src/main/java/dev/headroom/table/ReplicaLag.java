package dev.headroom.table;

import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import java.util.SplittableRandom;

/**
 * Decides whether an eventually consistent read misses a recent write. The chance falls exponentially with the write's age;
 * a table of the latest writes, direct-mapped by the key's hash, remembers what was there before.
 */
public final class ReplicaLag {
    private static final int REMEMBERED = 1 << 13;
    private static final double NEGLIGIBLE_DECAYS = 8;

    private final double shareAtOnce;
    private final double decayNanos;
    private final long windowNanos;
    private final SplittableRandom random;
    private final PrimaryKey[] keys = new PrimaryKey[REMEMBERED];
    private final long[] writtenAt = new long[REMEMBERED];
    private final Item[] replaced = new Item[REMEMBERED];

    /**
     * A lag.
     *
     * @param shareAtOnce the chance that a read right after a write misses it
     * @param decayNanos the time in which the chance falls by a factor e
     * @param random a stream of its own
     */
    public ReplicaLag(double shareAtOnce, long decayNanos, SplittableRandom random) {
        this.shareAtOnce = shareAtOnce;
        this.decayNanos = Math.max(1, decayNanos);
        this.windowNanos = (long) (this.decayNanos * NEGLIGIBLE_DECAYS);
        this.random = random;
    }

    void wrote(PrimaryKey key, Item before, long nowNanos) {
        int slot = slot(key);
        keys[slot] = key;
        writtenAt[slot] = nowNanos;
        replaced[slot] = before;
    }

    /** Whether a read now misses the latest write of the key. */
    boolean misses(PrimaryKey key, long nowNanos) {
        int slot = slot(key);
        long age = nowNanos - writtenAt[slot];
        if (age >= windowNanos || !key.equals(keys[slot])) {
            return false;
        }
        double drawn = random.nextDouble();
        return drawn < shareAtOnce && drawn < shareAtOnce * StrictMath.exp(-age / decayNanos);
    }

    /** What the key held before its latest write; only after {@link #misses} said yes. */
    Item before(PrimaryKey key) {
        return replaced[slot(key)];
    }

    private static int slot(PrimaryKey key) {
        return (int) (key.itemHash() & (REMEMBERED - 1));
    }
}
