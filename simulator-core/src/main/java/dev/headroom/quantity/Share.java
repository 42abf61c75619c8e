package dev.headroom.quantity;

import java.math.BigDecimal;

/**
 * A part of a whole. A bare number above 1 is refused rather than guessed at: planning tools that took 0.7 for 70 %
 * (or the reverse) have been wrong by a factor of one hundred.
 *
 * @param fraction 0 to 1
 */
public record Share(double fraction) implements Comparable<Share> {
    private static final String EXPECTED = "a share: a percentage such as 0.1% or 70%, or a fraction from 0 to 1";

    public Share {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1, or 0% and 100%: " + fraction);
        }
    }

    /** Reads {@code 0.1%} or {@code 0.001}. */
    public static Share parse(String text) {
        UnitText parts = UnitText.parse(text, EXPECTED);
        double fraction =
                switch (parts.unit()) {
                    case "" -> parts.number().doubleValue();
                    case "%" -> parts.number().movePointLeft(2).doubleValue();
                    default -> throw new QuantityFormatException(text, EXPECTED);
                };
        if (fraction > 1) {
            throw new QuantityFormatException(text, EXPECTED);
        }
        return new Share(fraction);
    }

    @Override
    public int compareTo(Share other) {
        return Double.compare(fraction, other.fraction);
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(fraction)
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }
}
