package dev.headroom.simulation;

import dev.headroom.metrics.TimeAxis;
import dev.headroom.result.DaxCacheResult;

/** Counts what one of the two caches of a DAX cluster answered. */
final class DaxCacheMeter {
    private final long[] hits;
    private final long[] misses;
    private long allHits;
    private long allMisses;
    private long negativeHits;
    private long staleHits;

    DaxCacheMeter(int intervals) {
        hits = new long[intervals];
        misses = new long[intervals];
    }

    void hit(int interval, boolean negative, boolean stale) {
        hits[interval]++;
        allHits++;
        negativeHits += negative ? 1 : 0;
        staleHits += stale ? 1 : 0;
    }

    void miss(int interval) {
        misses[interval]++;
        allMisses++;
    }

    DaxCacheResult result(TimeAxis ended, long expired, long evictions, long entries, long bytes) {
        return new DaxCacheResult(
                allHits,
                allMisses,
                expired,
                negativeHits,
                staleHits,
                evictions,
                entries,
                bytes,
                ended.eventsPerSecond(hits),
                ended.eventsPerSecond(misses));
    }
}
