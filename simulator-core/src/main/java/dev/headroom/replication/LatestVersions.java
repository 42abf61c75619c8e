package dev.headroom.replication;

import dev.headroom.item.PrimaryKey;
import java.util.HashMap;
import java.util.Map;

/**
 * With strong consistency: the last write of each item, in whatever region. A region that does not have it yet may not write
 * the item: it gets a ReplicatedWriteConflictException and tries again (facts §8.4).
 */
public final class LatestVersions {
    private final Map<PrimaryKey, Version> latest = new HashMap<>();

    /** A region has written an item. */
    public void wrote(PrimaryKey key, Version version) {
        latest.put(key, version);
    }

    /** Whether a write of a region where the item stands at this version would conflict with one elsewhere. */
    public boolean conflicts(PrimaryKey key, Version here) {
        Version last = latest.get(key);
        return last != null && !here.hasSeen(last);
    }
}
