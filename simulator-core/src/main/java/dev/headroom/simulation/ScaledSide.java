package dev.headroom.simulation;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.AutoScalingResult;
import dev.headroom.result.AutoScalingResult.AlarmChange;
import dev.headroom.result.AutoScalingResult.Bounds;
import dev.headroom.result.AutoScalingResult.WhichAlarm;
import dev.headroom.result.ScalingActivity;
import dev.headroom.scaling.AlarmState;
import dev.headroom.scaling.Decision;
import dev.headroom.scaling.TargetTracking;
import dev.headroom.scaling.TrackingRule;
import dev.headroom.scenario.AutoScalingAlarms;
import dev.headroom.scenario.AutoScalingPolicy;
import dev.headroom.scenario.CapacityBounds;
import dev.headroom.scenario.TargetTrackingSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Auto scaling of the reads or the writes of one resource: its policy's state, and a record of what it did. */
final class ScaledSide {
    private final int resource;
    private final boolean write;
    private final TargetTrackingSpec spec;
    private final boolean idleMinutesCount;
    private final TargetTracking tracking;
    private final List<Bounds> bounds = new ArrayList<>();
    private final List<AlarmChange> alarms = new ArrayList<>();
    private final List<ScalingActivity> activities = new ArrayList<>();
    private AlarmState high = AlarmState.INSUFFICIENT_DATA;
    private AlarmState low = AlarmState.INSUFFICIENT_DATA;
    private boolean busy;
    /** What was noted last of a state that lasts; null once it is over. */
    private ScalingActivity.Kind lasting;

    ScaledSide(
            int resource,
            boolean write,
            TargetTrackingSpec spec,
            AutoScalingPolicy policy,
            AutoScalingAlarms assumptions) {
        boolean current = policy == AutoScalingPolicy.CURRENT;
        this.resource = resource;
        this.write = write;
        this.spec = spec;
        this.idleMinutesCount = current;
        this.tracking = new TargetTracking(
                new TrackingRule(
                        spec.target().fraction(),
                        spec.target().fraction() - assumptions.lowThreshold().fraction(),
                        current ? assumptions.highPoints() : assumptions.highPointsOf2017(),
                        assumptions.lowPoints(),
                        spec.scaleOutCooldown().nanos(),
                        spec.scaleInCooldown().nanos()),
                spec.min(),
                spec.max());
        bounds.add(new Bounds(TimeSpan.ZERO, spec.min(), spec.max()));
    }

    int resource() {
        return resource;
    }

    boolean write() {
        return write;
    }

    /** Whether a change of its own is under way, or waits for the table to be ACTIVE. */
    boolean isBusy() {
        return busy;
    }

    void setBusy(boolean newBusy) {
        busy = newBusy;
    }

    /** The point of a minute has arrived, or the news that there is none. */
    void minute(double consumed, long provisioned, long nowNanos) {
        if (consumed == 0 && !idleMinutesCount) {
            tracking.noPoint();
        } else {
            tracking.point(consumed, provisioned);
        }
        high = noted(WhichAlarm.HIGH, high, tracking.highAlarm(), nowNanos);
        low = noted(WhichAlarm.LOW, low, tracking.lowAlarm(), nowNanos);
    }

    void bound(CapacityBounds newBounds, long nowNanos) {
        long min = newBounds.min().orElse(tracking.minimum());
        long max = Math.max(min, newBounds.max().orElse(tracking.maximum()));
        tracking.bound(min, max);
        bounds.add(new Bounds(new TimeSpan(nowNanos), min, max));
    }

    boolean hasNewBounds() {
        return tracking.hasNewBounds();
    }

    Optional<Decision> decide(long provisioned, long nowNanos) {
        Optional<Decision> decision = tracking.decide(provisioned, nowNanos);
        if (decision.isEmpty()) {
            lasting = null;
        }
        return decision;
    }

    /** UpdateTable was called. */
    int called(Decision decision, long from, long nowNanos) {
        busy = true;
        lasting = null;
        activities.add(activity(kind(decision), decision, from, nowNanos));
        return activities.size() - 1;
    }

    /** What was called for is in force. */
    void inForce(int activity, Decision decision, long nowNanos) {
        busy = false;
        activities.set(activity, activities.get(activity).inForceAt(new TimeSpan(nowNanos)));
        tracking.applied(decision.kind(), nowNanos);
    }

    /** Nothing can be done about it: noted when that begins, and not each minute again. */
    void inVain(ScalingActivity.Kind kind, Decision decision, long from, long nowNanos) {
        if (lasting != kind) {
            activities.add(activity(kind, decision, from, nowNanos));
            lasting = kind;
        }
    }

    AutoScalingResult result(String table, Optional<String> index) {
        return new AutoScalingResult(table, index, write, spec.target(), bounds, alarms, activities);
    }

    private ScalingActivity activity(ScalingActivity.Kind kind, Decision decision, long from, long nowNanos) {
        return new ScalingActivity(
                new TimeSpan(nowNanos),
                Optional.empty(),
                kind,
                from,
                decision.capacity(),
                decision.wanted(),
                ScalingCause.of(decision, spec.target(), tracking));
    }

    private AlarmState noted(WhichAlarm alarm, AlarmState before, AlarmState now, long nowNanos) {
        if (now != before) {
            alarms.add(new AlarmChange(new TimeSpan(nowNanos), alarm, now));
        }
        return now;
    }

    private static ScalingActivity.Kind kind(Decision decision) {
        return switch (decision.kind()) {
            case SCALE_OUT -> ScalingActivity.Kind.SCALE_OUT;
            case SCALE_IN -> ScalingActivity.Kind.SCALE_IN;
            case SCHEDULED -> ScalingActivity.Kind.SCHEDULED;
            case AT_MAXIMUM -> ScalingActivity.Kind.AT_MAXIMUM;
        };
    }
}
