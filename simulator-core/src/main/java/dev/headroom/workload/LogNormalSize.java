package dev.headroom.workload;

import dev.headroom.quantity.DataSize;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.SplittableRandom;
import org.apache.commons.math3.special.Erf;

/**
 * Most items are small and a few are large: log-normal, given by its median and its 99th percentile, cut at 1 B and 400
 * KB.
 */
@Kind(value = "lognormal", describedAs = "Most items small, a few large: log-normal, cut at 400KB.")
public record LogNormalSize(
        @Setting(value = "Half of the items are smaller.", min = 1, max = SizeDistribution.LARGEST)
        DataSize median,

        @Setting(value = "One item in a hundred is larger.", min = 1, max = SizeDistribution.LARGEST)
        DataSize p99)
        implements SizeDistribution {

    /** How many standard deviations above the median the 99th percentile of a normal distribution lies. */
    private static final double Z_99 = 2.3263478740408408;

    public LogNormalSize {
        if (median.compareTo(p99) > 0) {
            throw new IllegalArgumentException("the median is " + median + ", above p99, " + p99 + ": exchange them");
        }
    }

    @Override
    public Sizes open(SplittableRandom random, TraceFiles files) {
        double sigma = StrictMath.log((double) p99.bytes() / median.bytes()) / Z_99;
        return new Cut(median.bytes(), sigma, random);
    }

    private record Cut(double median, double sigma, SplittableRandom random) implements Sizes {
        @Override
        public int next() {
            double size = median * StrictMath.exp(sigma * Gaussian.sample(random));
            return (int) Math.max(1, Math.min(LARGEST, Math.rint(size)));
        }

        /** The mean of a log-normal distribution below the cut, and the cut for what lies above it. */
        @Override
        public double mean() {
            if (sigma == 0) {
                return median;
            }
            double cut = StrictMath.log(LARGEST / median) / sigma;
            double uncut = median * StrictMath.exp(sigma * sigma / 2);
            return uncut * normalBelow(cut - sigma) + LARGEST * (1 - normalBelow(cut));
        }

        private static double normalBelow(double z) {
            return Erf.erfc(-z / Math.sqrt(2)) / 2;
        }
    }
}
