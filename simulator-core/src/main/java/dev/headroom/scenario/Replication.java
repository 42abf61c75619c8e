package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;

/** How fast the regions of a global table follow one another. Only "typically within a second" is published (facts §8.4, §12). */
public record Replication(
        @Setting(
                value = "Median of the time until a write reaches another region.",
                byDefault = "500ms",
                source = "§8.4: typically within a second",
                assumption = true)
        TimeSpan lagMedian,

        @Setting(
                value = "99th percentile of that time.",
                byDefault = "1s",
                source = "§8.4: typically within a second",
                assumption = true)
        TimeSpan lagP99,

        @Setting(
                value = "How far a region's clock may be off either way, which decides whose write is the last.",
                byDefault = "0s",
                assumption = true)
        TimeSpan clockSkew,

        @Setting(
                value = "How long replication waits before it tries a write again that a replica's capacity refused.",
                byDefault = "50ms",
                assumption = true)
        TimeSpan retryInterval,

        @Setting(
                value =
                        "How many writes of one partition replication catches up with in a second, besides those that come"
                                + " meanwhile, after a region or capacity held them back.",
                byDefault = "500",
                min = 1,
                assumption = true)
        long catchUp,

        @Setting(
                value =
                        "With strong consistency: median of the time until the nearest other region has answered, which is"
                                + " added to writes and strong reads.",
                byDefault = "20ms",
                assumption = true)
        TimeSpan roundTripMedian,

        @Setting(value = "99th percentile of that time.", byDefault = "50ms", assumption = true)
        TimeSpan roundTripP99,

        @Setting(
                value = "Data transfer between regions, in US dollars per GB; the price differs by pair of regions.",
                byDefault = "0.02",
                min = 0,
                source = "§9.4")
        double transferPerGb) {

    public Replication {
        requireSpread("lag", lagMedian, lagP99);
        requireSpread("roundTrip", roundTripMedian, roundTripP99);
    }

    private static void requireSpread(String what, TimeSpan median, TimeSpan p99) {
        if (p99.compareTo(median) < 0) {
            throw new IllegalArgumentException(what + "P99 is " + p99 + ", below " + what + "Median, " + median
                    + "; raise " + what + "P99 to " + median + " at least, or lower " + what + "Median");
        }
    }
}
