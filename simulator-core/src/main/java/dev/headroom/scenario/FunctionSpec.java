package dev.headroom.scenario;

import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;
import java.util.Optional;

/** How a function that consumes a stream behaves: log-normal time for a batch, more for each record, and its failures. */
public record FunctionSpec(
        @Setting(
                value = "Median of its time for a batch, without that for each record.",
                byDefault = "20ms",
                assumption = true)
        TimeSpan median,

        @Setting(value = "99th percentile of the same.", byDefault = "100ms", assumption = true)
        TimeSpan p99,

        @Setting(value = "Its further time for each record of the batch.", byDefault = "1ms", assumption = true)
        TimeSpan perRecord,

        @Setting(value = "The share of its invocations that fail, whatever they are given.", byDefault = "0%")
        Share failureRate,

        @Setting("Records that it fails on, however often it is given them.")
        Optional<PoisonSpec> poison) {

    public FunctionSpec {
        if (p99.compareTo(median) < 0) {
            throw new IllegalArgumentException(
                    "p99 is " + p99 + ", below the median, " + median + "; raise p99 or lower the median");
        }
        if (median.nanos() == 0 && p99.nanos() > 0) {
            throw new IllegalArgumentException(
                    "median is 0 and p99 is " + p99 + "; give the median a time above zero, or p99 zero as well");
        }
    }
}
