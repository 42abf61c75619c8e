package dev.headroom.scenario;

import dev.headroom.setting.Setting;
import java.util.Optional;

/** What a table or index is to be able to take at once, however quiet it was before (facts §3.5). */
public record WarmThroughput(
        @Setting(value = "Read units per second; without it, what it has by itself.", min = 1)
        Optional<Long> reads,

        @Setting(value = "Write units per second; without it, what it has by itself.", min = 1)
        Optional<Long> writes) {}
