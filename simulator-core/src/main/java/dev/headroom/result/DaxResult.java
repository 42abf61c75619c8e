package dev.headroom.result;

/**
 * What a table's DAX cluster did.
 *
 * @param nodeType the type of its nodes
 * @param nodes how many
 * @param itemCacheHits reads answered by the item cache
 * @param itemCacheMisses reads passed to the table and then cached
 * @param entries items in the cache at the end
 * @param bytes their size
 * @param hits hits per second over time
 * @param misses misses per second over time
 */
public record DaxResult(
        String nodeType,
        int nodes,
        long itemCacheHits,
        long itemCacheMisses,
        long entries,
        long bytes,
        Series hits,
        Series misses) {
    /** Hits among all reads that could have hit; 0 where there were none. */
    public double hitRate() {
        long reads = itemCacheHits + itemCacheMisses;
        return reads == 0 ? 0 : itemCacheHits / (double) reads;
    }
}
