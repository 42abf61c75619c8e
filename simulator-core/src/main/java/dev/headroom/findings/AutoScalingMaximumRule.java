package dev.headroom.findings;

import dev.headroom.capacity.ThrottlingReason.Cause;
import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResult;
import dev.headroom.result.ScalingActivity;
import dev.headroom.result.ScalingActivity.Kind;
import java.util.Comparator;
import java.util.stream.Stream;

/** Auto scaling that would go on but stands at its maximum (facts §6). */
final class AutoScalingMaximumRule implements FindingRule {
    @Override
    public String name() {
        return "auto-scaling-maximum";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return AutoScaledSide.all(run)
                .flatMap(scaled -> scaled.scaling().activities().stream()
                        .filter(activity -> activity.kind() == Kind.AT_MAXIMUM)
                        .max(Comparator.comparingLong(ScalingActivity::wanted))
                        .map(activity -> finding(scaled, activity))
                        .stream());
    }

    private Finding finding(AutoScaledSide scaled, ScalingActivity activity) {
        Side side = scaled.side();
        boolean throttled = side.events(Cause.PROVISIONED_THROUGHPUT_EXCEEDED) > 0;
        long needed = Math.max(activity.wanted(), scaled.capacityForHourFrom(activity.at()));
        return new Finding(
                name(),
                throttled ? Severity.CRITICAL : Severity.WARNING,
                side.label(),
                "Auto scaling of " + side.label() + " is held at its maximum of " + side.units(activity.from()) + ".",
                "From " + activity.at() + " on it wanted more: " + activity.cause() + ". "
                        + Figures.count(side.events(), side.direction().word()) + " refused in the whole run.",
                "Raise the maximum to " + side.units(needed) + ": " + side.monthlyChange(needed - activity.from())
                        + " if it were used all the time, nothing while it is not.");
    }
}
