package dev.headroom.metrics;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.Series;
import java.util.function.IntToDoubleFunction;

/** The intervals of a run's series: of a round width, and few enough to draw and to keep. */
public final class TimeAxis {
    private static final int MOST_INTERVALS = 4_320;
    private static final long[] WIDTHS_SECONDS = {1, 2, 5, 10, 30, 60, 300, 900, 3_600, 21_600, 86_400};

    /** A shorter remnant is no time to take a rate over: one request in a microsecond is not a million a second. */
    private static final long SHORTEST_NANOS = TimeSpan.NANOS_PER_SECOND / 10;

    private final long widthNanos;
    private final int count;
    private final long endNanos;

    private TimeAxis(long widthNanos, int count, long endNanos) {
        this.widthNanos = widthNanos;
        this.count = count;
        this.endNanos = endNanos;
    }

    /** The narrowest round intervals of which at most 4,320 (a fortnight by five minutes) cover the duration. */
    public static TimeAxis over(TimeSpan duration) {
        for (long seconds : WIDTHS_SECONDS) {
            long width = seconds * TimeSpan.NANOS_PER_SECOND;
            long intervals = (duration.nanos() + width - 1) / width;
            if (intervals <= MOST_INTERVALS) {
                return new TimeAxis(width, (int) Math.max(1, intervals), duration.nanos());
            }
        }
        throw new IllegalArgumentException("too long to simulate: " + duration);
    }

    /** The same intervals for a run that ended earlier, perhaps inside one of them. */
    public TimeAxis endedAt(long nanos) {
        return new TimeAxis(widthNanos, count, nanos);
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

    /** Half units counted in each interval, as units per second of the time that the run spent in it. */
    public Series perSecond(long[] halves) {
        return perSecond(halves, 2);
    }

    /** Events counted in each interval, per second of the time that the run spent in it. */
    public Series eventsPerSecond(long[] events) {
        return perSecond(events, 1);
    }

    private Series perSecond(long[] counted, double countedForOne) {
        return series(counted, interval -> countedForOne * secondsIn(interval));
    }

    /** Most intervals of a run that goes on are still to come, and of some series there is nothing at all. */
    private Series series(long[] counted, IntToDoubleFunction divisor) {
        int used = count;
        while (used > 0 && counted[used - 1] == 0) {
            used--;
        }
        double[] values = new double[used];
        for (int i = 0; i < used; i++) {
            values[i] = counted[i] / divisor.applyAsDouble(i);
        }
        return Series.beginning(values, count);
    }

    /** How long the run was in an interval; the last one may have been cut short by its end. */
    private double secondsIn(int interval) {
        long nanos = Math.min(widthNanos, endNanos - interval * widthNanos);
        return Math.max(SHORTEST_NANOS, nanos) / (double) TimeSpan.NANOS_PER_SECOND;
    }

    /** Events counted in each interval. */
    public Series counts(long[] events) {
        return series(events, interval -> 1);
    }
}
