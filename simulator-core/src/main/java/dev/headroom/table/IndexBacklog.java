package dev.headroom.table;

/** How far the entries of a table's global indexes are behind its items, because their writes wait to be applied. */
@FunctionalInterface
public interface IndexBacklog {
    /** Every index is up to date. */
    IndexBacklog NONE = (resource, partition, nowNanos) -> 0;

    /** Every partition of an index, in place of a number. */
    int ALL_PARTITIONS = -1;

    /** How long ago the last write was made that has been applied in a partition of an index; 0 where none waits. */
    long nanos(int resource, int partition, long nowNanos);
}
