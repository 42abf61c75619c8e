package dev.headroom.table;

import dev.headroom.item.Item;

/**
 * An operation prepared: what it would cost and do, nothing of which has happened yet. Filled anew for each operation; it
 * holds until the engine prepares or commits another.
 */
public final class Preparation {
    final Charges charges = new Charges();
    Operation operation;
    Item before;
    Item after;
    boolean conditionFailed;
    boolean stale;
    int pageItems;
    long pageBytes;
    ScanPosition next;
    Item lastEvaluated;

    /** What it would cost. */
    public Charges charges() {
        return charges;
    }

    /** Whether the condition does not hold: the operation is charged, and does nothing. */
    public boolean conditionFailed() {
        return conditionFailed;
    }

    /** The item read, or the item before a write; null where there is none. */
    public Item before() {
        return before;
    }

    /** The item after a write; null after a delete. */
    public Item after() {
        return after;
    }

    /** Whether an eventually consistent read missed a recent write. */
    public boolean isStale() {
        return stale;
    }

    /** Items evaluated by a query or a scan. */
    public int pageItems() {
        return pageItems;
    }

    /** Bytes evaluated by a query or a scan. */
    public long pageBytes() {
        return pageBytes;
    }

    /** Where a scan's next page begins; null where this one came to the end of the table. A page that follows may be empty. */
    public ScanPosition next() {
        return next;
    }

    /** The last item of a query's page that its limit or its size ended, whether or not more follow; null otherwise. */
    public Item lastEvaluated() {
        return lastEvaluated;
    }

    void begin(Operation newOperation) {
        charges.clear();
        operation = newOperation;
        before = null;
        after = null;
        conditionFailed = false;
        stale = false;
        pageItems = 0;
        pageBytes = 0;
        next = null;
        lastEvaluated = null;
    }
}
