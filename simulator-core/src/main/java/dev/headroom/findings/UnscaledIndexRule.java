package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.AutoScalingSpec;
import dev.headroom.scenario.TableSpec;
import java.util.stream.Stream;

/** An index that throttles because auto scaling was set up for its table only: each is registered by itself (facts §6). */
final class UnscaledIndexRule implements FindingRule {
    @Override
    public String name() {
        return "auto-scaling-index";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return Side.all(run)
                .filter(side -> side.isIndex() && side.events() > 0)
                .filter(side -> AutoScaledSide.of(side).isEmpty() && isTableScaled(side))
                .map(this::finding);
    }

    private static boolean isTableScaled(Side side) {
        TableSpec table = side.run().scenario().table(side.table().name());
        return table.autoScaling().filter(scaling -> scales(scaling, side)).isPresent();
    }

    private static boolean scales(AutoScalingSpec scaling, Side side) {
        return scaling.side(side.direction() == Direction.WRITE).isPresent();
    }

    private Finding finding(Side side) {
        String word = side.direction().word();
        return new Finding(
                name(),
                Severity.CRITICAL,
                side.label(),
                "Auto scaling is set for " + side.table().name() + " and not for its index " + side.label()
                        + ", which throttles " + word + "s.",
                Figures.count(side.events(), word) + " refused by the index, whose capacity stood at "
                        + side.units(side.capacityWhereThrottled()) + " while it was asked for up to "
                        + side.perSecond(side.peakDemand()) + ".",
                "Register the index, too, with the settings of the table: it costs nothing by itself, and at the peak "
                        + side.monthlyChange(side.neededCapacity() - side.capacityWhereThrottled())
                        + " for as long as it is needed.");
    }
}
