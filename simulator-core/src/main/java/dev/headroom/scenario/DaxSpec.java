package dev.headroom.scenario;

import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;
import java.util.Optional;

/** A DAX cluster in its first form: an item cache with LRU and time to live, write-through (facts §7). */
public record DaxSpec(
        @Setting(value = "The type of each node, which decides memory and price.", byDefault = "dax.r5.large")
        String nodeType,

        @Setting(value = "How many nodes, one primary and up to ten replicas.", byDefault = "3", min = 1, max = 11)
        int nodes,

        @Setting(value = "How long an item stays; 0 for until it is displaced.", byDefault = "5m", source = "§7.1")
        TimeSpan itemTimeToLive,

        @Setting("How much item data the cache may hold; without it, the node type's memory.")
        Optional<DataSize> itemCacheSize,

        @Setting(
                "How many items the cache may hold, for comparison with counts of items; without it, only the size limits.")
        Optional<Long> itemCacheEntries) {}
