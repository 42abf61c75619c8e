package dev.headroom.workload;

import dev.headroom.quantity.Rate;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.SplittableRandom;

/** One request every 1/rate seconds, the first after half of that. */
@Kind(value = "constant", describedAs = "Evenly spaced requests.")
public record ConstantArrivals(
        @Setting(value = "Requests per second.", max = ArrivalProcess.HIGHEST_RATE)
        Rate rate) implements ArrivalProcess {
    @Override
    public Arrivals open(SplittableRandom random, TraceFiles files) {
        return new RateDrivenArrivals(RateCurve.begin().thenForEver(rate).pieces(), Spacing.EVEN, random);
    }
}
