package dev.headroom.workload;

import static dev.headroom.workload.ArrivalCounts.perSecond;
import static dev.headroom.workload.ArrivalCounts.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BurstyArrivalsTest {
    private static final double ON = 1;
    private static final double OFF = 4;

    private final BurstyArrivals bursts = new BurstyArrivals(perSecond(100), perSecond(0), span("1s"), span("4s"));

    /**
     * The time spent on in T has mean p·T and, for T far beyond the phases, variance 2·T·(on·off)²/(on + off)³
     * (alternating renewal process); the count adds its own Poisson variance.
     */
    @Test
    void keepsTheMeanRateOfItsPhases() {
        double seconds = 20_000;
        double mean = 100 * seconds * ON / (ON + OFF);
        double varianceOfTimeOn = 2 * seconds * ON * ON * OFF * OFF / Math.pow(ON + OFF, 3);
        double sigma = Math.sqrt(mean + 100 * 100 * varianceOfTimeOn);

        assertThat((double) ArrivalCounts.of(bursts, "20000s").times().length).isCloseTo(mean, within(5 * sigma));
    }

    /** A gap of a second within a burst has probability e^-100: longer ones are the phases off, every five seconds. */
    @Test
    void isSilentBetweenBursts() {
        long[] times = ArrivalCounts.of(bursts, "20000s").times();
        double silent = 0;
        for (int i = 1; i < times.length; i++) {
            silent += times[i] - times[i - 1] > 1_000_000_000 ? 1 : 0;
        }
        double expected = 20_000 / (ON + OFF) * Math.exp(-1 / OFF);
        assertThat(silent).isCloseTo(expected, within(5 * Math.sqrt(expected)));
    }

    @Test
    void beginsOnAsOftenAsItIsOn() {
        int runs = 5_000;
        double on = 0;
        for (int seed = 0; seed < runs; seed++) {
            long first = bursts.open(new RandomStreams(seed).named("arrivals"), TraceFiles.NONE)
                    .next();
            on += first < 100_000_000 ? 1 : 0; // ten mean gaps
        }
        double probability = ON / (ON + OFF) + OFF / (ON + OFF) * (1 - Math.exp(-0.1 / OFF));
        assertThat(on).isCloseTo(runs * probability, within(5 * Math.sqrt(runs * probability)));
    }
}
