package dev.headroom.workload;

import static dev.headroom.workload.ArrivalCounts.perSecond;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.junit.jupiter.api.Test;

class SteadyArrivalsTest {
    @Test
    void spacesConstantRequestsEvenly() {
        ArrivalCounts counts = ArrivalCounts.of(new ConstantArrivals(perSecond(4)), "1s");

        assertThat(counts.times()).containsExactly(125_000_000, 375_000_000, 625_000_000, 875_000_000);
    }

    @Test
    void givesConstantRequestsInEverySecondAlike() {
        ArrivalCounts counts = ArrivalCounts.of(new ConstantArrivals(perSecond(6)), "1h");

        for (int second = 0; second < 3_600; second += 599) {
            assertThat(counts.between(second + "s", second + 1 + "s")).isEqualTo(6);
        }
        assertThat(counts.times()).hasSize(6 * 3_600);
    }

    @Test
    void keepsThePoissonRate() {
        ArrivalCounts.of(new PoissonArrivals(perSecond(200)), "1000s").assertPoisson("0s", "1000s", 200_000);
    }

    /**
     * For a Poisson process the variance of the counts equals their mean; it is estimated within five standard errors.
     */
    @Test
    void scattersPoissonCountsAsMuchAsTheirMean() {
        ArrivalCounts counts = ArrivalCounts.of(new PoissonArrivals(perSecond(10)), "10000s");
        double[] perSecond = new double[10_000];
        for (long time : counts.times()) {
            perSecond[(int) (time / 1_000_000_000)]++;
        }
        double variance = new Variance().evaluate(perSecond);
        double standardError = Math.sqrt((10 + 2 * 10 * 10) / 10_000.0);
        assertThat(Math.abs(variance - 10)).isLessThan(5 * standardError);
    }

    @Test
    void comesAgainWithTheSameSeedAndNotWithAnother() {
        PoissonArrivals process = new PoissonArrivals(perSecond(50));

        long[] once = ArrivalCounts.of(process, "10s", TraceFiles.NONE, 5).times();

        assertThat(ArrivalCounts.of(process, "10s", TraceFiles.NONE, 5).times()).isEqualTo(once);
        assertThat(ArrivalCounts.of(process, "10s", TraceFiles.NONE, 6).times()).isNotEqualTo(once);
    }

    @Test
    void hasNoArrivalAtARateOfZeroOrAfterTheEndOfTime() {
        assertThat(first(new PoissonArrivals(perSecond(0)))).isEqualTo(Arrivals.NONE);
        assertThat(first(new ConstantArrivals(perSecond(0)))).isEqualTo(Arrivals.NONE);
        assertThat(first(new ConstantArrivals(perSecond(1e-12)))).isEqualTo(Arrivals.NONE);
    }

    @Test
    void readsABareRateAsPoisson() {
        assertThat(Traffic.of("200/s")).isEqualTo(new PoissonArrivals(perSecond(200)));
    }

    private static long first(ArrivalProcess process) {
        return process.open(new SplittableRandom(1), TraceFiles.NONE).next();
    }
}
