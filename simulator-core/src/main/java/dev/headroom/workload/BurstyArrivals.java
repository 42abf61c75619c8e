package dev.headroom.workload;

import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.SplittableRandom;

/**
 * A Poisson process that switches between two rates after exponentially distributed times (a Markov-modulated Poisson
 * process of two states). It begins in either state with the share of time that it spends there, so that its mean rate
 * holds from the start.
 */
@Kind(value = "bursty", describedAs = "On and off by turns, each for a random (exponentially distributed) time.")
public record BurstyArrivals(
        @Setting(value = "Requests per second while on.", min = 1e-3, max = ArrivalProcess.HIGHEST_RATE)
        Rate rateOn,

        @Setting(value = "Requests per second while off.", byDefault = "0/s", max = ArrivalProcess.HIGHEST_RATE)
        Rate rateOff,

        @Setting(value = "How long it is on, on average.", min = 0.001)
        TimeSpan meanOn,

        @Setting(value = "How long it is off, on average.", min = 0.001)
        TimeSpan meanOff)
        implements ArrivalProcess {
    @Override
    public Arrivals open(SplittableRandom random, TraceFiles files) {
        RatePieces phases = new Phases(this, random.split());
        return new RateDrivenArrivals(phases, Spacing.POISSON, random);
    }

    /** The phases as they come; each is at least a nanosecond long. */
    private static final class Phases implements RatePieces {
        private final BurstyArrivals process;
        private final SplittableRandom random;
        private boolean on;
        private long nanos;

        Phases(BurstyArrivals process, SplittableRandom random) {
            this.process = process;
            this.random = random;
            double shareOn = process.meanOn.seconds() / (process.meanOn.seconds() + process.meanOff.seconds());
            this.on = Draw.unit(random) >= shareOn; // the first advance turns it round
        }

        @Override
        public boolean advance() {
            on = !on;
            TimeSpan mean = on ? process.meanOn : process.meanOff;
            nanos = Math.max(1, (long) (mean.nanos() * Exponential.sample(random)));
            return true;
        }

        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public double startRate() {
            return (on ? process.rateOn : process.rateOff).perSecond();
        }

        @Override
        public double endRate() {
            return startRate();
        }
    }
}
