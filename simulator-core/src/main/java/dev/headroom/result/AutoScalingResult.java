package dev.headroom.result;

import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scaling.AlarmState;
import dev.headroom.setting.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What auto scaling did for one side, reads or writes, of a table or global index. What was asked for and provisioned
 * meanwhile stands in the {@link ThroughputResult} of that side.
 *
 * @param table the table
 * @param index the global index; empty for the table itself
 * @param writes whether it is about writes, rather than reads
 * @param target the share of provisioned capacity that it tracks
 * @param bounds the bounds and when they began to hold, in order of time
 * @param alarms every change of an alarm's state, in order of time
 * @param activities what it changed, or could not change, in order of time
 */
@Kind(value = "auto-scaling", describedAs = "What auto scaling did for one side of a table or index.")
public record AutoScalingResult(
        String table,
        Optional<String> index,
        boolean writes,
        Share target,
        List<Bounds> bounds,
        List<AlarmChange> alarms,
        List<ScalingActivity> activities)
        implements LoopResult {
    public AutoScalingResult {
        bounds = List.copyOf(bounds);
        alarms = List.copyOf(alarms);
        activities = List.copyOf(activities);
    }

    /** The table's name, or the table's and the index's: {@code Orders/byStatus}. */
    public String label() {
        return index.map(name -> table + "/" + name).orElse(table);
    }

    /**
     * Bounds of capacity.
     *
     * @param at since when they hold
     */
    public record Bounds(TimeSpan at, long min, long max) {}

    /**
     * A change of state.
     *
     * @param at when
     * @param alarm which alarm
     * @param state its state from then on
     */
    public record AlarmChange(TimeSpan at, WhichAlarm alarm, AlarmState state) {}

    /** The two alarms of a target-tracking policy that scale. */
    public enum WhichAlarm {
        HIGH,
        LOW
    }
}
