package dev.headroom.workload;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.NumberValue;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.SplittableRandom;

/**
 * The simulated time at which the item is written, as a number since 1970: a creation time, or with `plus` an expiry.
 */
@Kind(value = "timestamp", describedAs = "The time at which the item is written, since 1970.")
public record TimestampAttribute(
        @Setting(
                value = "When the simulation begins, in seconds since 1970; the default is 2026-01-01 UTC.",
                byDefault = "" + TimestampAttribute.DEFAULT_START,
                min = 0,
                max = 1e11)
        long start,

        @Setting(
                value = "seconds or milliseconds; a time to live must be in seconds.",
                byDefault = "seconds",
                source = "§8.5")
        Unit unit,

        @Setting(value = "Added to the time, for an expiry.", byDefault = "0s", max = 3.2e9)
        TimeSpan plus)
        implements AttributeGenerator {

    /** The second in which a simulation begins unless told otherwise: 2026-01-01 UTC. */
    public static final long DEFAULT_START = 1_767_225_600;

    /** What the number counts. */
    public enum Unit {
        SECONDS(1),
        MILLISECONDS(1_000);

        private final long perSecond;

        Unit(long perSecond) {
            this.perSecond = perSecond;
        }
    }

    @Override
    public Values open(SplittableRandom random, TraceFiles files) {
        return new Clock(this);
    }

    /** Items written within one unit of time share the value. */
    private static final class Clock implements Values {
        private final long startUnits;
        private final long plusNanos;
        private final long nanosPerUnit;
        private long latest = -1;
        private AttributeValue latestValue;

        Clock(TimestampAttribute attribute) {
            this.startUnits = attribute.start * attribute.unit.perSecond;
            this.plusNanos = attribute.plus.nanos();
            this.nanosPerUnit = TimeSpan.NANOS_PER_SECOND / attribute.unit.perSecond;
        }

        @Override
        public AttributeValue next(long keyNumber, long ordinal, long nowNanos) {
            long units = startUnits + Math.floorDiv(nowNanos + plusNanos, nanosPerUnit);
            if (units != latest) {
                latest = units;
                latestValue = NumberValue.of(units);
            }
            return latestValue;
        }
    }
}
