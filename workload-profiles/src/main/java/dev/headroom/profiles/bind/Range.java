package dev.headroom.profiles.bind;

import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a component allows: numbers as they are, sizes in bytes, rates per second, times in seconds, shares from 0 to 1.
 *
 * @param type the class of the values, which decides how the bounds are written
 */
public record Range(double min, double max, Class<?> type) {

    public static Range of(Setting setting, Class<?> type) {
        return setting == null
                ? new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, type)
                : new Range(setting.min(), setting.max(), type);
    }

    /** What is wrong with the value; empty for one inside the range. */
    public Optional<String> complaint(Object value) {
        double magnitude = magnitude(value);
        if (magnitude >= min && magnitude <= max || Double.isNaN(magnitude)) {
            return Optional.empty();
        }
        return Optional.of((magnitude < min ? "is too small; " : "is too large; ") + inWords());
    }

    /** {@code 1 to 100}, {@code at least 1B}; empty where everything is allowed. */
    public String inWords() {
        boolean below = min > Double.NEGATIVE_INFINITY;
        boolean above = max < Double.POSITIVE_INFINITY;
        if (below && above) {
            return "from " + written(min) + " to " + written(max);
        }
        return below ? "at least " + written(min) : above ? "at most " + written(max) : "";
    }

    private String written(double bound) {
        if (type == DataSize.class) {
            return new DataSize((long) bound).toString();
        }
        if (type == TimeSpan.class) {
            return TimeSpan.ofSeconds(bound).toString();
        }
        if (type == Rate.class) {
            return new Rate(bound).toString();
        }
        if (type == Share.class) {
            return new Share(bound).toString();
        }
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    private static double magnitude(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof DataSize size) {
            return size.bytes();
        }
        if (value instanceof TimeSpan time) {
            return time.seconds();
        }
        if (value instanceof Rate rate) {
            return rate.perSecond();
        }
        return value instanceof Share share ? share.fraction() : Double.NaN;
    }
}
