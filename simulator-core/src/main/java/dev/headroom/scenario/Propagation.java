package dev.headroom.scenario;

import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;

/**
 * What lies between a table and its global indexes: a queue that nothing has been published about but what it does (facts
 * §5.5, experiments V11 and V12).
 */
public record Propagation(
        @Setting(
                value = "How far an index may fall into debt beyond its provisioned capacity and bank before its writes"
                        + " wait, as time at the write ceiling of each of its partitions.",
                byDefault = "19s",
                source = "fitted to experiment V12",
                assumption = true)
        TimeSpan overdraft,

        @Setting(
                value = "How much may wait for an index until writes of the table are throttled, as time at the write"
                        + " ceiling of each of its partitions.",
                byDefault = "1s",
                source = "§5.5, V12",
                assumption = true)
        TimeSpan queue,

        @Setting(
                value =
                        "The share of reads of a global index that miss a write, made right before, for longer than usual.",
                byDefault = "0.46%",
                source = "fitted to experiment V31",
                assumption = true)
        Share slowIndexReads,

        @Setting(
                value = "How fast that share falls: by a factor e in this time.",
                byDefault = "200ms",
                source = "§5.5: a fraction of a second; fitted to V31",
                assumption = true)
        TimeSpan slowIndexReadsDecay) {}
