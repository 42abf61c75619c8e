package dev.headroom.scenario;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Optional;

/** A fault: something fails, and comes back later or not at all. */
@Kind(value = "fail", describedAs = "A fault: something of the service fails, and comes back later or not at all.")
public record Fail(
        @Setting("When it fails.") TimeSpan at,

        @Setting("What fails.") FaultTarget fail,

        @Setting("How long until it comes back; without it, it does not come back before the run ends.")
        Optional<TimeSpan> duration)
        implements ScenarioEvent {

    /** When it comes back, counted from the start of the run; {@link Long#MAX_VALUE} where it does not. */
    public long endNanos() {
        return duration.map(span -> at.nanos() + span.nanos()).orElse(Long.MAX_VALUE);
    }
}
