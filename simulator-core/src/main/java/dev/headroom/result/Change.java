package dev.headroom.result;

import dev.headroom.quantity.TimeSpan;

/**
 * Something that happened to a table's capacity or partitions during the run.
 *
 * @param at when it took effect
 * @param table the table
 * @param what what happened, in a sentence without a full stop, such as {@code write capacity 100 -> 400}
 */
public record Change(TimeSpan at, String table, String what) {}
