/**
 * The table engine: keys, partitions as ranges of the key hash, items, indexes. An operation is prepared (what would it do
 * and cost?) and, once somebody else has admitted it, committed; the engine knows nothing of capacity or throttling.
 */
package dev.headroom.table;
