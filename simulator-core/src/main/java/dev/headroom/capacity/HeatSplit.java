package dev.headroom.capacity;

import dev.headroom.item.AttributeValue;
import dev.headroom.table.SplitPoint;

/**
 * A partition that was split for heat (facts §3.8).
 *
 * @param partition the one that was split
 * @param firstChild the first of the two that took its place; the second has the next number
 * @param at where the second begins
 * @param key the partition key there
 * @param heat which share of its ceilings it had used in the minute before the split was decided
 * @param hotSinceNanos since when it, or the partition that it came from, had been hot
 * @param atNanos when the split was in force
 */
public record HeatSplit(
        int partition,
        int firstChild,
        SplitPoint at,
        AttributeValue key,
        double heat,
        long hotSinceNanos,
        long atNanos) {}
