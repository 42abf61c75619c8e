package dev.headroom.findings;

import dev.headroom.capacity.ThrottlingReason.Cause;
import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.RunResult;
import dev.headroom.result.ScalingActivity;
import dev.headroom.result.ScalingActivity.Kind;
import java.util.Optional;
import java.util.stream.Stream;

/** Traffic that rose faster than auto scaling follows: it wants minutes, and sees only what was consumed (facts §6). */
final class AutoScalingLagRule implements FindingRule {
    private static final TimeSpan AHEAD = TimeSpan.parse("10m");
    private static final TimeSpan HOUR = TimeSpan.parse("1h");
    private static final long FIVE_MINUTES = 300 * TimeSpan.NANOS_PER_SECOND;

    @Override
    public String name() {
        return "auto-scaling-lag";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return AutoScaledSide.all(run)
                .filter(scaled -> scaled.side().events(Cause.PROVISIONED_THROUGHPUT_EXCEEDED) > 0)
                .flatMap(scaled -> scaled
                        .firstThrottled()
                        .filter(first -> !isHeldByMaximum(scaled, first))
                        .map(first -> finding(scaled, first))
                        .stream());
    }

    private static boolean isHeldByMaximum(AutoScaledSide scaled, TimeSpan first) {
        return scaled.scaling().activities().stream()
                .anyMatch(activity ->
                        activity.kind() == Kind.AT_MAXIMUM && activity.at().compareTo(first) <= 0);
    }

    private Finding finding(AutoScaledSide scaled, TimeSpan first) {
        TimeSpan rise = scaled.roseAbove(first);
        Optional<ScalingActivity> reaction = scaled.firstRaise(rise);
        return new Finding(
                name(),
                Severity.CRITICAL,
                scaled.side().label(),
                headline(scaled, rise, reaction),
                evidence(scaled, first),
                remedy(scaled, rise, reaction));
    }

    private static String headline(AutoScaledSide scaled, TimeSpan rise, Optional<ScalingActivity> reaction) {
        Side side = scaled.side();
        String refused =
                Figures.percent(side.events() / (double) side.throughput().attempts()) + " of "
                        + side.direction().word()
                        + "s were throttled meanwhile.";
        if (reaction.isEmpty()) {
            return "Auto scaling of " + side.label() + " did not react to the rise at " + rise + "; " + refused;
        }
        TimeSpan inForce = reaction.get().inForce().orElseThrow();
        TimeSpan took = new TimeSpan(inForce.nanos() - rise.nanos());
        String late = "Auto scaling of " + side.label() + " reacted " + took + " after the rise at " + rise;
        return late
                + (scaled.lastThrottled().compareTo(inForce) < 0 ? ", when the throttling was over; " : "; ")
                + refused;
    }

    private static String evidence(AutoScaledSide scaled, TimeSpan first) {
        Side side = scaled.side();
        long raises = scaled.scaling().activities().stream()
                .filter(activity -> activity.kind() == Kind.SCALE_OUT)
                .count();
        return Figures.count(side.events(), side.direction().word()) + " refused, from " + first + " until "
                + scaled.lastThrottled() + ", with at most " + side.units(side.capacityWhereThrottled())
                + " in force; asked for were up to " + side.perSecond(side.peakDemand())
                + ", retries left out. Capacity was raised "
                + (raises == 1 ? "once" : Figures.count(raises, "time"))
                + ": each time by what was consumed, which throttling holds down.";
    }

    private static String remedy(AutoScaledSide scaled, TimeSpan rise, Optional<ScalingActivity> reaction) {
        Side side = scaled.side();
        long needed = scaled.capacityForHourFrom(rise);
        String higherMinimum =
                side.monthlyChange(Math.max(0, needed - scaled.bounds().min()));
        if (rise.compareTo(AHEAD) < 0) {
            return "Begin with " + side.units(needed) + ": a minimum as high costs " + higherMinimum + ".";
        }
        long ahead = (rise.nanos() - AHEAD.nanos()) / FIVE_MINUTES * FIVE_MINUTES;
        String peakOnly = reaction.isEmpty() ? "" : " On-demand capacity is the other way to meet such peaks.";
        return "A scheduled action at " + new TimeSpan(ahead) + " with a minimum of " + side.units(needed)
                + ", and one that lowers it an hour later, costs at most " + scaled.price(needed, HOUR)
                + " a time and avoids it; the same minimum around the clock " + higherMinimum + "." + peakOnly;
    }
}
