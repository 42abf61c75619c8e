package dev.headroom.item;

import java.math.BigDecimal;

/** A number (N) of up to 38 significant digits; equal and ordered by value, whatever its notation. */
public final class NumberValue implements AttributeValue, Comparable<NumberValue> {
    private static final int LARGEST_BYTES = 21;

    private final BigDecimal value;

    private NumberValue(BigDecimal value) {
        this.value = value;
    }

    public static NumberValue of(BigDecimal value) {
        return new NumberValue(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
    }

    public static NumberValue of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    public BigDecimal value() {
        return value;
    }

    /**
     * {@inheritDoc} One byte, one more for each two significant digits before the point and for each two behind it, one for
     * a sign; zeros at either end count nothing, and at most 21 (facts §2.1, as recordings of 2026 have it).
     */
    @Override
    public int sizeInBytes() {
        if (value.signum() == 0) {
            return 1;
        }
        int digits = value.precision();
        int behindThePoint = Math.max(0, Math.min(digits, value.scale()));
        int pairs = (digits - behindThePoint + 1) / 2 + (behindThePoint + 1) / 2;
        return Math.min(LARGEST_BYTES, 1 + pairs + (value.signum() < 0 ? 1 : 0));
    }

    @Override
    public String typeName() {
        return "N";
    }

    @Override
    public int compareTo(NumberValue other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof NumberValue number && value.equals(number.value));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
