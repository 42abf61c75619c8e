package dev.headroom.workload;

import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.SplittableRandom;

/** A base rate with one spike: a flash sale, a push notification. */
@Kind(value = "spike", describedAs = "A base rate with one spike in it, such as a flash sale.")
public record SpikeArrivals(
        @Setting(value = "Requests per second before and after.", max = ArrivalProcess.HIGHEST_RATE)
        Rate base,

        @Setting(value = "Requests per second at the peak, in all.", max = ArrivalProcess.HIGHEST_RATE)
        Rate peak,

        @Setting("When the rate begins to rise, counted from the beginning of the workload.")
        TimeSpan at,

        @Setting("How long the peak lasts, without rise and fall.")
        TimeSpan duration,

        @Setting(value = "How long the rate takes to rise; 0 for at once.", byDefault = "0s")
        TimeSpan rise,

        @Setting(value = "How long it takes to fall; 0 for at once.", byDefault = "0s")
        TimeSpan fall,

        @Setting(value = "poisson or even.", byDefault = "poisson")
        Spacing spacing)
        implements ArrivalProcess {
    @Override
    public Arrivals open(SplittableRandom random, TraceFiles files) {
        RateCurve curve = RateCurve.begin()
                .then(at.nanos(), base, base)
                .then(rise.nanos(), base, peak)
                .then(duration.nanos(), peak, peak)
                .then(fall.nanos(), peak, base)
                .thenForEver(base);
        return new RateDrivenArrivals(curve.pieces(), spacing, random);
    }
}
