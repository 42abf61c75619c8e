package dev.headroom.scenario;

import dev.headroom.setting.Setting;
import java.util.Optional;

/** The least and the most capacity that auto scaling may choose. */
public record CapacityBounds(
        @Setting(value = "The least, in units; without it, as before.", min = 1)
        Optional<Long> min,

        @Setting(value = "The most, in units; without it, as before.", min = 1)
        Optional<Long> max) {

    public CapacityBounds {
        if (min.isEmpty() && max.isEmpty()) {
            throw new IllegalArgumentException("changes nothing; give min, max or both");
        }
        if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
            throw new IllegalArgumentException("min is " + min.get() + ", above max, " + max.get());
        }
    }
}
