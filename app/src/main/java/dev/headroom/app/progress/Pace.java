package dev.headroom.app.progress;

import java.time.Duration;
import java.util.Locale;

/** Words for speed and time. */
final class Pace {
    private static final double NANOS_PER_SECOND = 1e9;

    private Pace() {}

    /** {@code 3.2M operations/s}. */
    static String speed(long operations, long elapsedNanos) {
        double perSecond = elapsedNanos == 0 ? 0 : operations / (elapsedNanos / NANOS_PER_SECOND);
        return abbreviated(perSecond) + " operations/s";
    }

    /** What is left at the speed so far, {@code 1m 5s}; empty before anything is known. */
    static String left(long simulatedNanos, long totalNanos, long elapsedNanos) {
        if (simulatedNanos <= 0) {
            return "";
        }
        double left = elapsedNanos * ((totalNanos - simulatedNanos) / (double) simulatedNanos);
        return time(Math.round(Math.max(0, left) / NANOS_PER_SECOND));
    }

    static String time(long seconds) {
        Duration time = Duration.ofSeconds(seconds);
        if (time.toHours() > 0) {
            return time.toHours() + "h " + time.toMinutesPart() + "m";
        }
        return time.toMinutes() > 0 ? time.toMinutes() + "m " + time.toSecondsPart() + "s" : seconds + "s";
    }

    private static String abbreviated(double number) {
        if (number >= 1e6) {
            return String.format(Locale.ROOT, "%.1fM", number / 1e6);
        }
        return number >= 1e3
                ? String.format(Locale.ROOT, "%.0fK", number / 1e3)
                : String.format(Locale.ROOT, "%.0f", number);
    }
}
