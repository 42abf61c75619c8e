package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;

/**
 * Service times as a client sees them, log-normal. No distribution has been published, so all of these are assumptions, set
 * near the measurements that are (facts §12, experiments V22 and V27).
 */
public record ServiceTimes(
        @Setting(value = "Median of reading one item.", byDefault = "3.3ms", source = "§12", assumption = true)
        TimeSpan readMedian,

        @Setting(value = "99th percentile of reading one item.", byDefault = "10ms", source = "§12", assumption = true)
        TimeSpan readP99,

        @Setting(value = "Median of writing one item.", byDefault = "7.5ms", source = "V22, V27", assumption = true)
        TimeSpan writeMedian,

        @Setting(value = "99th percentile of writing one item.", byDefault = "16ms", source = "V22", assumption = true)
        TimeSpan writeP99,

        @Setting(
                value = "Added for each capacity unit beyond the first, for large items and pages.",
                byDefault = "50us",
                assumption = true)
        TimeSpan perFurtherUnit,

        @Setting(value = "Median of a throttled answer.", byDefault = "2ms", assumption = true)
        TimeSpan throttledMedian,

        @Setting(
                value = "Median of a hit in DAX.",
                byDefault = "400us",
                source = "§7.1: microseconds",
                assumption = true)
        TimeSpan daxHitMedian) {

    public ServiceTimes {
        requireSpread("read", readMedian, readP99);
        requireSpread("write", writeMedian, writeP99);
    }

    private static void requireSpread(String what, TimeSpan median, TimeSpan p99) {
        if (p99.compareTo(median) < 0) {
            throw new IllegalArgumentException(what + "P99 is " + p99 + ", below " + what + "Median, " + median
                    + "; raise " + what + "P99 to " + median + " at least, or lower " + what + "Median");
        }
        if (median.nanos() == 0 && p99.nanos() > 0) {
            throw new IllegalArgumentException(what + "Median is 0 and " + what + "P99 is " + p99 + "; give " + what
                    + "Median a time above zero, or " + what + "P99 zero as well");
        }
    }
}
