package dev.headroom.partiql;

import dev.headroom.expression.ExpressionException;

/** The three operations that take statements, and what each of them refuses (facts §11.11). */
public enum StatementApi {
    EXECUTE_STATEMENT("ExecuteStatement"),
    BATCH_EXECUTE_STATEMENT("BatchExecuteStatement"),
    EXECUTE_TRANSACTION("ExecuteTransaction");

    private final String operation;

    StatementApi(String operation) {
        this.operation = operation;
    }

    /** Refuses what can be known to be out of place before any table is looked at. */
    public void requireTakes(Statement statement) {
        if (this != EXECUTE_TRANSACTION) {
            if (statement instanceof ExistsStatement) {
                throw new ExpressionException("EXISTS can only be used in ExecuteTransaction write requests.");
            }
            return;
        }
        boolean reads = statement.isRead() || statement instanceof ExistsStatement; // of EXISTS this is assumed
        if (reads && statement.indexName() != null) {
            throw new ExpressionException("Reads on indices are not supported within transactions.");
        }
        if (returning(statement) != Returning.NONE) {
            throw new ExpressionException("RETURNING clause is not supported in ExecuteTransaction.");
        }
    }

    private static Returning returning(Statement statement) {
        if (statement instanceof UpdateStatement update) {
            return update.returning();
        }
        return statement instanceof DeleteStatement delete ? delete.returning() : Returning.NONE;
    }

    /** Refuses a SELECT that does not ask for one item by its key alone, where only such are taken. */
    public void requireTakes(BoundStatement bound) {
        boolean oneItem =
                bound instanceof BoundStatement.Lookup lookup && lookup.keys().size() == 1;
        if (this != EXECUTE_STATEMENT && bound instanceof BoundStatement.Read && !oneItem) {
            throw new ExpressionException(
                    "Select statements within " + operation + " must specify the primary key in the where clause.");
        }
    }
}
