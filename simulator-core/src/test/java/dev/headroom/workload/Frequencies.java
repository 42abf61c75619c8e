package dev.headroom.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongSupplier;
import org.apache.commons.math3.stat.inference.ChiSquareTest;

/** How often each of a few outcomes was drawn, and Pearson's chi-square test against what it should be. */
final class Frequencies {
    /** A right sampler fails one seed in ten thousand; the seeds are fixed. */
    private static final double SIGNIFICANCE = 1e-4;

    private Frequencies() {}

    static long[] of(LongSupplier sampler, int outcomes, int draws) {
        long[] counts = new long[outcomes];
        for (int i = 0; i < draws; i++) {
            counts[(int) sampler.getAsLong()]++;
        }
        return counts;
    }

    static void assertFit(double[] probabilities, long[] counts) {
        assertThat(new ChiSquareTest().chiSquareTest(probabilities, counts)).isGreaterThan(SIGNIFICANCE);
    }
}
