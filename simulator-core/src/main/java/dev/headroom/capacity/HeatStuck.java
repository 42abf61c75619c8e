package dev.headroom.capacity;

import dev.headroom.item.AttributeValue;

/**
 * A hot partition that no split would help.
 *
 * @param partition its number
 * @param cause why
 * @param key the partition key that has most of its heat
 * @param heat the largest share of its ceilings that it used in a minute
 * @param sinceNanos since when it has been hot
 */
public record HeatStuck(int partition, Cause cause, AttributeValue key, double heat, long sinceNanos) {
    /** What stands in the way. */
    public enum Cause {
        /** One item has nearly all of the traffic. */
        ONE_ITEM,
        /** One item collection has it, and the table has a local index, which keeps collections whole. */
        LOCAL_INDEX,
        /** One item collection has it, whose sort keys are asked for in their order: the traffic would move past any split. */
        SEQUENTIAL
    }
}
