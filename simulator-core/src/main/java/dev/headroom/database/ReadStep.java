package dev.headroom.database;

import dev.headroom.expression.ConditionExpression;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.table.Operation;
import dev.headroom.table.ScanPosition;
import dev.headroom.table.ScanSegment;

/** One of the reads that a SELECT comes down to; it may take several pages (facts §11.11). */
sealed interface ReadStep {
    /**
     * One page of it.
     *
     * @param limit how many items at the most
     * @param after the item with which the page before ended, or null for the first
     */
    Operation page(int limit, Item after);

    /** What must hold of an item for it to be returned; null for nothing. */
    ConditionExpression filter();

    /** An item by its whole key. */
    record OneItem(PrimaryKey key, boolean consistent) implements ReadStep {
        @Override
        public Operation page(int limit, Item after) {
            return new Operation.GetItem(key, consistent);
        }

        @Override
        public ConditionExpression filter() {
            return null;
        }
    }

    /**
     * Items of one partition key.
     *
     * @param fetch whether whole items are fetched for a local index
     */
    record Range(
            ReadTarget target,
            KeyConditions.Keys keys,
            boolean forward,
            boolean consistent,
            boolean fetch,
            ConditionExpression filter)
            implements ReadStep {
        @Override
        public Operation page(int limit, Item after) {
            return new Operation.Query(
                    target.indexName(), keys.partition(), keys.range(), forward, consistent, fetch, limit, after);
        }
    }

    /**
     * Everything.
     *
     * @param fetch whether whole items are fetched for a local index
     */
    record Everything(ReadTarget target, boolean consistent, boolean fetch, ConditionExpression filter)
            implements ReadStep {
        @Override
        public Operation page(int limit, Item after) {
            ScanPosition from = after == null ? null : ScanPosition.behind(target.keys(), after);
            return new Operation.Scan(target.indexName(), consistent, fetch, limit, ScanSegment.WHOLE, from);
        }
    }
}
