package dev.headroom.result;

import java.util.Arrays;

/** Numbers over the intervals of a run; immutable. */
public final class Series {
    private final double[] values;

    private Series(double[] values) {
        this.values = values;
    }

    /** A copy of the numbers. */
    public static Series of(double... values) {
        return new Series(values.clone());
    }

    public int length() {
        return values.length;
    }

    public double get(int interval) {
        return values[interval];
    }

    public double sum() {
        return Arrays.stream(values).sum();
    }

    /** The largest number; 0 where there is none. */
    public double max() {
        return Arrays.stream(values).max().orElse(0);
    }

    /** A copy of the numbers. */
    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series series && Arrays.equals(values, series.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
