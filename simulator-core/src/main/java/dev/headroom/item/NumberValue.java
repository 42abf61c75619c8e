package dev.headroom.item;

import java.math.BigDecimal;

/** A number (N) of up to 38 significant digits; equal and ordered by value, whatever its notation. */
public final class NumberValue implements AttributeValue, Comparable<NumberValue> {
    /** The most significant digits that can be stored (facts §2.2). */
    public static final int MAX_DIGITS = 38;

    private static final int LARGEST_BYTES = 21;
    private static final int LARGEST_EXPONENT = 125;
    private static final int SMALLEST_EXPONENT = -130;
    private static final String OVERFLOW =
            "Number overflow. Attempting to store a number with magnitude larger than supported range";
    private static final String UNDERFLOW =
            "Number underflow. Attempting to store a number with magnitude smaller than supported range";

    private final BigDecimal value;
    private final int sizeInBytes;

    private NumberValue(BigDecimal value) {
        this.value = value;
        this.sizeInBytes = sizeOf(value);
    }

    public static NumberValue of(BigDecimal value) {
        return new NumberValue(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
    }

    public static NumberValue of(long value) {
        return of(value, 0);
    }

    /** An unscaled value times ten to the power of minus the scale. */
    static NumberValue of(long unscaled, int scale) {
        long digits = unscaled;
        int normalScale = scale;
        while (digits != 0 && digits % 10 == 0) {
            digits /= 10;
            normalScale--;
        }
        return new NumberValue(digits == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(digits, normalScale));
    }

    /**
     * A number as clients send it: decimal, with or without an exponent, nothing around it (facts §2.2).
     *
     * @throws InvalidValueException with the service's message where it is no number, or none that can be stored
     */
    public static NumberValue parse(String text) {
        return new NumberValue(NumberText.parse(text));
    }

    public BigDecimal value() {
        return value;
    }

    /** The exact sum; throws {@link ArithmeticException} with the service's message where it cannot be stored. */
    public NumberValue plus(NumberValue other) {
        return storable(value.add(other.value));
    }

    /** The exact difference; throws {@link ArithmeticException} as {@link #plus} does. */
    public NumberValue minus(NumberValue other) {
        return storable(value.subtract(other.value));
    }

    /** The service calls a result of more than 38 digits an overflow too. */
    private static NumberValue storable(BigDecimal result) {
        NumberValue number = of(result);
        int exponent = number.value.precision() - number.value.scale() - 1;
        if (number.value.signum() != 0 && exponent < SMALLEST_EXPONENT) {
            throw new ArithmeticException(UNDERFLOW);
        }
        if (exponent > LARGEST_EXPONENT || number.value.precision() > MAX_DIGITS) {
            throw new ArithmeticException(OVERFLOW);
        }
        return number;
    }

    /** Refuses a power of ten, that of the first digit, which is out of the range of numbers. */
    static void requireRange(long exponent) {
        if (exponent > LARGEST_EXPONENT) {
            throw new InvalidValueException(OVERFLOW);
        }
        if (exponent < SMALLEST_EXPONENT) {
            throw new InvalidValueException(UNDERFLOW);
        }
    }

    @Override
    public int sizeInBytes() {
        return sizeInBytes;
    }

    /**
     * One byte, one more for each two significant digits before the point and for each two behind it, one for a sign; zeros
     * at either end count nothing, and at most 21 (facts §2.1).
     */
    private static int sizeOf(BigDecimal value) {
        if (value.signum() == 0) {
            return 1;
        }
        int digits = value.precision();
        int behindThePoint = Math.max(0, Math.min(digits, value.scale()));
        int pairs = (digits - behindThePoint + 1) / 2 + (behindThePoint + 1) / 2;
        return Math.min(LARGEST_BYTES, 1 + pairs + (value.signum() < 0 ? 1 : 0));
    }

    @Override
    public void write(AttributeSink sink) {
        sink.number(toString());
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

    /** Plain decimal notation, as the service answers it: no exponent, no zeros before or behind that say nothing. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
