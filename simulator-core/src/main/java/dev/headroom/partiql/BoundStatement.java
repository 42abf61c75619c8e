package dev.headroom.partiql;

import dev.headroom.expression.ConditionExpression;
import dev.headroom.expression.KeyConditionExpression;
import dev.headroom.expression.UpdateExpression;
import dev.headroom.item.Item;
import java.util.List;

/** What a statement comes down to, once its parameters and the key of its table are known; immutable (facts §11.11). */
public sealed interface BoundStatement {
    /** A SELECT. */
    sealed interface Read extends BoundStatement {
        Projection projection();
    }

    /**
     * Items of a table by their whole keys, and nothing else asked of them.
     *
     * @param keys items of the key attributes alone; never empty
     */
    record Lookup(List<Item> keys, Projection projection) implements Read {
        public Lookup {
            keys = List.copyOf(keys);
        }
    }

    /**
     * Items of certain partition keys of a table or index, in the order of the ranges, which do not overlap.
     *
     * @param ranges from 1 to 50
     * @param forward whether each is read in ascending order of the sort key
     */
    record Query(List<Range> ranges, boolean forward, Projection projection) implements Read {
        public Query {
            ranges = List.copyOf(ranges);
        }
    }

    /**
     * A part of a query.
     *
     * @param filter what else must hold; may speak of key attributes; null for nothing
     */
    record Range(KeyConditionExpression key, ConditionExpression filter) {}

    /**
     * All items of a table or index.
     *
     * @param filter what must hold, or null
     */
    record Scan(ConditionExpression filter, Projection projection) implements Read {}

    /** A new item; one that has its key is a {@code DuplicateItemException}. */
    record Insert(Item item) implements BoundStatement {}

    /**
     * An update of an item that exists.
     *
     * @param key its key attributes alone
     * @param condition what else must hold, or null
     */
    record Update(Item key, ConditionExpression condition, UpdateExpression update, Returning returning)
            implements BoundStatement {

        /** Whether the stored item, null for none, may be updated: there must be one. */
        public boolean permits(Item stored) {
            return stored != null && (condition == null || condition.holds(stored));
        }
    }

    /**
     * The removal of an item.
     *
     * @param key its key attributes alone
     * @param condition what must hold if there is an item, or null
     */
    record Delete(Item key, ConditionExpression condition, Returning returning) implements BoundStatement {

        /** Whether the stored item, null for none, may be removed; that there is none is fine. */
        public boolean permits(Item stored) {
            return stored == null || condition == null || condition.holds(stored);
        }
    }

    /**
     * What a transaction checks of an item that it does not write.
     *
     * @param key its key attributes alone
     */
    record Exists(Item key, ConditionExpression condition) implements BoundStatement {

        /** Whether the check holds of the stored item, null for none; that there must be one is assumed. */
        public boolean permits(Item stored) {
            return stored != null && condition.holds(stored);
        }
    }
}
