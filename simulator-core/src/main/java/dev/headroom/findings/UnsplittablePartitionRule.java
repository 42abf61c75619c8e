package dev.headroom.findings;

import dev.headroom.capacity.HeatStuck;
import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResult;
import dev.headroom.result.SplitForHeatResult;
import dev.headroom.result.SplitForHeatResult.Stuck;
import java.util.stream.Stream;

/** A partition that stays hot and throttles, and that no split can help (facts §3.7, §3.8). */
final class UnsplittablePartitionRule implements FindingRule {
    @Override
    public String name() {
        return "unsplittable-partition";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.tables().stream().flatMap(table -> table.loops(SplitForHeatResult.class)
                .filter(heat -> !heat.stuck().isEmpty())
                .flatMap(heat -> SplitForHeatRule.throttled(run, table, heat.index())
                        .map(side ->
                                finding(side, heat.stuck().get(0), heat.stuck().size()))));
    }

    private Finding finding(Side side, Stuck stuck, int count) {
        return new Finding(
                name(),
                Severity.WARNING,
                side.label(),
                "A hot partition of " + side.label() + " cannot be split.",
                "Partition " + stuck.partition() + " has used up to " + Figures.percent(stuck.heat())
                        + " of its ceilings, from " + stuck.since() + " on, most of it for '" + stuck.key() + "': "
                        + why(stuck.cause()) + (count > 1 ? " So have " + (count - 1) + " others." : ""),
                remedy(stuck.cause()));
    }

    private static String why(HeatStuck.Cause cause) {
        return switch (cause) {
            case ONE_ITEM -> "one item has nearly all of its traffic, and an item is not divided.";
            case LOCAL_INDEX ->
                "one item collection has nearly all of its traffic, and a table with a local index keeps its collections"
                        + " whole.";
            case SEQUENTIAL ->
                "the traffic moves along the sort key, so that after any split it would all be on one side.";
        };
    }

    private static String remedy(HeatStuck.Cause cause) {
        return switch (cause) {
            case ONE_ITEM ->
                "Divide the item: a suffix on its key for writes (write sharding), a cache before it for reads.";
            case LOCAL_INDEX ->
                "Use a global index in place of the local one, which lets the collection be split, or divide its partition"
                        + " key by suffixes (write sharding).";
            case SEQUENTIAL ->
                "Divide the partition key by suffixes (write sharding), so that new items go to several partitions at"
                        + " once.";
        };
    }
}
