package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.cost.Dollars;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.RefusedDecreases;
import dev.headroom.result.RefusedDecreases.Refused;
import dev.headroom.result.RunResult;
import dev.headroom.result.ScalingActivity;
import dev.headroom.result.ScalingActivity.Kind;
import dev.headroom.result.TableResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Capacity that was to be lowered and stayed, because the day's decreases were used up (facts §2.4). */
final class DecreaseQuotaRule implements FindingRule {
    @Override
    public String name() {
        return "decrease-quota";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        Stream<Finding> scaled =
                AutoScaledSide.all(run).filter(DecreaseQuotaRule::wasRefused).map(this::finding);
        Stream<Finding> called = run.tables().stream().flatMap(table -> table.loops(RefusedDecreases.class)
                .flatMap(all -> all.refused().stream())
                .map(refused -> finding(table, refused)));
        return Stream.concat(scaled, called);
    }

    private static boolean wasRefused(AutoScaledSide scaled) {
        return scaled.scaling().activities().stream().anyMatch(activity -> activity.kind() == Kind.DECREASE_REFUSED);
    }

    private Finding finding(AutoScaledSide scaled) {
        List<ScalingActivity> activities = scaled.scaling().activities();
        BigDecimal cost = BigDecimal.ZERO;
        long kept = 0;
        int refused = 0;
        for (int i = 0; i < activities.size(); i++) {
            ScalingActivity activity = activities.get(i);
            if (activity.kind() == Kind.DECREASE_REFUSED) {
                long until = i + 1 < activities.size()
                        ? activities.get(i + 1).at().nanos()
                        : scaled.side().run().simulated().nanos();
                long time = until - activity.at().nanos();
                cost = cost.add(scaled.cost(activity.from() - activity.to(), new TimeSpan(time)));
                kept += time;
                refused++;
            }
        }
        Side side = scaled.side();
        return new Finding(
                name(),
                Severity.WARNING,
                side.label(),
                "Auto scaling of " + side.label() + " could not lower capacity: the day's decreases were used up.",
                "It was refused " + (refused == 1 ? "once" : Figures.count(refused, "time"))
                        + ", and more capacity than it wanted stayed for " + new TimeSpan(kept)
                        + " in all, which costs "
                        + Dollars.cents(cost) + ". Four decreases are at hand each day, in UTC, and one more with each"
                        + " hour.",
                "Lower it less often: a longer scaleInCooldown, such as 1h, or a higher minimum keeps decreases for when"
                        + " they matter.");
    }

    private Finding finding(TableResult table, Refused refused) {
        String label = refused.index().map(name -> table.name() + "/" + name).orElse(table.name());
        return new Finding(
                name(),
                Severity.WARNING,
                label,
                "The decrease of " + label + " at " + refused.at() + " was refused: the day's decreases were used up.",
                "It stayed at " + Figures.number(refused.readCapacity()) + " RCU and "
                        + Figures.number(refused.writeCapacity()) + " WCU instead of "
                        + Figures.number(refused.wantedReadCapacity()) + " and "
                        + Figures.number(refused.wantedWriteCapacity())
                        + ". Four decreases are at hand each day, in UTC, and one more with each hour.",
                "Lower capacity in fewer, larger steps, reads and writes in one call, which counts once.");
    }
}
