package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import dev.headroom.workload.ClosedLoop;
import dev.headroom.workload.TimestampArrivals;
import dev.headroom.workload.Traffic;
import java.util.Optional;

/** More or fewer people than the workload's traffic says: its rate, however it changes over time, is multiplied. */
@Kind(
        value = "change-traffic",
        describedAs = "The users: multiply the rate of a workload from now on, however it changes over time. Not for a"
                + " closed loop, nor for requests recorded one by one, which have no rate.")
public record ChangeTraffic(
        @Setting("From when on.") TimeSpan at,
        @Setting("The workload.") String workload,

        @Setting(value = "What the workload's own rate is multiplied by; 1 for as it was.", min = 0.01, max = 1_000)
        double factor)
        implements WorkloadChange {
    /** Why traffic of that kind cannot be multiplied; empty where it can. */
    public static Optional<String> refusal(Traffic traffic) {
        if (traffic instanceof ClosedLoop) {
            return Optional.of("the threads of a closed loop ask as fast as they are answered, so there is no rate to"
                    + " multiply; use a workload with a rate, such as poisson");
        }
        return traffic instanceof TimestampArrivals
                ? Optional.of("requests recorded one by one have no rate to multiply; use counts, or speed")
                : Optional.empty();
    }
}
