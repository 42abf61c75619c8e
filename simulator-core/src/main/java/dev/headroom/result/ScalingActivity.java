package dev.headroom.result;

import dev.headroom.quantity.TimeSpan;
import java.util.Optional;

/**
 * Something that auto scaling changed, or would have changed.
 *
 * @param at when UpdateTable was called, or was first refused or in vain
 * @param inForce when the new capacity came into force; empty where it did not within the run
 * @param kind what it was
 * @param from the capacity in force, in units
 * @param to the capacity asked for
 * @param wanted what the policy would have asked for without bounds
 * @param cause why, in a sentence without a full stop
 */
public record ScalingActivity(
        TimeSpan at, Optional<TimeSpan> inForce, Kind kind, long from, long to, long wanted, String cause) {
    /** What an activity is. */
    public enum Kind {
        SCALE_OUT,
        SCALE_IN,
        /** A scheduled action moved the bounds past the capacity. */
        SCHEDULED,
        /** More was wanted than the maximum; noted once until the alarm is over. */
        AT_MAXIMUM,
        /** No decrease was left of the quota; noted once until one succeeds or none is wanted. */
        DECREASE_REFUSED
    }

    /** The same, in force. */
    public ScalingActivity inForceAt(TimeSpan time) {
        return new ScalingActivity(at, Optional.of(time), kind, from, to, wanted, cause);
    }
}
