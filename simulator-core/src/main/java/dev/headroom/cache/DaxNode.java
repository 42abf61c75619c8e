package dev.headroom.cache;

import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Operation;

/** One node of a DAX cluster: its two caches, and the work that it bears (facts §7.1, §7.2). */
final class DaxNode {
    private final LruCache<PrimaryKey, CachedItem> items;
    private final LruCache<Operation, CachedPage> pages;
    private final WorkQueue work;
    private boolean up = true;

    DaxNode(LruCache<PrimaryKey, CachedItem> items, LruCache<Operation, CachedPage> pages, WorkQueue work) {
        this.items = items;
        this.pages = pages;
        this.work = work;
    }

    LruCache<PrimaryKey, CachedItem> items() {
        return items;
    }

    LruCache<Operation, CachedPage> pages() {
        return pages;
    }

    WorkQueue work() {
        return work;
    }

    boolean isUp() {
        return up;
    }

    /** Goes down, and forgets what it held. */
    void fail() {
        up = false;
        items.clear();
        pages.clear();
        work.clear();
    }

    /** Comes back with nothing in its caches. */
    void comeBack() {
        up = true;
    }
}
