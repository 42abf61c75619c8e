package dev.headroom.scaling;

import dev.headroom.scaling.Decision.Kind;
import java.util.Optional;

/**
 * Target tracking of one dimension, the reads or writes of a table or index: two alarms over one-minute points, and the
 * capacity that would put the busiest of those minutes at the target (facts §6). Capacity is lowered only as far as that
 * minute allows, so that lowering it does not cross the target again.
 */
public final class TargetTracking {
    /** So far may a quotient exceed a whole number by mere rounding of binary fractions. */
    private static final double ROUNDING = 1e-9;

    private static final long NEVER = Long.MIN_VALUE;

    private final TrackingRule rule;
    private final Alarm high;
    private final Alarm low;
    /** Consumption of the last minutes that had a point, in a ring. */
    private final double[] recent;

    private long points;
    private long minimum;
    private long maximum;
    private boolean boundsMoved;
    private long outAllowedFrom = NEVER;
    private long inAllowedFrom = NEVER;

    public TargetTracking(TrackingRule rule, long minimum, long maximum) {
        this.rule = rule;
        this.high = new Alarm(rule.highPoints());
        this.low = new Alarm(rule.lowPoints());
        this.recent = new double[Math.max(rule.highPoints(), rule.lowPoints())];
        this.minimum = minimum;
        this.maximum = maximum;
    }

    /**
     * What one minute consumed has arrived.
     *
     * @param consumed units per second
     * @param provisioned the capacity that it is held against: the alarms' thresholds follow what is in force
     */
    public void point(double consumed, long provisioned) {
        recent[(int) (points++ % recent.length)] = consumed;
        high.point(consumed > rule.target() * provisioned * (1 + ROUNDING));
        low.point(consumed < rule.lowThreshold() * provisioned * (1 - ROUNDING));
    }

    /** A minute has no point. */
    public void noPoint() {
        high.noPoint();
        low.noPoint();
    }

    /** A scheduled action moves the bounds; cooldowns do not hold it up. */
    public void bound(long newMinimum, long newMaximum) {
        minimum = newMinimum;
        maximum = newMaximum;
        boundsMoved = true;
    }

    /** Whether a scheduled action has moved the bounds, and capacity may still have to follow. */
    public boolean hasNewBounds() {
        return boundsMoved;
    }

    /** What to do about the capacity now in force; empty where it is to stay. */
    public Optional<Decision> decide(long provisioned, long nowNanos) {
        if (boundsMoved) {
            long inside = bounded(provisioned);
            if (inside != provisioned) {
                return Optional.of(new Decision(Kind.SCHEDULED, inside, inside, 0));
            }
            boundsMoved = false;
        }
        if (high.state() == AlarmState.ALARM) {
            return nowNanos < outAllowedFrom ? Optional.empty() : out(provisioned);
        }
        return low.state() == AlarmState.ALARM && nowNanos >= inAllowedFrom ? in(provisioned) : Optional.empty();
    }

    /** A decision has come into force. */
    public void applied(Kind kind, long nowNanos) {
        if (kind == Kind.SCALE_OUT) {
            outAllowedFrom = nowNanos + rule.outCooldownNanos();
            inAllowedFrom = NEVER;
        } else if (kind == Kind.SCALE_IN) {
            inAllowedFrom = nowNanos + rule.inCooldownNanos();
        }
    }

    public AlarmState highAlarm() {
        return high.state();
    }

    public AlarmState lowAlarm() {
        return low.state();
    }

    public long minimum() {
        return minimum;
    }

    public long maximum() {
        return maximum;
    }

    private Optional<Decision> out(long provisioned) {
        double busiest = busiest(rule.highPoints());
        long wanted = atTarget(busiest);
        long capacity = bounded(wanted);
        if (capacity > provisioned) {
            return Optional.of(new Decision(Kind.SCALE_OUT, capacity, wanted, busiest));
        }
        return wanted > provisioned && provisioned >= maximum
                ? Optional.of(new Decision(Kind.AT_MAXIMUM, provisioned, wanted, busiest))
                : Optional.empty();
    }

    private Optional<Decision> in(long provisioned) {
        double busiest = busiest(rule.lowPoints());
        long wanted = atTarget(busiest);
        long capacity = bounded(wanted);
        return capacity < provisioned
                ? Optional.of(new Decision(Kind.SCALE_IN, capacity, wanted, busiest))
                : Optional.empty();
    }

    private double busiest(int minutes) {
        double busiest = 0;
        for (long i = Math.max(0, points - minutes); i < points; i++) {
            busiest = Math.max(busiest, recent[(int) (i % recent.length)]);
        }
        return busiest;
    }

    private long atTarget(double consumed) {
        return (long) Math.ceil(consumed / rule.target() * (1 - ROUNDING));
    }

    private long bounded(long capacity) {
        return Math.min(maximum, Math.max(minimum, capacity));
    }
}
