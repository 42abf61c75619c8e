package dev.headroom.item;

import java.math.BigDecimal;

/** A number (N) of up to 38 significant digits; equal and ordered by value, whatever its notation. */
public final class NumberValue implements AttributeValue, Comparable<NumberValue> {
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

    /** {@inheritDoc} One byte, one more for each two digits aligned on the decimal point, one for a sign (facts §2.1). */
    @Override
    public int sizeInBytes() {
        if (value.signum() == 0) {
            return 1;
        }
        int digits = value.precision();
        int exponent = digits - value.scale() - 1;
        boolean straddlesOneMorePair = (digits & 1) == 0 && (exponent & 1) == 0;
        return 1 + (digits + 1) / 2 + (straddlesOneMorePair ? 1 : 0) + (value.signum() < 0 ? 1 : 0);
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
