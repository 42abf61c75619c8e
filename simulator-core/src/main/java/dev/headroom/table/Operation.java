package dev.headroom.table;

import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;

/** An operation on the items of one table. Batches are several of these; each is charged and admitted on its own. */
public sealed interface Operation {
    /** The key that the operation is for, or null for a scan. */
    PrimaryKey key();

    /** Reads one item. */
    record GetItem(PrimaryKey key, boolean consistent) implements Operation {}

    /** Writes a whole item under its key. */
    record PutItem(PrimaryKey key, Item item, Condition condition) implements Operation {}

    /** Changes an item, or makes it from its bare key. */
    record UpdateItem(PrimaryKey key, Update update, Condition condition) implements Operation {}

    /** Deletes an item. */
    record DeleteItem(PrimaryKey key, Condition condition) implements Operation {}

    /** Demands something of an item and leaves it as it is: a part of a transaction. */
    record ConditionCheck(PrimaryKey key, Condition condition) implements Operation {}

    /**
     * Reads one page of the items under a partition key. Only what the key condition selects is evaluated and charged.
     *
     * @param index a local or global index's name, or null for the table
     * @param key its partition key; a sort key is ignored
     * @param range which sort keys
     * @param forward whether in the order of the sort key, or against it
     * @param consistent never true for a global index
     * @param fetch of a local index: whether whole items are read, each fetched from the table at a charge of its own where
     *     the index holds but a part (facts §1.4); else what the index projects, as is the service's default
     * @param limit how many items at the most
     * @param after the item after which the page begins, in the order asked for, or null; it needs the key attributes only,
     *     of the table and of the index, and need not exist
     */
    record Query(
            String index,
            PrimaryKey key,
            SortKeyRange range,
            boolean forward,
            boolean consistent,
            boolean fetch,
            int limit,
            Item after)
            implements Operation {
        /** Every item under the partition key, in order; of an index, what it projects. */
        public Query(String index, PrimaryKey key, boolean consistent, int limit, Item after) {
            this(index, key, SortKeyRange.ALL, true, consistent, false, limit, after);
        }
    }

    /**
     * Reads one page of everything, or of a segment.
     *
     * @param index a local or global index's name, or null for the table
     * @param consistent never true for a global index
     * @param fetch of a local index: whether whole items are read, as {@link Query} does
     * @param limit how many items at the most
     * @param segment the slice of the key range that is read
     * @param from the page that this one follows, or null for the first; in the segment
     */
    record Scan(String index, boolean consistent, boolean fetch, int limit, ScanSegment segment, ScanPosition from)
            implements Operation {
        /** Everything, of an index what it projects. */
        public Scan(String index, boolean consistent, int limit, ScanPosition from) {
            this(index, consistent, false, limit, ScanSegment.WHOLE, from);
        }

        @Override
        public PrimaryKey key() {
            return null;
        }
    }
}
