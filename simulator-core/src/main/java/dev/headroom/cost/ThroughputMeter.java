package dev.headroom.cost;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.RunResult;
import dev.headroom.result.ThroughputResult;
import java.math.BigDecimal;

/**
 * Reads from one side of a table or index what is billed for it (facts §9.7).
 *
 * <p>Provisioned capacity is billed by the hour, on the highest setting in that hour: so it is here for runs longer than an
 * hour, each hour (the last one perhaps in part) at its highest setting. A run of at most an hour is a sample of a month
 * rather than an hour of its own, and is billed at its mean over time.
 */
final class ThroughputMeter {
    private static final long NANOS_PER_HOUR = 3_600 * TimeSpan.NANOS_PER_SECOND;

    private final RunResult run;
    private final BillingTimeline timeline;

    ThroughputMeter(RunResult run, BillingTimeline timeline) {
        this.run = run;
        this.timeline = timeline;
    }

    /** Capacity unit-hours while provisioned. */
    Metered provisionedHours(ThroughputResult side) {
        boolean byHighestOfHour = run.simulated().nanos() > NANOS_PER_HOUR;
        return Metered.hours(byHighestOfHour ? hourlyHighest(side) : overTime(side), run.simulated());
    }

    /** Request units consumed while on demand; where the mode changed, the total is divided as the series say. */
    Metered requestUnits(ThroughputResult side) {
        double all = 0;
        double onDemand = 0;
        for (int i = 0; i < side.consumed().length(); i++) {
            long nanos = timeline.onDemandNanos(i);
            all += side.consumed().get(i) * (nanos + timeline.provisionedNanos(i));
            onDemand += side.consumed().get(i) * nanos;
        }
        double share = all == 0 || onDemand == all ? 1 : onDemand / all;
        return Metered.counted(BigDecimal.valueOf(side.consumedUnits() * share), run.simulated());
    }

    private BigDecimal overTime(ThroughputResult side) {
        BigDecimal unitNanos = BigDecimal.ZERO;
        for (int i = 0; i < side.provisioned().length(); i++) {
            unitNanos = unitNanos.add(product(side.provisioned().get(i), timeline.provisionedNanos(i)));
        }
        return unitNanos;
    }

    private BigDecimal hourlyHighest(ThroughputResult side) {
        BigDecimal unitNanos = BigDecimal.ZERO;
        long hour = 0;
        double highest = 0;
        long nanosOfHour = 0;
        for (int i = 0; i < side.provisioned().length(); i++) {
            long intervalsHour = i * run.interval().nanos() / NANOS_PER_HOUR;
            if (intervalsHour != hour) {
                unitNanos = unitNanos.add(product(highest, nanosOfHour));
                hour = intervalsHour;
                highest = 0;
                nanosOfHour = 0;
            }
            long nanos = timeline.provisionedNanos(i);
            highest = nanos > 0 ? Math.max(highest, side.provisioned().get(i)) : highest;
            nanosOfHour += nanos;
        }
        return unitNanos.add(product(highest, nanosOfHour));
    }

    private static BigDecimal product(double units, long nanos) {
        return BigDecimal.valueOf(units).multiply(BigDecimal.valueOf(nanos));
    }
}
