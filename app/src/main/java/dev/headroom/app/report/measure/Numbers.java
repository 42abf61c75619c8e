package dev.headroom.app.report.measure;

import com.fasterxml.jackson.core.io.NumberOutput;

/** Numbers as machines read them: the shortest text that reads back as the same number, the same on every Java. */
public final class Numbers {
    private static final double LARGEST_WHOLE = 1L << 53;

    private Numbers() {}

    /** {@code 12}, {@code 0.1}, {@code 1.0E-7}; whole numbers without a decimal point; {@code NaN} as such. */
    public static String text(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE;
        return whole ? Long.toString((long) number) : NumberOutput.toString(number, true);
    }
}
