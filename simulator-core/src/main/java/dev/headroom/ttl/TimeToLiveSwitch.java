package dev.headroom.ttl;

import dev.headroom.quantity.TimeSpan;
import java.util.Optional;

/**
 * Whether items of a table expire, and by which attribute. UpdateTimeToLive changes it, once an hour at the most; the
 * service was also observed to allow it again after half an hour (facts §8.5). A change that changes nothing is refused
 * too. Times are milliseconds since 1970.
 */
public final class TimeToLiveSwitch {
    /** Between two changes, as documented. */
    public static final TimeSpan DOCUMENTED_INTERVAL = TimeSpan.ofSeconds(3_600);

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final long intervalMillis;
    private TimeToLive current;
    private boolean everChanged;
    private long lastChange;

    /**
     * Off.
     *
     * @param interval between two changes, at the least
     */
    public TimeToLiveSwitch(TimeSpan interval) {
        this.intervalMillis = interval.nanos() / NANOS_PER_MILLI;
    }

    /** How items expire; empty while they do not. */
    public Optional<TimeToLive> current() {
        return Optional.ofNullable(current);
    }

    /** The message of the ValidationException that a change now gets; empty where it is allowed. */
    public Optional<String> refusal(boolean enabled, String attributeName, long now) {
        if (current != null && !current.attributeName().equals(attributeName)) {
            return Optional.of("TimeToLive is active on a different AttributeName: current AttributeName is "
                    + current.attributeName());
        }
        if (enabled == (current != null)) {
            return Optional.of("TimeToLive is already " + (enabled ? "enabled" : "disabled"));
        }
        if (everChanged && now - lastChange < intervalMillis) {
            return Optional.of("Time to live has been modified multiple times within a fixed interval");
        }
        return Optional.empty();
    }

    /** Makes a change that is allowed. */
    public void change(boolean enabled, String attributeName, long now) {
        current = enabled ? new TimeToLive(attributeName) : null;
        everChanged = true;
        lastChange = now;
    }
}
