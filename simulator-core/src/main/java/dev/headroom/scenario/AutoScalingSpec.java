package dev.headroom.scenario;

import dev.headroom.setting.Setting;
import java.util.List;
import java.util.Optional;

/** Auto scaling of one table itself, or of one global index: each is registered separately (facts §6). */
public record AutoScalingSpec(
        @Setting(
                value = "current, or of-2017: five points above the target instead of two, and no scaling in while"
                        + " there is no traffic.",
                byDefault = "current",
                source = "§6, V33")
        AutoScalingPolicy policy,

        @Setting("Target tracking of read capacity; without it, reads are not scaled.")
        Optional<TargetTrackingSpec> reads,

        @Setting("Target tracking of write capacity; without it, writes are not scaled.")
        Optional<TargetTrackingSpec> writes,

        @Setting("Scheduled actions, which move the bounds at given times.")
        List<ScheduledActionSpec> schedule) {

    public AutoScalingSpec {
        schedule = List.copyOf(schedule);
    }

    /** The tracking of one side. */
    public Optional<TargetTrackingSpec> side(boolean write) {
        return write ? writes : reads;
    }
}
