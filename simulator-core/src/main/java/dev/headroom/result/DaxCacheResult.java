package dev.headroom.result;

/**
 * What one of the two caches of a DAX cluster did, over all its nodes.
 *
 * @param hits reads that it answered
 * @param misses reads passed to the table, whether or not that served them
 * @param expired misses of what was cached for longer than its time to live
 * @param negativeHits hits that said that there is nothing
 * @param staleHits hits of what has been written since it was cached
 * @param evictions entries displaced for want of room, on the node that displaced most
 * @param entries how many the primary node holds at the end
 * @param bytes their size
 * @param hitsPerSecond hits over time
 * @param missesPerSecond misses over time
 */
public record DaxCacheResult(
        long hits,
        long misses,
        long expired,
        long negativeHits,
        long staleHits,
        long evictions,
        long entries,
        long bytes,
        Series hitsPerSecond,
        Series missesPerSecond) {
    /** Hits among all reads that could have hit; 0 where there were none. */
    public double hitRate() {
        return reads() == 0 ? 0 : hits / (double) reads();
    }

    public long reads() {
        return hits + misses;
    }
}
