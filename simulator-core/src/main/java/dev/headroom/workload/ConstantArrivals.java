package dev.headroom.workload;

import dev.headroom.quantity.Rate;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.SplittableRandom;

/** One request every 1/rate seconds. */
@Kind(value = "constant", describedAs = "Evenly spaced requests.")
public record ConstantArrivals(
        @Setting("Requests per second.") Rate rate) implements ArrivalProcess {
    @Override
    public Arrivals open(SplittableRandom random, TraceFiles files) {
        throw new IllegalStateException("to be written");
    }
}
