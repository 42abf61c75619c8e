package dev.headroom.app.desktop.welcome;

import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import java.math.BigDecimal;
import java.util.Locale;

/** How traffic goes up and down, in the few words that a first look needs; the editor of curves has the rest. */
public enum TrafficShape {
    /** The same rate all the time. */
    STEADY("30m", "1", "1"),
    /** A wave over the day about the given rate: up to 1.6 times as much, down to 0.4 times. */
    DAILY("24h", "1.6", "1"),
    /** Five times as much for ten minutes, once a day. */
    SPIKE("40m", "5", "1.0278"),
    /** Ten times as much for half an hour, once a week. */
    FLASH_SALE("1h", "10", "1.0268");

    private final TimeSpan duration;
    private final BigDecimal peak;
    private final BigDecimal mean;

    TrafficShape(String duration, String peak, String mean) {
        this.duration = TimeSpan.parse(duration);
        this.peak = new BigDecimal(peak);
        this.mean = new BigDecimal(mean);
    }

    /** How long a run should be to see it. */
    public TimeSpan duration() {
        return duration;
    }

    /** The highest rate of a second's mean. */
    public Rate peak(Rate rate) {
        return times(rate, peak);
    }

    /** The mean rate over a month. */
    public Rate mean(Rate rate) {
        return times(rate, mean);
    }

    /** As a scenario says it. */
    String traffic(Rate rate) {
        return switch (this) {
            case STEADY -> rate.toString();
            case DAILY -> "{type: diurnal, mean: " + rate + ", amplitude: 60%, peakAt: 12h}";
            case SPIKE ->
                "{type: spike, base: " + rate + ", peak: " + peak(rate)
                        + ", at: 15m, duration: 10m, rise: 1m, fall: 5m}";
            case FLASH_SALE ->
                "{type: spike, base: " + rate + ", peak: " + peak(rate)
                        + ", at: 15m, duration: 30m, rise: 10s, fall: 5m}";
        };
    }

    /** Names it in the bundle. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Rate times(Rate rate, BigDecimal factor) {
        return new Rate(BigDecimal.valueOf(rate.perSecond()).multiply(factor).doubleValue());
    }
}
