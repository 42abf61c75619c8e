package dev.headroom.workload;

import static dev.headroom.workload.RecordedColumns.COLUMN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.quantity.DataSize;
import dev.headroom.workload.SizeDistribution.Sizes;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SizeDistributionTest {
    private static final int DRAWS = 200_000;

    @Test
    void readsABareSizeAsFixed() {
        Sizes sizes = open(SizeDistribution.of("4.5KB"));

        assertThat(sizes.next()).isEqualTo(4_608);
        assertThat(sizes.mean()).isEqualTo(4_608);
    }

    @Test
    void drawsEverySizeBetweenTwo() {
        Sizes sizes = open(new UniformSize(new DataSize(10), new DataSize(14)));

        double[] shares = {0.2, 0.2, 0.2, 0.2, 0.2};
        Frequencies.assertFit(shares, Frequencies.of(() -> sizes.next() - 10, 5, DRAWS));
        assertThat(sizes.mean()).isEqualTo(12);
    }

    /** Half lie below the median and one in a hundred above the 99th percentile, within five standard deviations. */
    @Test
    void keepsTheMedianAndTheTailOfTheLogNormal() {
        Sizes sizes = open(new LogNormalSize(DataSize.parse("1KB"), DataSize.parse("10KB")));
        int[] drawn = IntStream.range(0, DRAWS).map(i -> sizes.next()).toArray();

        assertThat((double) Arrays.stream(drawn).filter(size -> size < 1_024).count())
                .isCloseTo(DRAWS / 2.0, within(5 * Math.sqrt(DRAWS / 4.0)));
        assertThat((double) Arrays.stream(drawn).filter(size -> size > 10_240).count())
                .isCloseTo(DRAWS / 100.0, within(5 * Math.sqrt(DRAWS / 100.0)));
    }

    /** The mean of a log-normal is its median times exp(σ²/2): with p99 = 10·median, σ = ln 10 / 2.32635 = 0.98978. */
    @Test
    void knowsTheMeanOfTheLogNormal() {
        assertThat(open(new LogNormalSize(new DataSize(1_000), new DataSize(10_000)))
                        .mean())
                .isCloseTo(1_632.1, within(0.5));
    }

    @Test
    void cutsTheLogNormalAtTheLargestItem() {
        Sizes sizes = open(new LogNormalSize(DataSize.parse("200KB"), DataSize.parse("400KB")));
        int[] drawn = IntStream.range(0, DRAWS).map(i -> sizes.next()).toArray();

        assertThat(Arrays.stream(drawn).max()).hasValue(409_600);
        double standardError = 61_000 / Math.sqrt(DRAWS); // sizes scatter by about 60 KB
        assertThat(Arrays.stream(drawn).average().orElseThrow()).isCloseTo(sizes.mean(), within(5 * standardError));
    }

    @Test
    void drawsAFixedSizeWhereMedianAndTailAreTheSame() {
        Sizes sizes = open(new LogNormalSize(new DataSize(500), new DataSize(500)));

        assertThat(sizes.next()).isEqualTo(500);
        assertThat(sizes.mean()).isEqualTo(500);
    }

    @Test
    void mixesSizesByWeight() {
        Sizes sizes = open(
                new MixedSize(List.of(new SizeWeight(new DataSize(100), 3), new SizeWeight(new DataSize(500), 1))));

        long[] counts = Frequencies.of(() -> sizes.next() == 100 ? 0 : 1, 2, DRAWS);
        Frequencies.assertFit(new double[] {0.75, 0.25}, counts);
        assertThat(sizes.mean()).isEqualTo(200);
    }

    @Test
    void replaysRecordedSizesAndCutsThem() {
        Sizes sizes = new ColumnSize(COLUMN).open(new SplittableRandom(1), new RecordedColumns("5", "1e6", "0"));

        assertThat(IntStream.range(0, 4).map(i -> sizes.next())).containsExactly(5, 409_600, 1, 5);
        assertThat(sizes.mean()).isEqualTo((5 + 409_600 + 1) / 3.0);
    }

    @Test
    void refusesBoundsTheWrongWayRound() {
        assertThatThrownBy(() -> new UniformSize(new DataSize(2_048), new DataSize(1_024)))
                .hasMessage("min is 2KB, above max, 1KB: exchange them");
        assertThatThrownBy(() -> new LogNormalSize(new DataSize(2_048), new DataSize(1_024)))
                .hasMessage("the median is 2KB, above p99, 1KB: exchange them");
    }

    private static Sizes open(SizeDistribution distribution) {
        return distribution.open(new SplittableRandom(1), TraceFiles.NONE);
    }
}
