package dev.headroom.replication;

import dev.headroom.item.PrimaryKey;
import java.util.HashMap;
import java.util.Map;

/**
 * At which write each item of one replica stands. Deleted items are remembered, so that an older write that comes late does
 * not bring them back; those never written since the start are not.
 */
public final class ItemVersions {
    private final int region;
    private final Version initial;
    private final Map<PrimaryKey, Version> versions = new HashMap<>();

    /**
     * Of a replica that has seen no write yet.
     *
     * @param region its number
     * @param regions how many there are
     */
    public ItemVersions(int region, int regions) {
        this.region = region;
        this.initial = Version.initial(regions);
    }

    /** Where an item stands. */
    public Version of(PrimaryKey key) {
        return versions.getOrDefault(key, initial);
    }

    /** The item was written here. */
    public Version wrote(PrimaryKey key, long clockNanos) {
        Version version = of(key).writtenIn(region, clockNanos);
        versions.put(key, version);
        return version;
    }

    /** What a write from another region is to the item here. */
    public Arrival judge(PrimaryKey key, Version written) {
        return Arrival.of(written, of(key));
    }

    /** A write from another region has been taken in, whether it replaced the item or not. */
    public void took(PrimaryKey key, Version written) {
        versions.put(key, of(key).mergedWith(written));
    }
}
