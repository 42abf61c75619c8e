package dev.headroom.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.StringValue;
import dev.headroom.quantity.TimeSpan;
import org.junit.jupiter.api.Test;

class ResourceMeterTest {
    private static final StringValue KEY = StringValue.of("a");

    private final ResourceMeter meter = new ResourceMeter(TimeAxis.over(TimeSpan.parse("10s")));

    @Test
    void givesWhatWasConsumedPerSecondSinceItWasLastAsked() {
        meter.served(0, true, 0, KEY, 7, 240);
        meter.served(1, true, 3, KEY, 7, 240);
        meter.served(1, false, 3, KEY, 7, 60);

        assertThat(meter.takeConsumed(true, 60)).isEqualTo(4);
        assertThat(meter.takeConsumed(true, 60)).isZero();
        assertThat(meter.takeConsumed(false, 60)).isEqualTo(0.5);
    }
}
