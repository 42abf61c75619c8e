package dev.headroom.findings;

import dev.headroom.cost.Dollars;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.AutoScalingResult;
import dev.headroom.result.AutoScalingResult.Bounds;
import dev.headroom.result.RunResult;
import dev.headroom.result.ScalingActivity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** One side of a table or index whose capacity auto scaling sets (facts §6), with what it was asked for by the minute. */
record AutoScaledSide(Side side, AutoScalingResult scaling) {
    private static final long MINUTE_NANOS = 60 * TimeSpan.NANOS_PER_SECOND;
    private static final long HOUR_NANOS = 60 * MINUTE_NANOS;

    static Stream<AutoScaledSide> all(RunResult run) {
        return Side.all(run).flatMap(side -> of(side).stream());
    }

    static Optional<AutoScaledSide> of(Side side) {
        return side.table()
                .loops(AutoScalingResult.class)
                .filter(scaling -> scaling.label().equals(side.label()))
                .filter(scaling -> scaling.writes() == (side.direction() == Direction.WRITE))
                .findFirst()
                .map(scaling -> new AutoScaledSide(side, scaling));
    }

    /** The end of the first interval in which this side throttled; empty where none did. */
    Optional<TimeSpan> firstThrottled() {
        for (int i = 0; i < side.throughput().throttled().length(); i++) {
            if (side.throughput().throttled().get(i) > 0) {
                return Optional.of(new TimeSpan(i * width()));
            }
        }
        return Optional.empty();
    }

    TimeSpan lastThrottled() {
        int last = side.throughput().throttled().length() - 1;
        while (last > 0 && side.throughput().throttled().get(last) == 0) {
            last--;
        }
        return new TimeSpan(last * width());
    }

    /** When demand rose above the target, before it was first throttled: the beginning of that stretch of minutes. */
    TimeSpan roseAbove(TimeSpan throttled) {
        double[] demand = side.demand();
        int each = (int) Math.max(1, MINUTE_NANOS / width());
        int minute = (int) (throttled.nanos() / width() / each);
        while (minute > 0 && isAboveTarget(demand, (minute - 1) * each, each)) {
            minute--;
        }
        return new TimeSpan((long) minute * each * width());
    }

    private boolean isAboveTarget(double[] demand, int from, int count) {
        double asked = 0;
        double provisioned = 0;
        for (int i = from; i < from + count; i++) {
            asked += demand[i];
            provisioned += side.throughput().provisioned().get(i);
        }
        return asked > provisioned * scaling.target().fraction();
    }

    /** The first change after that time that raised capacity. */
    Optional<ScalingActivity> firstRaise(TimeSpan after) {
        return scaling.activities().stream()
                .filter(activity ->
                        activity.to() > activity.from() && activity.inForce().isPresent())
                .filter(activity -> activity.inForce().get().compareTo(after) > 0)
                .findFirst();
    }

    /** The most that was asked for in an hour from then on, at the target. */
    long capacityForHourFrom(TimeSpan start) {
        double[] demand = side.demand();
        double peak = 0;
        int from = (int) (start.nanos() / width());
        int each = (int) Math.max(1, MINUTE_NANOS / width());
        int until = (int) Math.min(demand.length, from + HOUR_NANOS / width());
        for (int i = from; i + each <= until; i += each) {
            double sum = 0;
            for (int j = i; j < i + each; j++) {
                sum += demand[j];
            }
            peak = Math.max(peak, sum / each);
        }
        return (long) Math.ceil(peak / scaling.target().fraction() - 1e-9);
    }

    /** The bounds in force at the end. */
    Bounds bounds() {
        return scaling.bounds().get(scaling.bounds().size() - 1);
    }

    /** What so much capacity costs for so long. */
    String price(double units, TimeSpan time) {
        return Dollars.cents(cost(units, time));
    }

    BigDecimal cost(double units, TimeSpan time) {
        BigDecimal hourly = side.direction() == Direction.READ
                ? side.prices().rcuHour()
                : side.prices().wcuHour();
        return hourly.multiply(BigDecimal.valueOf(units * time.nanos() / HOUR_NANOS));
    }

    private long width() {
        return side.run().interval().nanos();
    }
}
