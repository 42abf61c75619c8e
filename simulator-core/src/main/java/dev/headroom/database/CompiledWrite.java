package dev.headroom.database;

import dev.headroom.api.ReturnValues;
import dev.headroom.expression.UpdateExpression;
import dev.headroom.item.Item;
import dev.headroom.table.Condition;

/**
 * A write whose parameters are sound and whose expressions are compiled; the table has not been looked up yet.
 *
 * @param subject the item that is put, or the key of the others
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
        UPDATE,
        DELETE,
        CHECK
    }
}
