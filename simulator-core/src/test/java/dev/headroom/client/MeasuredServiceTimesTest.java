package dev.headroom.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.headroom.client.ServiceTimeModel.CallKind;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.ServiceTimes;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The defaults against the published measurements: experiment V22, 400 calls each, of small items, on a new on-demand table,
 * which has four partitions; and the means of facts §12.
 */
class MeasuredServiceTimesTest {
    private static final int DRAWS = 1_000_000;
    private static final double BAND_PERCENT = 10;
    private static final double MILLISECOND = 1e6;

    /** The median of the shortest of 400 calls: 1 - 0.5^(1/400). */
    private static final double SHORTEST_OF_400 = 0.00173;

    private static final int PARTITIONS = 4;

    /** Five items fall into 4 (1 - (3/4)^5) = 3.05 of four partitions. */
    private static final int PARTITIONS_OF_FIVE = 3;

    private final ServiceTimeModel model = new ServiceTimeModel(Defaults.of(ServiceTimes.class));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "PutItem,          5.47,  7.55, 11.3, 13.2, 16.2",
        "BatchWrite(25),   7.96, 10.2,  16,   18,   27.6",
        "TransactWrite(5), 19.4, 25.3,  30.7, 36.4, 92.5"
    })
    void hasThePercentilesThatWereMeasured(String call, double min, double p50, double p90, double p95, double p99) {
        long[] drawn = sorted(draw(call));

        assertMillis(drawn, SHORTEST_OF_400, min);
        assertMillis(drawn, 0.5, p50);
        assertMillis(drawn, 0.9, p90);
        assertMillis(drawn, 0.95, p95);
        assertMillis(drawn, 0.99, p99);
    }

    /** TryDax, Java v2: five iterations each; queries of 8 items. */
    @Test
    void hasTheMeansThatWereMeasured() {
        assertThat(mean(random -> model.nanos(CallKind.READ, 1, 1, random)))
                .isCloseTo((4.390 + 3.097 + 3.273 + 3.354 + 3.533) / 5, withinPercentage(BAND_PERCENT));
        assertThat(mean(random -> model.nanos(CallKind.QUERY, 2, 1, random)))
                .isCloseTo((4.759 + 4.233 + 4.603 + 3.979 + 4.666) / 5, withinPercentage(BAND_PERCENT));
    }

    /** The author of V27 reckons with 8 ms for a write and back. */
    @Test
    void hasTheRoundTripOfV27() {
        assertThat(mean(random -> model.nanos(CallKind.WRITE, 2, 1, random)))
                .isCloseTo(8, withinPercentage(BAND_PERCENT));
    }

    /** A slow node is given up after 5 s, and another answers. */
    @Test
    void neverExceedsTheGiveUpByMoreThanAnOrdinaryTime() {
        ServiceTimes all =
                Defaults.of(ServiceTimes.class, "outliers", "100%", "outlierMedian", "4s", "outlierP99", "20s");
        long[] drawn = sorted(random -> new ServiceTimeModel(all).nanos(CallKind.READ, 1, 1, random), 10_000);

        assertThat(drawn[drawn.length - 1] / MILLISECOND).isCloseTo(5_000 + 2.9, withinPercentage(0.01));
    }

    private ToLongFunction<SplittableRandom> draw(String call) {
        return switch (call) {
            case "PutItem" -> random -> model.nanos(CallKind.WRITE, 2, 1, random);
            case "BatchWrite(25)" -> random -> model.nanos(CallKind.WRITE, 50, PARTITIONS, random);
            default -> random -> model.transactionNanos(20, PARTITIONS_OF_FIVE, random);
        };
    }

    private static void assertMillis(long[] sorted, double probability, double published) {
        assertThat(sorted[(int) (probability * sorted.length)] / MILLISECOND)
                .as("quantile %s", probability)
                .isCloseTo(published, withinPercentage(BAND_PERCENT));
    }

    private static double mean(ToLongFunction<SplittableRandom> draw) {
        return Arrays.stream(sorted(draw)).average().orElseThrow() / MILLISECOND;
    }

    private static long[] sorted(ToLongFunction<SplittableRandom> draw) {
        return sorted(draw, DRAWS);
    }

    private static long[] sorted(ToLongFunction<SplittableRandom> draw, int draws) {
        SplittableRandom random = new SplittableRandom(22);
        long[] drawn = new long[draws];
        Arrays.setAll(drawn, i -> draw.applyAsLong(random));
        Arrays.sort(drawn);
        return drawn;
    }
}
