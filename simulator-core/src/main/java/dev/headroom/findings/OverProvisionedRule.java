package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.cost.Dollars;
import dev.headroom.cost.TargetUtilisation;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResult;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Provisioned capacity of which less than 30 % was used on average, without a throttled operation, be it by an index. */
final class OverProvisionedRule implements FindingRule {
    private static final double USED = 0.30;
    private static final double NEARLY = 1.1;

    /** Savings below this many dollars a month are not worth a finding. */
    private static final BigDecimal TRIFLE = BigDecimal.valueOf(5);

    @Override
    public String name() {
        return "over-provisioned";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return Side.all(run)
                .filter(side -> side.alwaysProvisioned() && nothingRefused(side) && !isLoweredBySelf(side))
                .filter(side -> side.meanConsumed() < USED * side.meanCapacity())
                .flatMap(side -> find(side).stream());
    }

    /** Auto scaling lowers what is unused as far as its minimum. */
    private static boolean isLoweredBySelf(Side side) {
        return AutoScaledSide.of(side)
                .filter(scaled -> side.capacityAtEnd() > scaled.bounds().min()
                        || side.meanCapacity() > NEARLY * scaled.bounds().min())
                .isPresent();
    }

    /** Neither by this side nor, for a write, by an index or table that it also touches. */
    private static boolean nothingRefused(Side side) {
        return side.events() == 0 && side.throughput().throttledUnits() == 0;
    }

    private Optional<Finding> find(Side side) {
        long standing =
                TargetUtilisation.capacityFor(side.throughput().consumed().max());
        long following = TargetUtilisation.capacityFor(side.meanConsumed());
        boolean lowerStands = standing < side.capacityAtEnd()
                && side.throughput().provisioned().max() <= side.capacityAtEnd();
        double spare = side.meanCapacity() - (lowerStands ? standing : following);
        BigDecimal saving = side.direction().monthlyPrice(side.prices()).multiply(BigDecimal.valueOf(spare));
        return saving.compareTo(TRIFLE) < 0
                ? Optional.empty()
                : Optional.of(finding(side, lowerStands ? lower(side, standing, saving) : follow(side, saving)));
    }

    private static String lower(Side side, long standing, BigDecimal saving) {
        return "Lower " + (AutoScaledSide.of(side).isPresent() ? "the minimum of " : "")
                + side.direction().word()
                + " capacity to " + side.units(standing)
                + (isIdle(side) ? ", the least there is: saves " : ", of which the busiest interval is 70%: saves ")
                + Dollars.cents(saving) + "/month.";
    }

    private static String follow(Side side, BigDecimal saving) {
        return "The peak needs what is provisioned, the rest of the time does not: auto scaling at 70% could save up to "
                + Dollars.cents(saving) + "/month of " + side.direction().word()
                + " capacity; compare on-demand as well.";
    }

    private Finding finding(Side side, String remedy) {
        return new Finding(
                name(),
                Severity.WARNING,
                side.label(),
                side.label() + " uses "
                        + (isIdle(side) ? "none" : Figures.percent(side.meanConsumed() / side.meanCapacity()))
                        + " of its " + side.direction().word() + " capacity.",
                isIdle(side) ? idle(side) : use(side),
                remedy);
    }

    private static String use(Side side) {
        return "On average " + side.perSecond(side.meanConsumed()) + " of " + side.units(side.meanCapacity()) + "; "
                + side.perSecond(side.throughput().consumed().max())
                + " in the busiest interval, and nothing was throttled.";
    }

    private static String idle(Side side) {
        return "Not one " + side.direction().word() + " in the whole run, and " + side.units(side.meanCapacity())
                + " provisioned.";
    }

    private static boolean isIdle(Side side) {
        return side.throughput().consumedUnits() == 0;
    }
}
