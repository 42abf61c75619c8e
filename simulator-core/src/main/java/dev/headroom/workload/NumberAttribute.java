package dev.headroom.workload;

import dev.headroom.item.NumberValue;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.SplittableRandom;

/** A whole number between two, each as likely as any other: a price in cents, an age. */
@Kind(value = "number", describedAs = "A whole number between two, each as likely as any other.")
public record NumberAttribute(
        @Setting(value = "The smallest.", byDefault = "0", min = -1e18, max = 1e18)
        long min,

        @Setting(value = "The largest.", min = -1e18, max = 1e18)
        long max)
        implements AttributeGenerator {
    public NumberAttribute {
        if (min > max) {
            throw new IllegalArgumentException("min is " + min + ", above max, " + max + ": exchange them");
        }
    }

    @Override
    public Values open(SplittableRandom random, TraceFiles files) {
        long count = max - min + 1;
        NumberedValues numbers = new NumberedValues(count, number -> NumberValue.of(min + number));
        return (keyNumber, ordinal, nowNanos) -> numbers.of(Draw.below(random, count));
    }
}
