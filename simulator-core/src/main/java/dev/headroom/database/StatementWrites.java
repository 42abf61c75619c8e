package dev.headroom.database;

import dev.headroom.api.ReturnValues;
import dev.headroom.api.ReturnValuesOnConditionCheckFailure;
import dev.headroom.database.CompiledWrite.Kind;
import dev.headroom.expression.UpdateExpression;
import dev.headroom.item.Item;
import dev.headroom.partiql.BoundStatement;
import dev.headroom.partiql.Returning;
import dev.headroom.table.Condition;

/** The writes that INSERT, UPDATE, DELETE and EXISTS come down to (facts §11.11). */
final class StatementWrites {
    private StatementWrites() {}

    /** The write of a bound statement other than a SELECT. */
    static CompiledWrite of(BoundStatement bound, String tableName, ReturnValuesOnConditionCheckFailure onFailure) {
        boolean returnsFailed = onFailure == ReturnValuesOnConditionCheckFailure.ALL_OLD;
        if (bound instanceof BoundStatement.Insert insert) {
            WriteCompiler.requireSize(insert.item());
            return new CompiledWrite(
                    Kind.INSERT,
                    tableName,
                    insert.item(),
                    Condition.ITEM_NOT_EXISTS,
                    null,
                    ReturnValues.NONE,
                    returnsFailed);
        }
        if (bound instanceof BoundStatement.Update update) {
            UpdateExpression change = update.update();
            ReturnValues returned = returned(update.returning());
            return write(Kind.UPDATE, tableName, update.key(), update::permits, change, returned, returnsFailed);
        }
        if (bound instanceof BoundStatement.Delete delete) {
            ReturnValues returned = returned(delete.returning());
            return write(Kind.DELETE, tableName, delete.key(), delete::permits, null, returned, returnsFailed);
        }
        BoundStatement.Exists exists = (BoundStatement.Exists) bound;
        return write(Kind.CHECK, tableName, exists.key(), exists::permits, null, ReturnValues.NONE, returnsFailed);
    }

    private static CompiledWrite write(
            Kind kind,
            String tableName,
            Item key,
            Condition condition,
            UpdateExpression update,
            ReturnValues returned,
            boolean returnsFailed) {
        return new CompiledWrite(kind, tableName, key, condition, update, returned, returnsFailed);
    }

    private static ReturnValues returned(Returning returning) {
        return switch (returning) {
            case NONE -> ReturnValues.NONE;
            case ALL_OLD -> ReturnValues.ALL_OLD;
            case MODIFIED_OLD -> ReturnValues.UPDATED_OLD;
            case ALL_NEW -> ReturnValues.ALL_NEW;
            case MODIFIED_NEW -> ReturnValues.UPDATED_NEW;
        };
    }
}
