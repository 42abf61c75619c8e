package dev.headroom.quantity;

import java.math.BigDecimal;

/** Reads whole numbers written with K, M or G behind them; a K is 1,000 here, since nothing is in bytes. */
public final class Count {
    private static final String EXPECTED = "a whole number from 0 up, such as 500, 10_000 or 1.2M";

    private Count() {}

    /** Reads {@code 500}, {@code 10_000}, {@code 1.2M}. */
    public static long parse(String text) {
        BigDecimal number = parseNumber(text, EXPECTED);
        try {
            return number.longValueExact();
        } catch (ArithmeticException notWhole) {
            throw new QuantityFormatException(text, EXPECTED);
        }
    }

    static BigDecimal parseNumber(String text, String expected) {
        UnitText parts = UnitText.parse(text, expected);
        long scale =
                switch (parts.unit()) {
                    case "" -> 1L;
                    case "k", "K" -> 1_000L;
                    case "M" -> 1_000_000L;
                    case "G", "B" -> 1_000_000_000L;
                    default -> throw new QuantityFormatException(text, expected);
                };
        return parts.number().multiply(BigDecimal.valueOf(scale));
    }
}
