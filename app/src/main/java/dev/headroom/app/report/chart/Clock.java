package dev.headroom.app.report.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/** Seconds of simulated time, written {@code h:mm:ss}; with a fraction where there is one. */
public final class Clock extends NumberFormat {
    private static final long serialVersionUID = 1L;
    private static final long MILLIS_PER_HOUR = 3_600_000;
    private static final long MILLIS_PER_MINUTE = 60_000;
    private static final long MILLIS_PER_SECOND = 1_000;

    private static final long HOURS_PER_DAY = 24;
    private static final double SECONDS_PER_HOUR = 3_600;

    private final boolean inDays;

    /** A format that writes {@code 3d 12h} where it is to write days, for hours in hundreds say little. */
    Clock(boolean inDays) {
        this.inDays = inDays;
    }

    /** {@code 3d 12h}, or {@code 3d} at midnight. */
    static String days(double seconds) {
        long hours = Math.round(seconds / SECONDS_PER_HOUR);
        long rest = hours % HOURS_PER_DAY;
        return hours / HOURS_PER_DAY + "d" + (rest == 0 ? "" : " " + rest + "h");
    }

    /** {@code 1:05:09} or {@code 0:00:00.25}. */
    public static String text(double seconds) {
        long millis = Math.round(seconds * MILLIS_PER_SECOND);
        String whole = String.format(
                Locale.ROOT,
                "%d:%02d:%02d",
                millis / MILLIS_PER_HOUR,
                millis % MILLIS_PER_HOUR / MILLIS_PER_MINUTE,
                millis % MILLIS_PER_MINUTE / MILLIS_PER_SECOND);
        long fraction = millis % MILLIS_PER_SECOND;
        return fraction == 0
                ? whole
                : whole + String.format(Locale.ROOT, ".%03d", fraction).replaceFirst("0+$", "");
    }

    @Override
    public StringBuffer format(double seconds, StringBuffer to, FieldPosition position) {
        return to.append(inDays ? days(seconds) : text(seconds));
    }

    @Override
    public StringBuffer format(long seconds, StringBuffer to, FieldPosition position) {
        return to.append(inDays ? days(seconds) : text(seconds));
    }

    /** Never used: charts only write times. */
    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("times are written here, not read");
    }
}
