package dev.headroom.cache;

import java.util.Iterator;
import java.util.LinkedHashMap;

/**
 * A cache of one DAX node: the least recently used entry is displaced, and one older than the time to live is read anew
 * (facts §7.1).
 *
 * <p>Limited by bytes, by entries, or both. An entry past its time to live leaves when it is next asked for, or displaced.
 *
 * @param <K> the key, with {@code equals} and {@code hashCode}
 * @param <V> what is kept
 */
final class LruCache<K, V extends Cached> {
    private static final float LOAD_FACTOR = 0.75f;
    private static final int INITIAL_BUCKETS = 1_024;

    private final LinkedHashMap<K, V> leastRecentFirst = new LinkedHashMap<>(INITIAL_BUCKETS, LOAD_FACTOR, true);
    private final long maxBytes;
    private final long maxEntries;
    private final long timeToLiveNanos;
    private long bytes;
    private long hits;
    private long misses;
    private long expired;
    private long evictions;

    /**
     * @param maxBytes the most it holds, by the size of what it keeps
     * @param maxEntries the most it holds, by number; {@link Long#MAX_VALUE} for no limit
     * @param timeToLiveNanos how long an entry is served after it was cached; zero for until it is displaced
     */
    LruCache(long maxBytes, long maxEntries, long timeToLiveNanos) {
        if (maxBytes < 0 || maxEntries < 0 || timeToLiveNanos < 0) {
            throw new IllegalArgumentException("a cache's limits cannot be negative: " + maxBytes + " bytes, "
                    + maxEntries + " entries, " + timeToLiveNanos + " ns");
        }
        this.maxBytes = maxBytes;
        this.maxEntries = maxEntries;
        this.timeToLiveNanos = timeToLiveNanos;
    }

    /** Reads a key and counts a hit or a miss; null for a miss, after which the reader caches what the table answers. */
    V lookup(K key, long nowNanos) {
        V found = leastRecentFirst.get(key);
        if (found != null && hasExpired(found, nowNanos)) {
            expired++;
            remove(key);
            found = null;
        }
        if (found == null) {
            misses++;
        } else {
            hits++;
        }
        return found;
    }

    /** Reads a key and counts a hit alone, for a reader who asks another cache where this has none; null for that. */
    V find(K key, long nowNanos) {
        V found = leastRecentFirst.get(key);
        if (found == null) {
            return null;
        } else if (hasExpired(found, nowNanos)) {
            remove(key);
            return null;
        }
        hits++;
        return found;
    }

    private boolean hasExpired(V cached, long nowNanos) {
        return timeToLiveNanos > 0 && nowNanos - cached.cachedNanos() >= timeToLiveNanos;
    }

    /** Caches what was read from the table, or written to it with success, in place of what was there. */
    void put(K key, V entry) {
        if (entry.bytes() > maxBytes) {
            remove(key);
            return;
        }
        V replaced = leastRecentFirst.put(key, entry);
        bytes += entry.bytes() - (replaced == null ? 0 : replaced.bytes());
        while (bytes > maxBytes || leastRecentFirst.size() > maxEntries) {
            Iterator<V> eldest = leastRecentFirst.values().iterator();
            bytes -= eldest.next().bytes();
            eldest.remove();
            evictions++;
        }
    }

    /** Forgets a key, without counting; nothing happens where it is not cached. */
    void remove(K key) {
        V removed = leastRecentFirst.remove(key);
        if (removed != null) {
            bytes -= removed.bytes();
        }
    }

    /** Forgets everything but what it counted. */
    void clear() {
        leastRecentFirst.clear();
        bytes = 0;
    }

    long hits() {
        return hits;
    }

    long misses() {
        return misses;
    }

    /** Misses of what was there, but past its time to live. */
    long expired() {
        return expired;
    }

    /** Entries displaced for want of room; those past their time to live are not counted, unless they were displaced. */
    long evictions() {
        return evictions;
    }

    long entries() {
        return leastRecentFirst.size();
    }

    long bytes() {
        return bytes;
    }
}
