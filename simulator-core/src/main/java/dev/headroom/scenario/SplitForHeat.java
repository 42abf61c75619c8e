package dev.headroom.scenario;

import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;

/**
 * When a partition is split because it is busy (facts §3.8). AWS publishes that it happens, not when: these are set so that
 * the published runs V04 to V08 come out as they did.
 */
public record SplitForHeat(
        @Setting(
                value =
                        "Which share of a partition's ceilings, reads and writes taken together, it must use to be split;"
                                + " 0 % for no such splits.",
                byDefault = "50%",
                source = "fitted to experiment V08: 10 keys settle at 56 partitions",
                assumption = true)
        Share threshold,

        @Setting(
                value = "How long it must have used that much, minute by minute.",
                byDefault = "5m",
                source = "fitted to experiment V05, together with the duration",
                assumption = true)
        TimeSpan observation,

        @Setting(
                value = "How long it takes from then until the split is in force.",
                byDefault = "3m",
                source = "V05: a split after about 8 minutes; §3.8: in the order of minutes",
                assumption = true)
        TimeSpan duration) {}
