package dev.headroom.cost;

import dev.headroom.quantity.TimeSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of something was used: in the run, and in a month (730 hours) that goes on like the run.
 *
 * @param inRun units in the simulated time
 * @param inMonth units in a month
 */
public record Metered(BigDecimal inRun, BigDecimal inMonth) {
    /** Units are kept to this many decimals, which is far below the smallest price's cent. */
    static final int DECIMALS = 9;

    private static final BigDecimal NANOS_PER_HOUR = BigDecimal.valueOf(3_600 * TimeSpan.NANOS_PER_SECOND);
    private static final BigDecimal HOURS_PER_MONTH = BigDecimal.valueOf(PriceBook.HOURS_PER_MONTH);

    /** Units that were counted in the simulated time; a month has proportionally more. */
    static Metered counted(BigDecimal units, TimeSpan simulated) {
        BigDecimal month = units.multiply(NANOS_PER_HOUR).multiply(HOURS_PER_MONTH);
        return new Metered(rounded(units), divided(month, BigDecimal.valueOf(simulated.nanos())));
    }

    /** Units that were held over time, as a sum of units × nanoseconds: unit-hours. */
    static Metered hours(BigDecimal unitNanos, TimeSpan simulated) {
        BigDecimal month = unitNanos.multiply(HOURS_PER_MONTH);
        return new Metered(divided(unitNanos, NANOS_PER_HOUR), divided(month, BigDecimal.valueOf(simulated.nanos())));
    }

    /** Units of something that is done once, in a month as in the run. */
    static Metered once(BigDecimal units) {
        return new Metered(rounded(units), rounded(units));
    }

    /** Units held for a part of the simulated time and from then on: in a month, throughout. */
    static Metered monthsFrom(BigDecimal units, long heldNanos) {
        BigDecimal share = units.multiply(BigDecimal.valueOf(heldNanos));
        return new Metered(divided(share, NANOS_PER_HOUR.multiply(HOURS_PER_MONTH)), rounded(units));
    }

    /** Units held throughout the simulated time, as unit-months. */
    static Metered months(BigDecimal units, TimeSpan simulated) {
        BigDecimal share = units.multiply(BigDecimal.valueOf(simulated.nanos()));
        return new Metered(divided(share, NANOS_PER_HOUR.multiply(HOURS_PER_MONTH)), rounded(units));
    }

    private static BigDecimal divided(BigDecimal number, BigDecimal divisor) {
        return trimmed(number.divide(divisor, DECIMALS, RoundingMode.HALF_EVEN));
    }

    private static BigDecimal rounded(BigDecimal number) {
        return trimmed(number.setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** Without trailing zeros, and without the exponent that {@code stripTrailingZeros} gives to round numbers. */
    private static BigDecimal trimmed(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
