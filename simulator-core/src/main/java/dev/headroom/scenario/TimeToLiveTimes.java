package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;

/**
 * How long after its expiry an item is deleted, log-normal. AWS says "within a few days"; ten to thirty minutes were observed
 * on small tables, and nothing is known of large ones (facts §8.5).
 */
public record TimeToLiveTimes(
        @Setting(
                value = "Median of the time from expiry to deletion.",
                byDefault = "20m",
                source = "§8.5: 10 to 30 minutes on small tables",
                assumption = true)
        TimeSpan median,

        @Setting(
                value = "99th percentile of the same.",
                byDefault = "2h",
                source = "§8.5: at the most a few days",
                assumption = true)
        TimeSpan p99) {

    public TimeToLiveTimes {
        if (p99.compareTo(median) < 0 || (median.nanos() == 0 && p99.nanos() > 0)) {
            throw new IllegalArgumentException(
                    "p99 is " + p99 + " and median " + median + "; p99 may not be below it, and both are zero or none");
        }
    }
}
