package dev.headroom.scenario;

import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;
import java.util.Optional;

/** A DAX cluster: nodes that each have an item cache and a query cache, with LRU and times to live (facts §7). */
public record DaxSpec(
        @Setting(
                value = "The type of each node, which decides memory, throughput and price.",
                byDefault = "dax.r5.large")
        String nodeType,

        @Setting(
                value = "How many nodes, one primary and up to ten replicas.",
                byDefault = "3",
                min = 1,
                max = 11,
                source = "§7.1")
        int nodes,

        @Setting(
                value = "How long an item stays in the item cache; 0 for until it is displaced.",
                byDefault = "5m",
                source = "§7.1")
        TimeSpan itemTimeToLive,

        @Setting(
                value = "How long a result of Query or Scan stays in the query cache; 0 for results not to be cached.",
                byDefault = "5m",
                source = "§7.1")
        TimeSpan queryTimeToLive,

        @Setting("How much item data the item cache of a node may hold; without it, a part of the node type's memory.")
        Optional<DataSize> itemCacheSize,

        @Setting(
                "How many items the item cache of a node may hold, for comparison with counts of items; without it, only the size limits.")
        Optional<Long> itemCacheEntries,

        @Setting("How much the query cache of a node may hold; without it, a part of the node type's memory.")
        Optional<DataSize> queryCacheSize,

        @Setting(
                value =
                        "What one node bears, in normalised requests a second; without it, what the sizing guide says of"
                                + " the type.",
                min = 1)
        Optional<Long> nodeThroughput) {}
