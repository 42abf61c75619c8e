package dev.headroom.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScaledArrivalsTest {
    private static final long SECOND = TimeSpan.NANOS_PER_SECOND;

    @Test
    void anEvenRateIsMultipliedFromTheTimeOn() {
        Arrivals arrivals = new ConstantArrivals(new Rate(10)).open(new SplittableRandom(1), TraceFiles.NONE);
        List<Long> times = until(arrivals, arrivals.next(), SECOND);
        assertThat(times).hasSize(10);
        long next = arrivals.scaled(4, SECOND);

        assertThat(next).isBetween(SECOND, SECOND + SECOND / 40);
        assertThat(until(arrivals, next, 2 * SECOND)).hasSize(40);
    }

    @Test
    void whatIsPutOffFarBeyondSeveralPiecesComesBack() {
        Arrivals arrivals = new RateDrivenArrivals(manyPieces(), Spacing.EVEN, new SplittableRandom(1));
        long next = arrivals.next();
        until(arrivals, next, 10 * SECOND);
        assertThat(arrivals.scaled(0.01, 10 * SECOND)).isEqualTo(35 * SECOND);
        next = arrivals.scaled(1, 20 * SECOND);

        assertThat(next).isBetween(20 * SECOND, 21 * SECOND);
        assertThat(until(arrivals, next, 30 * SECOND)).hasSizeBetween(19, 21);
    }

    @Test
    void evenBeyondTheEndOfTheTraffic() {
        RatePieces pieces =
                RateCurve.begin().then(10 * SECOND, new Rate(1), new Rate(1)).pieces();
        Arrivals arrivals = new RateDrivenArrivals(pieces, Spacing.EVEN, new SplittableRandom(1));
        arrivals.next();
        assertThat(arrivals.scaled(0.01, SECOND / 4)).isEqualTo(Arrivals.NONE);
        long next = arrivals.scaled(2, 5 * SECOND);

        assertThat(until(arrivals, next, 10 * SECOND)).hasSizeBetween(9, 11);
    }

    @Test
    void aPoissonProcessOfAChangingRateIsOneOfTheMultipliedRate() {
        Arrivals arrivals = new RateDrivenArrivals(manyPieces(), Spacing.POISSON, new SplittableRandom(7));
        arrivals.next();
        long next = arrivals.scaled(500, 0);

        assertThat(until(arrivals, next, 60 * SECOND).size() / 500.0).isCloseTo(120, within(2.0));
    }

    @Test
    void aFactorOfOneChangesNothing() {
        Arrivals one = new PoissonArrivals(new Rate(50)).open(new SplittableRandom(3), TraceFiles.NONE);
        Arrivals other = new PoissonArrivals(new Rate(50)).open(new SplittableRandom(3), TraceFiles.NONE);
        long pending = one.next();
        assertThat(other.next()).isEqualTo(pending);

        assertThat((double) other.scaled(1, pending / 2)).isCloseTo(pending, within(2.0));
    }

    /** A minute of pieces of a second each, with two requests a second. */
    private static RatePieces manyPieces() {
        RateCurve curve = RateCurve.begin();
        for (int i = 0; i < 120; i++) {
            curve = curve.then(SECOND, new Rate(i % 2 == 0 ? 1 : 3), new Rate(i % 2 == 0 ? 3 : 1));
        }
        return curve.pieces();
    }

    private static List<Long> until(Arrivals arrivals, long first, long end) {
        List<Long> times = new ArrayList<>();
        for (long time = first; time < end; time = arrivals.next()) {
            times.add(time);
        }
        return times;
    }
}
