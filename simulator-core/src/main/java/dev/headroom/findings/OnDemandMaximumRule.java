package dev.headroom.findings;

import dev.headroom.capacity.ThrottlingReason.Cause;
import dev.headroom.cost.Bill;
import dev.headroom.cost.TargetUtilisation;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResult;
import java.util.stream.Stream;

/** The maximum that was set for a table or index on demand held traffic back (facts §3.4). */
final class OnDemandMaximumRule implements FindingRule {
    @Override
    public String name() {
        return "on-demand-maximum";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return Side.all(run)
                .filter(side -> side.events(Cause.MAX_ON_DEMAND_THROUGHPUT_EXCEEDED) > 0)
                .map(this::finding);
    }

    private Finding finding(Side side) {
        return new Finding(
                name(),
                Severity.CRITICAL,
                side.label(),
                "The on-demand maximum of " + side.label() + " holds back "
                        + side.direction().word() + "s.",
                Figures.count(
                                side.events(Cause.MAX_ON_DEMAND_THROUGHPUT_EXCEEDED),
                                side.direction().word())
                        + " refused; the demand rose to " + side.perSecond(side.peakDemand()) + ".",
                "The maximum is a bound on the bill. Where the traffic is wanted, raise it to "
                        + side.perSecond(TargetUtilisation.whole(side.peakDemand()))
                        + ": what is consumed beyond it is charged as usual.");
    }
}
