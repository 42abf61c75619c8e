package dev.headroom.result;

import dev.headroom.quantity.TimeSpan;

/**
 * Two writes of one item in two regions, neither of which knew of the other: the last writer won (facts §8.4).
 *
 * @param at when the losing region learned of the other write
 * @param key the item
 * @param winner the region whose write stays
 * @param loser the region whose write is lost
 * @param apart by how much the winner was later
 */
public record WriteConflict(TimeSpan at, String key, String winner, String loser, TimeSpan apart) {}
