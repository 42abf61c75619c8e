package dev.headroom.workload;

import static dev.headroom.workload.ArrivalCounts.span;
import static dev.headroom.workload.RecordedColumns.COLUMN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RecordedArrivalsTest {
    private final TraceFiles counts = new RecordedColumns("60", "0", "120");
    private final TraceFiles times = new RecordedColumns("3", "1", "1.5");

    @Test
    void spreadsCountsEvenlyOverTheirIntervals() {
        CountedArrivals process = new CountedArrivals(COLUMN, span("1m"), 1, Spacing.EVEN, false);

        ArrivalCounts arrivals = ArrivalCounts.of(process, "1h", counts);

        assertThat(arrivals.between("0s", "1m")).isEqualTo(60);
        assertThat(arrivals.between("1m", "2m")).isZero();
        assertThat(arrivals.between("2m", "3m")).isEqualTo(120);
        assertThat(arrivals.times()).hasSize(180);
    }

    @Test
    void scalesAndRepeatsCountsAsPoissonMeans() {
        CountedArrivals process = new CountedArrivals(COLUMN, span("1m"), 100, Spacing.POISSON, true);

        ArrivalCounts.of(process, "9m", counts)
                .assertPoisson("0s", "1m", 6_000)
                .assertPoisson("2m", "3m", 12_000)
                .assertPoisson("6m", "7m", 6_000)
                .assertPoisson("0s", "9m", 54_000);
    }

    @Test
    void carriesFractionsOfARequestOverToTheNextInterval() {
        CountedArrivals process = new CountedArrivals(COLUMN, span("1s"), 1, Spacing.EVEN, true);

        assertThat(ArrivalCounts.of(process, "100s", new RecordedColumns("0.25"))
                        .times())
                .hasSize(25);
    }

    @Test
    void endsWhereNothingIsEverCounted() {
        CountedArrivals process = new CountedArrivals(COLUMN, span("1m"), 0, Spacing.POISSON, true);

        assertThat(process.open(new SplittableRandom(1), counts).next()).isEqualTo(Arrivals.NONE);
        assertThat(process.open(new SplittableRandom(1), new RecordedColumns()).next())
                .isEqualTo(Arrivals.NONE);
    }

    @Test
    void namesTheRowThatIsNoCount() {
        CountedArrivals process = new CountedArrivals(COLUMN, span("1m"), 1, Spacing.EVEN, false);

        assertThatThrownBy(() -> process.open(new SplittableRandom(1), new RecordedColumns("5", "-2")))
                .hasMessage("row 2 of column 'value' of traffic.csv is -2.0; a count is zero or more");
    }

    @Test
    void replaysTimesInOrderFromTheEarliest() {
        assertThat(ArrivalCounts.of(new TimestampArrivals(COLUMN, 1, false), "1h", times)
                        .times())
                .containsExactly(0, 500_000_000, 2_000_000_000);
    }

    @Test
    void replaysFasterAndAgainAfterAMeanGap() {
        assertThat(ArrivalCounts.of(new TimestampArrivals(COLUMN, 2, true), "2s", times)
                        .times())
                .containsExactly(0, 250_000_000, 1_000_000_000, 1_500_000_000, 1_750_000_000);
    }

    @Test
    void replaysASingleMomentOnceAndNothingNever() {
        TimestampArrivals process = new TimestampArrivals(COLUMN, 1, true);

        assertThat(ArrivalCounts.of(process, "1h", new RecordedColumns("7", "7"))
                        .times())
                .containsExactly(0, 0);
        assertThat(ArrivalCounts.of(process, "1h", new RecordedColumns()).times())
                .isEmpty();
    }
}
