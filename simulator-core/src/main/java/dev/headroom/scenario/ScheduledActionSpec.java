package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;
import java.util.Optional;

/** A scheduled action: new bounds at a time of the run, which take effect at once and heed no cooldown (facts §6). */
public record ScheduledActionSpec(
        @Setting("When, counted from the start of the run.") TimeSpan at,

        @Setting(value = "How often it is repeated; without it, it happens once.", min = 60)
        Optional<TimeSpan> every,

        @Setting("New bounds for reads.") Optional<CapacityBounds> reads,
        @Setting("New bounds for writes.") Optional<CapacityBounds> writes) {

    /** The bounds of one side. */
    public Optional<CapacityBounds> side(boolean write) {
        return write ? writes : reads;
    }
}
