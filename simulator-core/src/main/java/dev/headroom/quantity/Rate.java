package dev.headroom.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How often something happens.
 *
 * @param perSecond zero or more, finite
 */
public record Rate(double perSecond) implements Comparable<Rate> {
    private static final String EXPECTED = "a rate: a number per s, m, h or d, such as 200/s, 1.2M/h or 6/m";

    public Rate {
        if (!(perSecond >= 0) || Double.isInfinite(perSecond)) {
            throw new IllegalArgumentException("a rate cannot be negative or infinite: " + perSecond);
        }
    }

    /** Reads {@code 200/s}, {@code 1.2M/h}; the unit of time must be written. */
    public static Rate parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new QuantityFormatException(text, EXPECTED);
        }
        double seconds =
                switch (text.substring(slash + 1).trim()) {
                    case "s", "sec", "second" -> 1;
                    case "m", "min", "minute" -> 60;
                    case "h", "hour" -> 3_600;
                    case "d", "day" -> 86_400;
                    default -> throw new QuantityFormatException(text, EXPECTED);
                };
        return new Rate(Count.parseNumber(text.substring(0, slash), EXPECTED).doubleValue() / seconds);
    }

    @Override
    public int compareTo(Rate other) {
        return Double.compare(perSecond, other.perSecond);
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(perSecond)
                        .setScale(6, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString()
                + "/s";
    }
}
