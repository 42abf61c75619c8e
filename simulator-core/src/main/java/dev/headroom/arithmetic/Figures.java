package dev.headroom.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as a worked example writes them: thousands separated, no idle zeros. */
final class Figures {
    /** A rate is a double: what it is off by lies far below this many decimals and must not tip a rounding up. */
    private static final int EXACT_DECIMALS = 9;

    private static final int SHOWN_DECIMALS = 3;

    private Figures() {}

    static String plain(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** At most three decimals. */
    static String plain(BigDecimal number) {
        return asGiven(number.setScale(SHOWN_DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros());
    }

    static String asGiven(BigDecimal number) {
        BigDecimal shown =
                number.scale() > SHOWN_DECIMALS ? number.setScale(SHOWN_DECIMALS, RoundingMode.HALF_EVEN) : number;
        return String.format(Locale.ROOT, "%,." + Math.max(0, shown.scale()) + "f", shown);
    }

    static BigDecimal quotient(long dividend, long divisor) {
        return BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), EXACT_DECIMALS, RoundingMode.HALF_EVEN);
    }

    static BigDecimal perSecond(double rate) {
        return BigDecimal.valueOf(rate);
    }

    /** The next whole number, unless the number is whole but for what a double cannot hold. */
    static BigDecimal roundedUp(BigDecimal number) {
        return number.setScale(EXACT_DECIMALS, RoundingMode.HALF_EVEN).setScale(0, RoundingMode.CEILING);
    }

    static boolean isWhole(BigDecimal number) {
        return number.setScale(EXACT_DECIMALS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .scale()
                <= 0;
    }

    static long ceilDiv(long dividend, long divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }
}
