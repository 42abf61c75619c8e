package dev.headroom.cache;

import dev.headroom.item.Item;

/**
 * What an item cache remembers under one key: an item as it was when it was cached, or that there was none (facts §7.1). The
 * table's item may have changed since.
 *
 * @param item the item; null for a key that had none (negative caching)
 */
public record CachedItem(Item item, long bytes, long cachedNanos) implements Cached {
    /** Whether it remembers that there is no item. */
    public boolean isAbsence() {
        return item == null;
    }
}
