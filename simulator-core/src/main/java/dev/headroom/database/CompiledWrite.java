package dev.headroom.database;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ReturnValues;
import dev.headroom.api.ServiceException;
import dev.headroom.expression.UpdateExpression;
import dev.headroom.item.Item;
import dev.headroom.table.Condition;

/**
 * A write whose parameters are sound and whose expressions are compiled; the table has not been looked up yet.
 *
 * @param subject the item that is put or inserted, or the key of the others
 * @param update what an update does; null where it changes nothing
 * @param returnValues never null
 * @param returnsFailedItem whether a failed condition answers with the item
 */
record CompiledWrite(
        Kind kind,
        String tableName,
        Item subject,
        Condition condition,
        UpdateExpression update,
        ReturnValues returnValues,
        boolean returnsFailedItem) {

    /** What is done to the item. */
    enum Kind {
        PUT,
        /** A put that replaces nothing. */
        INSERT,
        UPDATE,
        DELETE,
        CHECK
    }

    static final String DUPLICATE = "Duplicate primary key exists in table";

    /** Whether its subject is a whole item. */
    boolean putsItem() {
        return kind == Kind.PUT || kind == Kind.INSERT;
    }

    /** What is answered where the condition does not hold of the stored item, null for none. */
    ServiceException refusal(Item stored) {
        return kind == Kind.INSERT
                ? new ServiceException(ErrorType.DUPLICATE_ITEM, DUPLICATE)
                : ServiceException.conditionFailed(returnsFailedItem ? stored : null);
    }
}
