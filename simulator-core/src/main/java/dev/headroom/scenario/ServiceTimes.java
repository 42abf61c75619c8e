package dev.headroom.scenario;

import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;

/**
 * Service times as a client sees them: a shortest time, and above it a log-normal one. No distribution has been published, so
 * all of these are assumptions, fitted to the few measurements that are (facts §12, experiments V22 and V27).
 */
public record ServiceTimes(
        @Setting(
                value = "The shortest time of a call, as a part of its median: the way to the service and back. Times"
                        + " are log-normal above it.",
                byDefault = "66.7%",
                source = "V22",
                assumption = true)
        Share floor,

        @Setting(
                value = "Median of reading one item.",
                byDefault = "2.9ms",
                source = "§12: means of 3.1 to 4.4 ms",
                assumption = true)
        TimeSpan readMedian,

        @Setting(
                value = "99th percentile of reading one item, outliers left out.",
                byDefault = "10ms",
                source = "§12",
                assumption = true)
        TimeSpan readP99,

        @Setting(
                value = "Median of a query or a page of a scan.",
                byDefault = "3.8ms",
                source = "§12: means of 4.0 to 4.8 ms",
                assumption = true)
        TimeSpan queryMedian,

        @Setting(
                value = "99th percentile of a query or a page of a scan, outliers left out.",
                byDefault = "12ms",
                assumption = true)
        TimeSpan queryP99,

        @Setting(value = "Median of writing one item.", byDefault = "7.5ms", source = "V22, V27", assumption = true)
        TimeSpan writeMedian,

        @Setting(
                value = "99th percentile of writing one item, outliers left out.",
                byDefault = "16.8ms",
                source = "V22",
                assumption = true)
        TimeSpan writeP99,

        @Setting(
                value = "Added for each capacity unit beyond the first, for large items, pages and batches.",
                byDefault = "50us",
                source = "V22",
                assumption = true)
        TimeSpan perFurtherUnit,

        @Setting(
                value = "What a transaction takes besides its two rounds of writes.",
                byDefault = "5.5ms",
                source = "V22",
                assumption = true)
        TimeSpan transactionOverhead,

        @Setting(
                value =
                        "The share of reads and writes of one item, or of one partition's part of a batch, that meet a slow"
                                + " node.",
                byDefault = "0.15%",
                source = "§12: rare, fitted to V22",
                assumption = true)
        Share outliers,

        @Setting(
                value = "The same for one partition's part of one round of a transaction.",
                byDefault = "0.37%",
                source = "V22",
                assumption = true)
        Share transactionOutliers,

        @Setting(value = "Median of what a slow node adds.", byDefault = "60ms", source = "V22", assumption = true)
        TimeSpan outlierMedian,

        @Setting(
                value = "99th percentile of what a slow node adds.",
                byDefault = "1s",
                source = "§12: multi-100 ms",
                assumption = true)
        TimeSpan outlierP99,

        @Setting(
                value =
                        "When the service gives up a node that does not answer and asks another: the most that a slow node"
                                + " adds.",
                byDefault = "5s",
                source = "§12")
        TimeSpan giveUp,

        @Setting(value = "Median of a throttled answer.", byDefault = "2ms", assumption = true)
        TimeSpan throttledMedian,

        @Setting(value = "Median of a server error.", byDefault = "5ms", assumption = true)
        TimeSpan serverErrorMedian,

        @Setting(
                value = "Median of a hit in DAX.",
                byDefault = "400us",
                source = "§7.1: microseconds",
                assumption = true)
        TimeSpan daxHitMedian) {

    public ServiceTimes {
        requireSpread("read", readMedian, readP99);
        requireSpread("query", queryMedian, queryP99);
        requireSpread("write", writeMedian, writeP99);
        requireSpread("outlier", outlierMedian, outlierP99);
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
