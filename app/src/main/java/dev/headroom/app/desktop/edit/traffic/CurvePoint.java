package dev.headroom.app.desktop.edit.traffic;

import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;

/**
 * A rate at a time.
 *
 * @param seconds since the workload begins
 * @param perSecond requests per second
 */
public record CurvePoint(double seconds, double perSecond) {
    private static final double HIGHEST = 1e9;
    private static final double LATEST = 3.2e7;
    private static final long MILLISECOND = 1_000_000;

    /** The nearest that a scenario can say: to the millisecond, and to a millionth of a request. */
    public CurvePoint {
        seconds = Math.round(Math.max(0, Math.min(LATEST, seconds)) * 1e3) / 1e3;
        perSecond = Math.round(Math.max(0, Math.min(HIGHEST, perSecond)) * 1e6) / 1e6;
    }

    static CurvePoint of(TimeSpan at, Rate rate) {
        return new CurvePoint(at.seconds(), rate.perSecond());
    }

    /** Its time as scenarios write it. */
    public String time() {
        return time(seconds);
    }

    /** Its rate as scenarios write it. */
    public String rate() {
        return new Rate(perSecond).toString();
    }

    static String time(double seconds) {
        return new TimeSpan(Math.round(seconds * 1e3) * MILLISECOND).toString();
    }
}
