package dev.headroom.table;

import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import java.util.SplittableRandom;

/**
 * Decides whether an eventually consistent GetItem misses a recent write. The chance falls exponentially with the write's age;
 * a table of the latest writes, direct-mapped by the key's hash, remembers what was there before. Of
 * two writes of different keys that fall on one place of it the earlier is forgotten, and so seen; of one key's writes all
 * but the latest are.
 */
public final class ReplicaLag {
    private static final int REMEMBERED = 1 << 13;

    private final LagChance chance;
    private final long windowNanos;
    private final SplittableRandom random;
    private final PrimaryKey[] keys;
    private final long[] writtenAt;
    private final Item[] replaced;

    /**
     * A lag.
     *
     * @param shareAtOnce the chance that a read right after a write misses it
     * @param decayNanos the time in which the chance falls by a factor e
     * @param random a stream of its own
     */
    public ReplicaLag(double shareAtOnce, long decayNanos, SplittableRandom random) {
        this.chance = new LagChance(shareAtOnce, decayNanos);
        this.windowNanos = chance.windowNanos();
        this.random = random;
        int remembered = chance.isNone() ? 0 : REMEMBERED;
        this.keys = new PrimaryKey[remembered];
        this.writtenAt = new long[remembered];
        this.replaced = new Item[remembered];
    }

    void wrote(PrimaryKey key, Item before, long nowNanos) {
        if (chance.isNone()) {
            return;
        }
        int slot = slot(key);
        keys[slot] = key;
        writtenAt[slot] = nowNanos;
        replaced[slot] = before;
    }

    /** Whether a read now misses the latest write of the key. */
    boolean misses(PrimaryKey key, long nowNanos) {
        if (chance.isNone()) {
            return false;
        }
        int slot = slot(key);
        long age = nowNanos - writtenAt[slot];
        if (age >= windowNanos || !key.equals(keys[slot])) {
            return false;
        }
        return chance.misses(age, random);
    }

    /** What the key held before its latest write; only after {@link #misses} said yes. */
    Item before(PrimaryKey key) {
        return replaced[slot(key)];
    }

    private static int slot(PrimaryKey key) {
        return (int) (key.itemHash() & (REMEMBERED - 1));
    }
}
