package dev.headroom.workload;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.junit.jupiter.api.Test;

/** The ziggurats against the distribution functions of another library, in classes of equal probability. */
class VariatesTest {
    private static final int CLASSES = 1_000;
    private static final int DRAWS = 1_000_000;

    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void drawsExponentialVariates() {
        assertDistributed(new ExponentialDistribution(1), () -> Exponential.sample(random));
    }

    @Test
    void drawsNormalVariates() {
        assertDistributed(new NormalDistribution(0, 1), () -> Gaussian.sample(random));
    }

    private static void assertDistributed(RealDistribution expected, DoubleSupplier sampler) {
        double[] equalShares = new double[CLASSES];
        Arrays.fill(equalShares, 1.0 / CLASSES);
        long[] counts = Frequencies.of(
                () -> (long) (expected.cumulativeProbability(sampler.getAsDouble()) * CLASSES), CLASSES, DRAWS);
        Frequencies.assertFit(equalShares, counts);
    }
}
