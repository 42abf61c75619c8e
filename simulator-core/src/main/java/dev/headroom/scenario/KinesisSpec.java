package dev.headroom.scenario;

import dev.headroom.setting.Setting;

/**
 * A Kinesis data stream that every change of the table is sent to, at least once and not always in order (facts §8.2). The
 * data stream has charges of its own, which are not on the table's bill.
 */
public record KinesisSpec(
        @Setting(
                value = "Its shards, each taking 1 MB and 1,000 records a second.",
                byDefault = "1",
                min = 1,
                max = 10_000)
        int shards) {}
