package dev.headroom.cache;

import java.util.Optional;

/**
 * What a DAX item cache remembers under one key: an item as it was when it was cached, or that there was none. The
 * table's item may have changed since.
 *
 * @param <V> the item
 */
public final class CachedItem<V> {
    private V item;
    private long bytes;
    private long cachedNanos;

    CachedItem() {}

    void set(V newItem, long newBytes, long nowNanos) {
        item = newItem;
        bytes = newBytes;
        cachedNanos = nowNanos;
    }

    /** The item, perhaps stale; empty for a key that had none (negative caching). */
    public Optional<V> item() {
        return Optional.ofNullable(item);
    }

    /** What it takes of the cache's memory. */
    public long bytes() {
        return bytes;
    }

    /** When it was read or written through. */
    public long cachedNanos() {
        return cachedNanos;
    }
}
