package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.cost.TargetUtilisation;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResult;
import dev.headroom.result.SplitForHeatResult;
import dev.headroom.result.SplitForHeatResult.Split;
import dev.headroom.result.TableResult;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Partitions that throttled until they were split for heat (facts §3.8): it would have been over sooner with more of them. */
final class SplitForHeatRule implements FindingRule {
    private static final int NAMED = 3;

    @Override
    public String name() {
        return "split-for-heat";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.tables().stream().flatMap(table -> table.loops(SplitForHeatResult.class)
                .filter(heat -> !heat.splits().isEmpty())
                .flatMap(heat -> throttled(run, table, heat.index()).map(side -> finding(side, heat))));
    }

    /** The side of the resource that was throttled more, if any was. */
    static Stream<Side> throttled(RunResult run, TableResult table, Optional<String> index) {
        return Side.ofTable(run, table)
                .filter(side -> side.resource().index().equals(index) && side.events() > 0)
                .max((left, right) -> Long.compare(left.events(), right.events()))
                .stream();
    }

    private Finding finding(Side side, SplitForHeatResult heat) {
        Split first = heat.splits().get(0);
        Split last = heat.splits().get(heat.splits().size() - 1);
        String when = heat.splits().size() == 1 ? "at " + first.at() : "from " + first.at() + " to " + last.at();
        String where = heat.splits().stream()
                .limit(NAMED)
                .map(split -> "partition " + split.partition() + " at " + split.key() + " ("
                        + Figures.percent(split.heat()) + " of its ceilings used)")
                .collect(Collectors.joining(", "));
        return new Finding(
                name(),
                Severity.WARNING,
                side.label(),
                side.label() + " throttled until its busy partitions were split.",
                Figures.count(heat.splits().size(), "split") + " for heat, " + when + ": " + where
                        + (heat.splits().size() > NAMED ? " and others" : "") + ". Until then "
                        + Figures.count(side.events(), side.direction().word()) + " refused.",
                "A split comes only minutes after a partition has become hot. Before a rise that is foreseen, set the warm"
                        + " throughput of " + side.label() + " to twice its demand, "
                        + side.perSecond(2 * TargetUtilisation.whole(side.peakDemand()))
                        + " (charged once), or lead the traffic up over half an hour. Warm partitions divide the"
                        + " range of hashes: they do not help within one partition key.");
    }
}
