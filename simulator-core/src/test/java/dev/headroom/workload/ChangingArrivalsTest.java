package dev.headroom.workload;

import static dev.headroom.workload.ArrivalCounts.perSecond;
import static dev.headroom.workload.ArrivalCounts.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.quantity.Share;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts against the integral of the rate, worked out by hand. */
class ChangingArrivalsTest {
    @Test
    void rampsUpAndStays() {
        RampArrivals ramp = new RampArrivals(perSecond(0), perSecond(1_000), span("100s"), Spacing.POISSON);

        ArrivalCounts.of(ramp, "200s")
                .assertPoisson("0s", "50s", 12_500)
                .assertPoisson("50s", "100s", 37_500)
                .assertPoisson("100s", "200s", 100_000);
    }

    /** From 0 to 2/s over 4 s, t²/4 requests are expected by t: the n-th comes at 2·sqrt(n - 1/2). */
    @Test
    void laysEvenRequestsOnARampWhereTheyAreExpected() {
        RampArrivals ramp = new RampArrivals(perSecond(0), perSecond(2), span("4s"), Spacing.EVEN);

        assertThat(ArrivalCounts.of(ramp, "4s").times())
                .containsExactly(1_414_213_562L, 2_449_489_743L, 3_162_277_660L, 3_741_657_387L);
    }

    @Test
    void rampsDownToNothing() {
        RampArrivals ramp = new RampArrivals(perSecond(1_000), perSecond(0), span("100s"), Spacing.EVEN);

        ArrivalCounts.of(ramp, "1h").assertEven("0s", "50s", 37_500).assertEven("50s", "1h", 12_500);
    }

    @Test
    void rampsInNoTimeAtAll() {
        RampArrivals ramp = new RampArrivals(perSecond(0), perSecond(10), span("0s"), Spacing.EVEN);

        ArrivalCounts.of(ramp, "10s").assertEven("0s", "10s", 100);
    }

    @ParameterizedTest
    @EnumSource
    void stepsFromRateToRate(Spacing spacing) {
        StepArrivals steps = new StepArrivals(
                List.of(
                        new RateStep(span("10s"), perSecond(1_000)),
                        new RateStep(span("20s"), perSecond(0)),
                        new RateStep(span("30s"), perSecond(100))),
                spacing);

        ArrivalCounts counts = ArrivalCounts.of(steps, "130s");

        assertThat(counts.between("0s", "10s")).isZero();
        assertThat(counts.between("20s", "30s")).isZero();
        counts.assertPoisson("10s", "20s", 10_000).assertPoisson("30s", "130s", 10_000);
    }

    @Test
    void refusesStepsOutOfOrder() {
        List<RateStep> steps =
                List.of(new RateStep(span("20s"), perSecond(1)), new RateStep(span("10s"), perSecond(2)));

        assertThatThrownBy(() -> new StepArrivals(steps, Spacing.EVEN))
                .hasMessage("steps must be in order of time, but the one at 10s follows the one at 20s");
    }

    @Test
    void spikesWithRiseAndFall() {
        SpikeArrivals spike = new SpikeArrivals(
                perSecond(100), perSecond(2_100), span("60s"), span("30s"), span("10s"), span("20s"), Spacing.POISSON);

        ArrivalCounts.of(spike, "3m")
                .assertPoisson("0s", "60s", 6_000)
                .assertPoisson("60s", "70s", 11_000)
                .assertPoisson("70s", "100s", 63_000)
                .assertPoisson("100s", "120s", 22_000)
                .assertPoisson("120s", "180s", 6_000);
    }

    /** With mean m, amplitude a and the peak in the middle, the middle half of a period holds m·P·(1/2 + a/π). */
    @Test
    void wavesAboutTheMean() {
        DiurnalArrivals day =
                new DiurnalArrivals(perSecond(10), new Share(0.6), span("24h"), span("12h"), Spacing.POISSON);
        double perDay = 864_000;

        ArrivalCounts.of(day, "2d")
                .assertPoisson("0s", "1d", perDay)
                .assertPoisson("1d", "2d", perDay)
                .assertPoisson("6h", "18h", perDay * (0.5 + 0.6 / Math.PI));
    }

    @Test
    void followsTheWaveEvenly() {
        DiurnalArrivals hour = new DiurnalArrivals(perSecond(100), new Share(1), span("1h"), span("0s"), Spacing.EVEN);

        ArrivalCounts.of(hour, "1h")
                .assertEven("0s", "1h", 360_000)
                .assertEven("0s", "15m", 360_000 * (0.25 + 0.5 / Math.PI));
    }
}
