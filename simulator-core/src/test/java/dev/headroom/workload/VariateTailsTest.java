package dev.headroom.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Beyond the last layer of the ziggurats, which a draw in some thousands reaches. */
class VariateTailsTest {
    private static final int DRAWS = 5_000_000;

    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void reachesTheExponentialTailAsOftenAsItShould() {
        int beyond = 0;
        for (int i = 0; i < DRAWS; i++) {
            beyond += Exponential.sample(random) > 8 ? 1 : 0;
        }
        assertCount(beyond, Math.exp(-8));
    }

    @Test
    void reachesTheNormalTailsAsOftenAsItShould() {
        int below = 0;
        int above = 0;
        for (int i = 0; i < DRAWS; i++) {
            double x = Gaussian.sample(random);
            below += x < -3.5 ? 1 : 0;
            above += x > 3.5 ? 1 : 0;
        }
        double beyond = 2.326290790355250e-4; // 1 - Φ(3.5)
        assertCount(below, beyond);
        assertCount(above, beyond);
    }

    private static void assertCount(int count, double probability) {
        double expected = DRAWS * probability;
        assertThat((double) count).isCloseTo(expected, within(5 * Math.sqrt(expected)));
    }
}
