package dev.headroom.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.headroom.client.ServiceTimeModel.CallKind;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.ServiceTimes;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTimeModelTest {
    /** Of the standard normal distribution, from tables. */
    private static final double Z_99 = 2.326348;

    private static final int DRAWS = 4_000_000;

    private final ServiceTimeModel model = new ServiceTimeModel(times("3300us", "10ms"));

    /** Exact quantiles: median * exp(z * ln(p99 / median) / 2.326348), with z = 0, 2.326348 and 3.090232. */
    @Test
    void drawsTheQuantilesOfReading() {
        long[] drawn = sorted(random -> read(model, 2, random), DRAWS);

        assertThat(quantile(drawn, 0.5)).isCloseTo(3.3e6, withinPercentage(0.2));
        assertThat(quantile(drawn, 0.99)).isCloseTo(10e6, withinPercentage(0.5));
        assertThat(quantile(drawn, 0.999)).isCloseTo(exact(3.3e6, 10e6, 3.090232), withinPercentage(1));
        assertThat(quantile(drawn, 0.01)).isCloseTo(exact(3.3e6, 10e6, -Z_99), withinPercentage(0.5));
    }

    @Test
    void drawsTheQuantilesOfWriting() {
        long[] drawn = sorted(random -> write(model, 2, random), DRAWS);

        assertThat(quantile(drawn, 0.5)).isCloseTo(7.5e6, withinPercentage(0.2));
        assertThat(quantile(drawn, 0.99)).isCloseTo(16e6, withinPercentage(0.5));
        assertThat(quantile(drawn, 0.999)).isCloseTo(exact(7.5e6, 16e6, 3.090232), withinPercentage(1));
    }

    @Test
    void givesThrottledAnswersAndDaxHitsTheirOwnMedian() {
        assertThat(quantile(sorted(model::throttledNanos, 1_000_000), 0.5)).isCloseTo(2e6, withinPercentage(0.5));
        assertThat(quantile(sorted(model::daxHitNanos, 1_000_000), 0.5)).isCloseTo(0.4e6, withinPercentage(0.5));
    }

    /**
     * The distribution function of the value drawn at a probability gives the probability back, far into both tails.
     */
    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e-6, 1e-4, 0.0009, 0.001, 0.1, 0.25, 0.4999, 0.5, 0.9, 0.95, 0.99, 0.995, 0.999})
    void isTheInverseOfTheDistributionFunction(double probability) {
        LogNormalTime time = LogNormalTime.of(TimeSpan.parse("3300us"), TimeSpan.parse("10ms"));
        LogNormalDistribution exact = new LogNormalDistribution(0, Math.log(10 / 3.3) / Z_99);

        assertThat(exact.cumulativeProbability(time.at(bits(probability))))
                .isCloseTo(probability, withinPercentage(0.2));
        assertThat(1 - exact.cumulativeProbability(time.at(-bits(probability))))
                .isCloseTo(probability, withinPercentage(0.2));
    }

    @Test
    void growsWithTheProbabilityAcrossCells() {
        LogNormalTime time = LogNormalTime.of(TimeSpan.parse("3300us"), TimeSpan.parse("10ms"));
        double previous = 0;
        for (int i = 0; i < 1 << 16; i++) {
            double value = time.at((long) i << 48);
            assertThat(value).isGreaterThan(previous);
            previous = value;
        }
    }

    @Test
    void staysFiniteAtTheEndsOfProbability() {
        LogNormalTime time = LogNormalTime.of(TimeSpan.parse("3300us"), TimeSpan.parse("10ms"));

        assertThat(time.at(0)).isGreaterThan(0).isLessThan(0.1);
        assertThat(time.at(-1L)).isGreaterThan(10).isLessThan(100);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 0", "3, 25000", "4, 50000", "202, 5000000"})
    void addsTheFurtherUnits(long halfUnits, long furtherNanos) {
        long oneUnit = read(model, 2, new SplittableRandom(5));

        assertThat(read(model, halfUnits, new SplittableRandom(5)) - oneUnit).isEqualTo(furtherNanos);
        assertThat(write(model, halfUnits, new SplittableRandom(5)) - write(model, 2, new SplittableRandom(5)))
                .isEqualTo(furtherNanos);
    }

    @Test
    void isConstantWhereTheMedianIsThe99thPercentile() {
        ServiceTimeModel constant = new ServiceTimeModel(times("5ms", "5ms"));

        assertThat(read(constant, 1, new SplittableRandom(1))).isEqualTo(5_000_000);
        assertThat(read(new ServiceTimeModel(times("0", "0")), 1, new SplittableRandom(1)))
                .isZero();
    }

    @Test
    void refusesA99thPercentileBelowTheMedian() {
        assertThatThrownBy(() -> times("5ms", "4ms"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("readP99 is 4ms, below readMedian, 5ms");
        assertThatThrownBy(() -> times("0", "4ms"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("readMedian is 0");
    }

    @Test
    void drawsTheSameTimesFromTheSameSeed() {
        long sum = 0;
        long again = 0;
        SplittableRandom one = new SplittableRandom(42);
        SplittableRandom other = new SplittableRandom(42);
        for (int i = 0; i < 10_000; i++) {
            sum += read(model, 1, one);
            again += read(model, 1, other);
        }
        assertThat(again).isEqualTo(sum);
        // A log-normal's mean is its median times exp(sigma^2 / 2).
        double sigma = Math.log(10 / 3.3) / Z_99;
        assertThat(sum / 10_000.0).isCloseTo(3.3e6 * Math.exp(sigma * sigma / 2), within(0.06e6));
    }

    /** A log-normal time from zero on, without outliers. */
    private static ServiceTimes times(String readMedian, String readP99) {
        return Defaults.of(
                ServiceTimes.class,
                "floor",
                "0",
                "outliers",
                "0",
                "readMedian",
                readMedian,
                "readP99",
                readP99,
                "writeP99",
                "16ms");
    }

    private static long read(ServiceTimeModel model, long halves, SplittableRandom random) {
        return model.nanos(CallKind.READ, halves, 1, random);
    }

    private static long write(ServiceTimeModel model, long halves, SplittableRandom random) {
        return model.nanos(CallKind.WRITE, halves, 1, random);
    }

    private static double exact(double median, double p99, double normal) {
        return median * Math.exp(normal * Math.log(p99 / median) / Z_99);
    }

    private static long[] sorted(ToLongFunction<SplittableRandom> draw, int draws) {
        SplittableRandom random = new SplittableRandom(2026);
        long[] drawn = new long[draws];
        for (int i = 0; i < draws; i++) {
            drawn[i] = draw.applyAsLong(random);
        }
        Arrays.sort(drawn);
        return drawn;
    }

    private static double quantile(long[] sorted, double probability) {
        return sorted[(int) (probability * sorted.length)];
    }

    /** A probability below one as 64 bits behind the binary point; its negation stands for the complement. */
    private static long bits(double probability) {
        return (long) (probability * 0x1p63) << 1;
    }
}
