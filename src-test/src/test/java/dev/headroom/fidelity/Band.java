package dev.headroom.fidelity;

import java.util.Locale;

/**
 * Within which limits a figure counts as reproduced.
 *
 * @param words how the published figure and its tolerance read
 */
record Band(double least, double most, String words) {
    private static final double ROUNDING = 1e-9;

    /** Stated in the source's own text: a tenth to either side. */
    static Band p1(double published) {
        return around(published, 0.10, "P1");
    }

    /** Read off a picture. */
    static Band p2(double published) {
        return around(published, 0.15, "P2");
    }

    /** Given loosely, or from a set-up of which something is missing. */
    static Band p3(double published) {
        return around(published, 0.25, "P3");
    }

    /** A rule or a worked example, to the last digit. */
    static Band exactly(double published) {
        return new Band(published - ROUNDING, published + ROUNDING, text(published) + " (D, exact)");
    }

    static Band between(double least, double most, String words) {
        return new Band(least, most, words);
    }

    static Band atMost(double most, String words) {
        return new Band(0, most, words);
    }

    static Band atLeast(double least, String words) {
        return new Band(least, Double.POSITIVE_INFINITY, words);
    }

    private static Band around(double published, double tolerance, String grade) {
        return new Band(
                published * (1 - tolerance),
                published * (1 + tolerance),
                text(published) + " (" + grade + ", ±" + Math.round(100 * tolerance) + " %)");
    }

    boolean holds(double value) {
        return value >= least && value <= most;
    }

    static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e12) {
            return String.format(Locale.ROOT, "%,d", (long) value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%,.2f" : "%,.0f", value);
    }
}
