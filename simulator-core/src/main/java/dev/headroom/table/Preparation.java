package dev.headroom.table;

import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An operation prepared: what it would cost and do, nothing of which has happened yet. Filled anew for each operation; it
 * holds until the engine commits another write of the same item. So several on different items, as a transaction has them,
 * may be prepared side by side and then be committed all. Each counts an item collection as it was when it was prepared.
 */
public final class Preparation {
    final Charges charges = new Charges();
    Operation operation;
    Item before;
    Item after;
    boolean conditionFailed;
    boolean collectionFull;
    boolean stale;
    int pageItems;
    long pageBytes;
    ScanPosition next;
    Item lastEvaluated;

    /** Null where nobody asks for the items of a page. */
    final List<Item> page;

    /** A preparation that counts the items of a page and keeps none. */
    public Preparation() {
        this(null);
    }

    private Preparation(List<Item> page) {
        this.page = page;
    }

    /** A preparation that also collects the items that a query or scan evaluates. */
    public static Preparation collecting() {
        return new Preparation(new ArrayList<>());
    }

    /** What it would cost. */
    public Charges charges() {
        return charges;
    }

    /** What was prepared. */
    public Operation operation() {
        return operation;
    }

    /** The key that the operation is for, or null for a scan. */
    public PrimaryKey key() {
        return operation.key();
    }

    /** Whether committing it writes: puts, changes or deletes an item, though it be to what it was. */
    public boolean isWrite() {
        boolean deletes = operation instanceof Operation.DeleteItem && before != null;
        return !conditionFailed && (after != null || deletes);
    }

    /** Whether the condition does not hold: the operation is charged, and does nothing. */
    public boolean conditionFailed() {
        return conditionFailed;
    }

    /**
     * Whether the write would make an item collection of a table with local indexes larger than it may be: it does nothing.
     * That it is charged as a write whose condition failed is an assumption.
     */
    public boolean exceedsCollectionLimit() {
        return collectionFull;
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

    /**
     * The items evaluated by a query or a scan, in their order; of an index, what it projects. Only of a preparation that is
     * {@linkplain #collecting collecting}, and until it is used again.
     */
    public List<Item> items() {
        return Collections.unmodifiableList(page);
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
        collectionFull = false;
        stale = false;
        pageItems = 0;
        pageBytes = 0;
        next = null;
        lastEvaluated = null;
        if (page != null) {
            page.clear();
        }
    }
}
