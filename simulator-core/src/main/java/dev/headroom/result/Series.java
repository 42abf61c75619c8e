package dev.headroom.result;

import java.util.Arrays;

/**
 * Numbers over the intervals of a run; immutable. Zeros at the end are not kept: while a run goes on most of its intervals are
 * still to come, and of many series nothing ever does.
 */
public final class Series {
    private final double[] values;
    private final int length;

    private Series(double[] values, int length) {
        this.values = values;
        this.length = length;
    }

    /** A copy of the numbers. */
    public static Series of(double... values) {
        int used = values.length;
        while (used > 0 && Double.doubleToRawLongBits(values[used - 1]) == 0) {
            used--;
        }
        return new Series(Arrays.copyOf(values, used), values.length);
    }

    /**
     * Numbers with which a series begins, and zeros after them.
     *
     * @param first is not copied, and must not be changed any more; its last number is not zero
     */
    public static Series beginning(double[] first, int length) {
        return new Series(first, length);
    }

    public int length() {
        return length;
    }

    public double get(int interval) {
        if (interval >= length) {
            throw new IndexOutOfBoundsException("no interval " + interval + " of " + length);
        }
        return interval < values.length ? values[interval] : 0;
    }

    public double sum() {
        return Arrays.stream(values).sum();
    }

    /** The largest number; 0 where there is none. */
    public double max() {
        double largest = Arrays.stream(values).max().orElse(0);
        return values.length < length ? Math.max(0, largest) : largest;
    }

    /** A copy of the numbers. */
    public double[] toArray() {
        return Arrays.copyOf(values, length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series series && length == series.length && Arrays.equals(values, series.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + length;
    }

    @Override
    public String toString() {
        return Arrays.toString(toArray());
    }
}
