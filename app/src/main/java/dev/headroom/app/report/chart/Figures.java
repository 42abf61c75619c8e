package dev.headroom.app.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people read them, the same in every locale: {@code 12,345}, {@code 0.12%}, {@code $1,234.50}, {@code 7.4 ms}. */
public final class Figures {
    private static final int SIGNIFICANT_DIGITS = 3;
    private static final double MILLIS_PER_SECOND = 1_000;

    private Figures() {}

    public static String count(long number) {
        return format("#,##0").format(number);
    }

    /** Units or rates: whole above 100, otherwise three significant digits. */
    public static String units(double number) {
        return Math.abs(number) >= 100 ? format("#,##0").format(number) : significant(number);
    }

    /** A share of a whole as a percentage, small ones to three significant digits. */
    public static String percent(double share) {
        double percent = share * 100;
        return (Math.abs(percent) >= 10 ? format("#,##0.#").format(percent) : significant(percent)) + "%";
    }

    /** US dollars and cents; amounts under ten cents to three significant digits. */
    public static String dollars(BigDecimal amount) {
        boolean tiny = amount.signum() != 0 && amount.abs().compareTo(new BigDecimal("0.1")) < 0;
        return "$"
                + (tiny ? significant(amount.doubleValue()) : format("#,##0.00").format(amount));
    }

    /** A price or a number of units of a bill, to its last digit. */
    public static String exact(BigDecimal number) {
        return format("#,##0.############").format(number);
    }

    /** A latency, in milliseconds or seconds. */
    public static String millis(double millis) {
        return millis >= MILLIS_PER_SECOND
                ? significant(millis / MILLIS_PER_SECOND) + " s"
                : significant(millis) + " ms";
    }

    /** The middle left out of a text that is longer than so many characters. */
    public static String shortened(String text, int longest) {
        String printable = Markup.printable(text);
        if (printable.length() <= longest) {
            return printable;
        }
        int tail = longest / 3;
        return printable.substring(0, longest - tail - 1) + "…" + printable.substring(printable.length() - tail);
    }

    /** A format with the root locale's symbols. */
    static NumberFormat format(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format;
    }

    private static String significant(double number) {
        if (!Double.isFinite(number) || number == 0) {
            return Double.isFinite(number) ? "0" : "–";
        }
        int decimals = SIGNIFICANT_DIGITS - 1 - (int) Math.floor(Math.log10(Math.abs(number)));
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(Math.max(decimals, 0), RoundingMode.HALF_EVEN);
        return format("#,##0.############").format(rounded);
    }
}
