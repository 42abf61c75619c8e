package dev.headroom.result;

import dev.headroom.capacity.HeatStuck;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What a table's own partitions, or those of one global index, underwent because they were busy (facts §3.8).
 *
 * @param index the global index; empty for the table itself
 * @param splits partitions that were split, in the order of time
 * @param stuck partitions that were as busy and could not be split
 */
@Kind(value = "split-for-heat", describedAs = "Busy partitions that were split, and those that could not be.")
public record SplitForHeatResult(Optional<String> index, List<Split> splits, List<Stuck> stuck) implements LoopResult {
    public SplitForHeatResult {
        splits = List.copyOf(splits);
        stuck = List.copyOf(stuck);
    }

    /**
     * One split.
     *
     * @param at when it was in force
     * @param partition the number of the partition that was split
     * @param firstChild the first of its two children; the other has the next number
     * @param key where the second child begins, as people read it
     * @param heat which share of its ceilings, reads and writes taken together, it had used before
     * @param hotSince since when it, or the one that it came from, had been as busy
     */
    public record Split(TimeSpan at, int partition, int firstChild, String key, double heat, TimeSpan hotSince) {}

    /**
     * One partition that could not be split.
     *
     * @param partition its number
     * @param cause what stood in the way
     * @param key the partition key that was asked for most
     * @param heat the largest share of its ceilings that it used in a minute
     * @param since since when it had been busy
     */
    public record Stuck(int partition, HeatStuck.Cause cause, String key, double heat, TimeSpan since) {}
}
