package dev.headroom.app.report.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Labels a logarithm with the number that it is of: 3 as {@code 1,000}. */
final class PowerOfTen extends NumberFormat {
    private static final long serialVersionUID = 1L;

    private final NumberFormat numbers = Figures.format("#,##0.######");

    @Override
    public StringBuffer format(double exponent, StringBuffer to, FieldPosition position) {
        return to.append(numbers.format(Math.pow(10, exponent)));
    }

    @Override
    public StringBuffer format(long exponent, StringBuffer to, FieldPosition position) {
        return format((double) exponent, to, position);
    }

    /** Never used: charts only write numbers. */
    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("labels are written here, not read");
    }
}
