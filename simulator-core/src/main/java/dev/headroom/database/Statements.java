package dev.headroom.database;

import dev.headroom.api.data.ExecuteStatementRequest;
import dev.headroom.api.data.ExecuteStatementResponse;
import dev.headroom.item.Item;
import dev.headroom.partiql.BoundStatement;
import dev.headroom.partiql.Statement;
import dev.headroom.partiql.StatementApi;
import java.util.List;

/** ExecuteStatement: a page of a SELECT, or one write (facts §11.11). */
final class Statements {
    private final StatementBinder binder;
    private final StatementPages pages;
    private final Writes writes;

    Statements(StatementBinder binder, StatementPages pages, Writes writes) {
        this.binder = binder;
        this.pages = pages;
        this.writes = writes;
    }

    ExecuteStatementResponse execute(ExecuteStatementRequest request) {
        Statement statement = binder.statement(request.statement(), StatementApi.EXECUTE_STATEMENT);
        ReadTarget target = binder.target(statement);
        if (statement.isRead()) {
            target.requireReadable(request.consistentRead());
        }
        BoundStatement bound = StatementBinder.bind(statement, request.parameters(), target);
        return bound instanceof BoundStatement.Read read
                ? pages.read(request, target, read)
                : write(request, target.table(), bound);
    }

    /** Without a RETURNING clause, and where it returns nothing, there are no items. */
    private ExecuteStatementResponse write(ExecuteStatementRequest request, Table table, BoundStatement bound) {
        if (request.nextToken() != null) {
            NextToken.open(request);
            throw NextToken.invalid(); // a write has but one page
        }
        CompiledWrite write = StatementWrites.of(bound, table.name(), request.returnValuesOnConditionCheckFailure());
        Item returned = writes.execute(PlannedWrite.of(write, table));
        return new ExecuteStatementResponse(
                returned == null ? List.of() : List.of(returned),
                null,
                Consumption.of(table, writes.charges(), request.returnConsumedCapacity()),
                null);
    }
}
