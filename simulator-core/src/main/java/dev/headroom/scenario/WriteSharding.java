package dev.headroom.scenario;

import dev.headroom.setting.Setting;

/**
 * Write sharding: a suffix spreads one partition key over several, so that several partitions share its writes, and reads
 * of the whole key become one read for every shard (facts §3).
 */
public record WriteSharding(
        @Setting(
                value = "random: any shard for each write, every shard for a read; calculated: the shard follows from"
                        + " the sort key, which the table then needs, so that a read of one item knows its shard.",
                byDefault = "random")
        Suffix suffix,

        @Setting(value = "How many shards.", min = 2, max = 10_000)
        int shards) {

    /** How the suffix is found. */
    public enum Suffix {
        RANDOM,
        CALCULATED
    }
}
