package dev.headroom.workload;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Recorded traffic as a monitoring system keeps it: how many requests came in each interval. */
@Kind(value = "counts", describedAs = "From a file: how many requests came in each interval.")
public record CountedArrivals(
        @Setting("The column with the counts, a row for each interval.")
        TraceColumn counts,

        @Setting(value = "How long an interval is.", min = 0.001)
        TimeSpan interval,

        @Setting(value = "What each count is multiplied by.", byDefault = "1", min = 0, max = 1e12)
        double scale,

        @Setting(
                value = "Inside an interval, even, or poisson: then the count is the mean of a Poisson"
                        + " distribution.",
                byDefault = "poisson")
        Spacing spacing,

        @Setting(value = "Whether it begins anew after the last row; otherwise it ends.", byDefault = "false")
        boolean repeat)
        implements ArrivalProcess {
    @Override
    public Arrivals open(SplittableRandom random, TraceFiles files) {
        double[] rates = files.numbers(counts).clone();
        for (int i = 0; i < rates.length; i++) {
            if (!(rates[i] >= 0) || Double.isInfinite(rates[i])) {
                throw new IllegalArgumentException("row " + (i + 1) + " of column '" + counts.column() + "' of "
                        + counts.file() + " is " + rates[i] + "; a count is zero or more");
            }
            rates[i] = Math.min(HIGHEST_RATE, rates[i] * scale / interval.seconds());
        }
        long[] nanos = new long[rates.length];
        Arrays.fill(nanos, interval.nanos());
        return new RateDrivenArrivals(
                RateCurve.ofLines(nanos, rates, rates, repeat).pieces(), spacing, random);
    }
}
