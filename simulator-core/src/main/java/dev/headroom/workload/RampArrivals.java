package dev.headroom.workload;

import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.SplittableRandom;

/** A rate that rises or falls evenly and then stays. */
@Kind(value = "ramp", describedAs = "A rate that rises (or falls) evenly to another, and stays there.")
public record RampArrivals(
        @Setting(value = "Requests per second at the beginning.", byDefault = "0/s", max = ArrivalProcess.HIGHEST_RATE)
        Rate from,

        @Setting(
                value = "Requests per second at the end of the ramp and from then on.",
                max = ArrivalProcess.HIGHEST_RATE)
        Rate to,

        @Setting("How long the way from one to the other takes.")
        TimeSpan over,

        @Setting(value = "poisson or even.", byDefault = "poisson")
        Spacing spacing)
        implements ArrivalProcess {
    @Override
    public Arrivals open(SplittableRandom random, TraceFiles files) {
        RateCurve curve = RateCurve.begin().then(over.nanos(), from, to).thenForEver(to);
        return new RateDrivenArrivals(curve.pieces(), spacing, random);
    }
}
