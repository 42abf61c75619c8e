package dev.headroom.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** US dollars as people write them. */
public final class Dollars {
    private Dollars() {}

    /** To the cent, {@code $1,234.50}; {@code -$3.00} below zero. */
    public static String cents(BigDecimal amount) {
        BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "-$" : "$") + String.format(Locale.ROOT, "%,.2f", rounded.abs());
    }

    /** Every digit and no exponent, as prices of single units need. */
    public static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
