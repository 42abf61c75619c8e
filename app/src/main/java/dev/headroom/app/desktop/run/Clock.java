package dev.headroom.app.desktop.run;

import java.time.Duration;
import java.util.Locale;

/** Times and speeds as they are read at a glance. */
final class Clock {
    private static final double WITH_A_DIGIT = 10;

    private Clock() {}

    /** {@code 0:12:30}; with days before where there are any. */
    static String of(long nanos) {
        Duration time = Duration.ofNanos(nanos);
        String text = String.format(
                Locale.ROOT, "%d:%02d:%02d", time.toHoursPart(), time.toMinutesPart(), time.toSecondsPart());
        return time.toDaysPart() > 0 ? time.toDaysPart() + "d " + text : text;
    }

    /** {@code ×310}. */
    static String factor(double times) {
        return "×" + (times < WITH_A_DIGIT ? String.format(Locale.ROOT, "%.1f", times) : grouped(Math.round(times)));
    }

    /** {@code ×3,600}. */
    static String exact(double times) {
        return "×" + grouped(Math.round(times));
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 12 s}, {@code 3 min}, {@code 2 h}. */
    static String rough(Duration time) {
        if (time.toSeconds() < 90) {
            return Math.max(1, time.toSeconds()) + " s";
        }
        return time.toMinutes() < 90 ? time.toMinutes() + " min" : time.toHours() + " h";
    }
}
