package dev.headroom.cache;

import dev.headroom.table.ScanPosition;

/**
 * What a query cache remembers of one query or scan (facts §7.1). No write changes it: it is served until it expires or is
 * displaced.
 *
 * @param items how many items it has; none for an empty result (negative caching)
 * @param next where a scan goes on; null at the end, and for a query
 * @param source what it was read from
 * @param version of the source, when it was read
 */
public record CachedPage(
        int items, ScanPosition next, PageVersions.Source source, long version, long bytes, long cachedNanos)
        implements Cached {
    /** Whether it remembers that there was nothing to be found. */
    public boolean isEmpty() {
        return items == 0;
    }

    /** Whether something was written since to what it was read from. */
    public boolean isStale() {
        return source.version() != version;
    }
}
