package dev.headroom.scenario;

import dev.headroom.setting.Setting;
import java.util.Optional;

/** The most that a table or index may consume on demand, so that it cannot cost more (facts §3.4). */
public record OnDemandMaximum(
        @Setting(value = "Read request units per second; without it, no bound.", min = 1)
        Optional<Long> reads,

        @Setting(value = "Write request units per second; without it, no bound.", min = 1)
        Optional<Long> writes) {

    /** What stands for no bound. */
    public static final long NONE = -1;
}
