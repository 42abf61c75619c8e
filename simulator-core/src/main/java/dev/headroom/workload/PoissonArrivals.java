package dev.headroom.workload;

import dev.headroom.quantity.Rate;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.SplittableRandom;

/** A Poisson process: independent users, exponential gaps. */
@Kind(value = "poisson", describedAs = "Requests of many independent users: exponential gaps.")
public record PoissonArrivals(
        @Setting(value = "Mean requests per second.", max = ArrivalProcess.HIGHEST_RATE)
        Rate rate) implements ArrivalProcess {
    @Override
    public Arrivals open(SplittableRandom random, TraceFiles files) {
        return new RateDrivenArrivals(RateCurve.begin().thenForEver(rate).pieces(), Spacing.POISSON, random);
    }
}
