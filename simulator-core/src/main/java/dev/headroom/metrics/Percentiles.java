package dev.headroom.metrics;

import dev.headroom.result.Latency;
import org.HdrHistogram.Histogram;

/** What a histogram of times comes to. */
final class Percentiles {
    private Percentiles() {}

    /**
     * The mean and the percentiles of what was recorded.
     *
     * @param perMilli how many units of the histogram are a millisecond
     */
    static Latency of(Histogram times, double perMilli) {
        return times.getTotalCount() == 0
                ? Latency.NONE
                : new Latency(
                        times.getMean() / perMilli,
                        times.getValueAtPercentile(50) / perMilli,
                        times.getValueAtPercentile(90) / perMilli,
                        times.getValueAtPercentile(95) / perMilli,
                        times.getValueAtPercentile(99) / perMilli,
                        times.getValueAtPercentile(99.9) / perMilli,
                        times.getValueAtPercentile(100) / perMilli);
    }
}
