package dev.headroom.table;

import java.util.SplittableRandom;

/**
 * How eventually consistent queries and scans lag behind the writes: for each recent write of an item in their reach it is
 * drawn whether they miss it, and if so they find what was there before, be it nothing. Global indexes lag by a chance of
 * their own, however they are read.
 *
 * <p>Of an item the latest write alone is remembered: those before it are seen. Of the table the latest {@value
 * RecentWrites#REMEMBERED} writes are: of more in the time that matters the oldest are seen. Each page draws anew, so a page
 * may miss what the page before it saw.
 */
public final class PageLag {
    private final LagChance table;
    private final LagChance globalIndexes;
    private final SplittableRandom random;

    /** @param random a stream of its own */
    public PageLag(LagChance table, LagChance globalIndexes, SplittableRandom random) {
        this.table = table;
        this.globalIndexes = globalIndexes;
        this.random = random;
    }

    /** No lag: pages see every write. */
    public static PageLag none() {
        return new PageLag(LagChance.NONE, LagChance.NONE, new SplittableRandom(0));
    }

    boolean isNone() {
        return table.isNone() && globalIndexes.isNone();
    }

    LagChance of(int resource) {
        return resource == Charges.TABLE ? table : globalIndexes;
    }

    SplittableRandom random() {
        return random;
    }
}
