package dev.headroom.workload;

import dev.headroom.item.NumberValue;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.SplittableRandom;

/** A number that is one higher in each further item. */
@Kind(value = "counter", describedAs = "A number that is one higher in each further item.")
public record CounterAttribute(
        @Setting(value = "The number of the first item.", byDefault = "0", min = -1e18, max = 1e18)
        long start) implements AttributeGenerator {
    @Override
    public Values open(SplittableRandom random, TraceFiles files) {
        return (keyNumber, ordinal, nowNanos) -> NumberValue.of(start + ordinal);
    }
}
