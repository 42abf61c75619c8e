package dev.headroom.table;

/**
 * How far the backfill of an index has come.
 *
 * @param itemsRead items of the table read since it began
 * @param entries entries that the index has now, those of writes meanwhile included
 * @param finished whether the whole table has been read: the index may be queried
 */
public record BackfillProgress(long itemsRead, long entries, boolean finished) {}
