package dev.headroom.table;

import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;

/** The latest writes of a table, each with the item that it replaced: a ring, so that nothing is ever tidied up. */
final class RecentWrites {
    static final int REMEMBERED = 1 << 13;

    private final PrimaryKey[] keys = new PrimaryKey[REMEMBERED];
    private final Item[] replaced = new Item[REMEMBERED];
    private final long[] writtenAt = new long[REMEMBERED];
    private long count;

    void wrote(PrimaryKey key, Item before, long nowNanos) {
        int slot = slot(count++);
        keys[slot] = key;
        replaced[slot] = before;
        writtenAt[slot] = nowNanos;
    }

    /** Hands the writes after a time to the visitor, the latest first. */
    void visitSince(long nanos, Visitor visitor) {
        for (long number = count - 1; number >= Math.max(0, count - REMEMBERED); number--) {
            int slot = slot(number);
            if (writtenAt[slot] <= nanos) {
                return;
            }
            visitor.visit(keys[slot], replaced[slot], writtenAt[slot]);
        }
    }

    /** Sees writes. */
    interface Visitor {
        void visit(PrimaryKey key, Item replaced, long writtenAt);
    }

    private static int slot(long number) {
        return (int) (number & (REMEMBERED - 1));
    }
}
