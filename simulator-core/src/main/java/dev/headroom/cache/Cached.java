package dev.headroom.cache;

/** What a cache keeps under a key; immutable, so that the nodes of a cluster share it. */
interface Cached {
    /** What it takes of the cache's memory. */
    long bytes();

    /** When it was read or written. */
    long cachedNanos();
}
