package dev.headroom.workload;

import dev.headroom.item.AttributeValue;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.SplittableRandom;

/** The same value in every item: an entity type, a version, the one partition of a global ranking. */
@Kind(value = "constant", describedAs = "The same value in every item.")
public record ConstantAttribute(
        @Setting("The value.") String value,

        @Setting(value = "S (string) or N (number).", byDefault = "S")
        ValueType as)
        implements AttributeGenerator {
    public ConstantAttribute {
        as.read(value);
    }

    @Override
    public Values open(SplittableRandom random, TraceFiles files) {
        AttributeValue shared = as.read(value);
        return (keyNumber, ordinal, nowNanos) -> shared;
    }
}
