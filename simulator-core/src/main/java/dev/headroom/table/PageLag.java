package dev.headroom.table;

import java.util.List;
import java.util.SplittableRandom;

/**
 * How eventually consistent queries and scans lag behind the writes: for each page it is drawn how far, and the page finds what
 * was there that long ago. So it misses a write of a given age as often as the {@linkplain LagChance chance} for that age says. Global
 * indexes lag by chances of their own, however they are read.
 *
 * <p>Of the table the latest {@value RecentWrites#REMEMBERED} writes are remembered: of more in the time that matters the
 * oldest are seen. Each page draws anew, so a page may miss what the page before it saw.
 */
public final class PageLag {
    private final List<LagChance> table;
    private final List<LagChance> globalIndexes;
    private final SplittableRandom random;

    /** @param random a stream of its own */
    public PageLag(LagChance table, LagChance globalIndexes, SplittableRandom random) {
        this(table, List.of(globalIndexes), random);
    }

    /**
     * A lag.
     *
     * @param globalIndexes several ways in which a page may lag, which exclude each other: their chances add up
     * @param random a stream of its own
     */
    public PageLag(LagChance table, List<LagChance> globalIndexes, SplittableRandom random) {
        this(List.of(table), List.copyOf(globalIndexes), random);
    }

    private PageLag(List<LagChance> table, List<LagChance> globalIndexes, SplittableRandom random) {
        this.table = table;
        this.globalIndexes = globalIndexes;
        this.random = random;
    }

    /** No lag, nor any for what waits before indexes: pages see every write. */
    public static PageLag none() {
        return new PageLag(List.of(), List.of(), new SplittableRandom(0));
    }

    boolean isNone() {
        return table.isEmpty();
    }

    /** How far a page of the table, or of a global index, lags. */
    long drawNanos(int resource) {
        double drawn = 1 - random.nextDouble();
        for (LagChance chance : resource == Charges.TABLE ? table : globalIndexes) {
            if (drawn <= chance.shareAtOnce()) {
                return chance.lagNanos(drawn / chance.shareAtOnce());
            }
            drawn -= chance.shareAtOnce();
        }
        return 0;
    }
}
