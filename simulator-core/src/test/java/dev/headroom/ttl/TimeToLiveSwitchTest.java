package dev.headroom.ttl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The messages, and that content is judged before the interval, are from a recording of the service, October 2026. */
class TimeToLiveSwitchTest {
    private static final long HOUR = 3_600_000;

    private final TimeToLiveSwitch timeToLive = new TimeToLiveSwitch(TimeToLiveSwitch.DOCUMENTED_INTERVAL);

    @Test
    void isOffAtFirst() {
        assertThat(timeToLive.current()).isEmpty();
        assertThat(timeToLive.refusal(false, "a", 0)).hasValue("TimeToLive is already disabled");
        assertThat(timeToLive.refusal(true, "a", 0)).isEmpty();
    }

    @Test
    void isSwitchedOn() {
        timeToLive.change(true, "a", 0);

        assertThat(timeToLive.current()).hasValue(new TimeToLive("a"));
        assertThat(timeToLive.refusal(true, "a", HOUR)).hasValue("TimeToLive is already enabled");
    }

    @Test
    void isNotMovedToAnotherAttribute() {
        timeToLive.change(true, "ttl_a", 0);
        String message = "TimeToLive is active on a different AttributeName: current AttributeName is ttl_a";

        assertThat(timeToLive.refusal(true, "ttl_b", HOUR)).hasValue(message);
        assertThat(timeToLive.refusal(false, "ttl_b", HOUR)).hasValue(message);
        assertThat(timeToLive.refusal(false, "ttl_b", 1)).hasValue(message);
    }

    @Test
    void isChangedOnceAnHour() {
        timeToLive.change(true, "a", 0);
        assertThat(timeToLive.refusal(false, "a", HOUR - 1))
                .hasValue("Time to live has been modified multiple times within a fixed interval");
        assertThat(timeToLive.refusal(false, "a", HOUR)).isEmpty();
        timeToLive.change(false, "a", HOUR);

        assertThat(timeToLive.current()).isEmpty();
        assertThat(timeToLive.refusal(true, "b", HOUR + 1))
                .hasValue("Time to live has been modified multiple times within a fixed interval");
        assertThat(timeToLive.refusal(true, "b", 2 * HOUR)).isEmpty();
    }
}
