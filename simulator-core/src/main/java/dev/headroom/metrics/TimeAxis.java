package dev.headroom.metrics;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.Series;

/** The intervals of a run's series: of a round width, and few enough to draw and to keep. */
public final class TimeAxis {
    private static final int MOST_INTERVALS = 4_320;
    private static final long[] WIDTHS_SECONDS = {1, 2, 5, 10, 30, 60, 300, 900, 3_600, 21_600, 86_400};

    private final long widthNanos;
    private final int count;

    private TimeAxis(long widthNanos, int count) {
        this.widthNanos = widthNanos;
        this.count = count;
    }

    /** The narrowest round intervals of which at most 4,320 (a fortnight by five minutes) cover the duration. */
    public static TimeAxis over(TimeSpan duration) {
        for (long seconds : WIDTHS_SECONDS) {
            long width = seconds * TimeSpan.NANOS_PER_SECOND;
            long intervals = (duration.nanos() + width - 1) / width;
            if (intervals <= MOST_INTERVALS) {
                return new TimeAxis(width, (int) Math.max(1, intervals));
            }
        }
        throw new IllegalArgumentException("too long to simulate: " + duration);
    }

    public TimeSpan width() {
        return new TimeSpan(widthNanos);
    }

    public int count() {
        return count;
    }

    public long widthNanos() {
        return widthNanos;
    }

    /** The interval that a time falls into; the last for all that is later. */
    public int intervalAt(long nanos) {
        return (int) Math.min(nanos / widthNanos, count - 1L);
    }

    /** Half units counted in each interval, as units per second. */
    public Series perSecond(long[] halves) {
        double[] values = new double[count];
        double perInterval = 2.0 * widthNanos / TimeSpan.NANOS_PER_SECOND;
        for (int i = 0; i < count; i++) {
            values[i] = halves[i] / perInterval;
        }
        return Series.of(values);
    }

    /** Events counted in each interval, per second. */
    public Series eventsPerSecond(long[] events) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = events[i] * (double) TimeSpan.NANOS_PER_SECOND / widthNanos;
        }
        return Series.of(values);
    }

    /** Events counted in each interval. */
    public Series counts(long[] events) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = events[i];
        }
        return Series.of(values);
    }
}
