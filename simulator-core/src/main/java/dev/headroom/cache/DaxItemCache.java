package dev.headroom.cache;

import dev.headroom.scenario.DaxSpec;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * DAX's item cache: the least recently used item is displaced, an item older than the time to live is read anew,
 * writes go through it, and a missing item is remembered as well (facts §7.1). Every node of a cluster holds the
 * same, so one cache stands for the cluster.
 *
 * <p>Limited by bytes, by entries, or both. An item past its time to live leaves when it is next asked for, or
 * displaced.
 *
 * @param <K> the primary key, with {@code equals} and {@code hashCode}
 * @param <V> the item
 */
public final class DaxItemCache<K, V> {
    private static final float LOAD_FACTOR = 0.75f;
    private static final int INITIAL_BUCKETS = 1_024;

    private final LinkedHashMap<K, CachedItem<V>> leastRecentFirst =
            new LinkedHashMap<>(INITIAL_BUCKETS, LOAD_FACTOR, true);
    private final long maxBytes;
    private final long maxEntries;
    private final long timeToLiveNanos;
    private long bytes;
    private long hits;
    private long misses;
    private long evictions;

    /**
     * @param maxBytes the most it holds, by item size
     * @param maxEntries the most it holds, by number; {@link Long#MAX_VALUE} for no limit
     * @param timeToLiveNanos how long an item is served after it was cached; zero for until it is displaced
     */
    public DaxItemCache(long maxBytes, long maxEntries, long timeToLiveNanos) {
        if (maxBytes < 0 || maxEntries < 0 || timeToLiveNanos < 0) {
            throw new IllegalArgumentException("a cache's limits cannot be negative: " + maxBytes + " bytes, "
                    + maxEntries + " entries, " + timeToLiveNanos + " ns");
        }
        this.maxBytes = maxBytes;
        this.maxEntries = maxEntries;
        this.timeToLiveNanos = timeToLiveNanos;
    }

    /**
     * The cache of a cluster, as large as the scenario says or as its nodes' memory allows.
     *
     * @throws IllegalArgumentException if the size follows from a node type that is not known
     */
    public static <K, V> DaxItemCache<K, V> of(DaxSpec spec) {
        long maxBytes = spec.itemCacheSize().isPresent()
                ? spec.itemCacheSize().get().bytes()
                : DaxNodeType.of(spec.nodeType()).itemCacheSize().bytes();
        long maxEntries = spec.itemCacheEntries().orElse(Long.MAX_VALUE);
        return new DaxItemCache<>(maxBytes, maxEntries, spec.itemTimeToLive().nanos());
    }

    /**
     * Reads a key and counts a hit or a miss; empty for a miss, after which the reader caches what the table answers.
     */
    public Optional<CachedItem<V>> lookup(K key, long nowNanos) {
        CachedItem<V> found = leastRecentFirst.get(key);
        if (found == null) {
            misses++;
            return Optional.empty();
        }
        if (hasExpired(found, nowNanos)) {
            misses++;
            remove(key);
            return Optional.empty();
        }
        hits++;
        return Optional.of(found);
    }

    private boolean hasExpired(CachedItem<V> cached, long nowNanos) {
        return timeToLiveNanos > 0 && nowNanos - cached.cachedNanos() >= timeToLiveNanos;
    }

    /** Caches an item that was read from the table, or written to it with success. */
    public void put(K key, V item, long itemBytes, long nowNanos) {
        store(key, item, itemBytes, nowNanos);
    }

    /** Caches that the table has no item under this key; takes the size of the key only. */
    public void putAbsence(K key, long keyBytes, long nowNanos) {
        store(key, null, keyBytes, nowNanos);
    }

    private void store(K key, V item, long entryBytes, long nowNanos) {
        if (entryBytes > maxBytes) {
            remove(key);
            return;
        }
        CachedItem<V> entry = leastRecentFirst.get(key);
        if (entry == null) {
            entry = new CachedItem<>();
            leastRecentFirst.put(key, entry);
        }
        bytes += entryBytes - entry.bytes();
        entry.set(item, entryBytes, nowNanos);
        displaceLeastRecent();
    }

    private void displaceLeastRecent() {
        while (bytes > maxBytes || leastRecentFirst.size() > maxEntries) {
            Iterator<CachedItem<V>> eldest = leastRecentFirst.values().iterator();
            bytes -= eldest.next().bytes();
            eldest.remove();
            evictions++;
        }
    }

    /** Forgets a key, without counting; nothing happens where it is not cached. */
    public void remove(K key) {
        CachedItem<V> removed = leastRecentFirst.remove(key);
        if (removed != null) {
            bytes -= removed.bytes();
        }
    }

    public long hits() {
        return hits;
    }

    public long misses() {
        return misses;
    }

    /** Entries displaced for want of room; those past their time to live are not counted. */
    public long evictions() {
        return evictions;
    }

    public long entries() {
        return leastRecentFirst.size();
    }

    public long bytes() {
        return bytes;
    }
}
