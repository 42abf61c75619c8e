package dev.headroom.database;

import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.ReturnValuesOnConditionCheckFailure;
import dev.headroom.api.data.BatchExecuteStatementRequest;
import dev.headroom.api.data.BatchExecuteStatementResponse;
import dev.headroom.api.data.BatchStatementRequest;
import dev.headroom.api.data.ExecuteStatementRequest;
import dev.headroom.api.data.ExecuteStatementResponse;
import dev.headroom.api.data.ExecuteTransactionRequest;
import dev.headroom.api.data.ExecuteTransactionResponse;
import dev.headroom.api.data.ParameterizedStatement;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import java.util.List;
import java.util.stream.Stream;

/** Statements sent shortly: consistent, with the consumed capacity of every index. */
record PartiQl(Database database) {
    static final ReturnValuesOnConditionCheckFailure ALL_OLD = ReturnValuesOnConditionCheckFailure.ALL_OLD;

    /** Runs a statement that has one page. */
    List<Item> items(String statement, Object... parameters) {
        return run(statement, parameters).items();
    }

    ExecuteStatementResponse run(String statement, Object... parameters) {
        return database.executeStatement(request(statement, null, null, values(parameters)));
    }

    /** A page of at most so many items evaluated. */
    ExecuteStatementResponse page(String statement, Integer limit, String nextToken, Object... parameters) {
        return database.executeStatement(request(statement, limit, nextToken, values(parameters)));
    }

    ExecuteStatementResponse eventually(String statement) {
        return database.executeStatement(
                new ExecuteStatementRequest(statement, null, null, null, ReturnConsumedCapacity.INDEXES, null, null));
    }

    private static ExecuteStatementRequest request(
            String statement, Integer limit, String nextToken, List<AttributeValue> parameters) {
        return new ExecuteStatementRequest(
                statement, parameters, true, nextToken, ReturnConsumedCapacity.INDEXES, limit, ALL_OLD);
    }

    BatchExecuteStatementResponse batch(String... statements) {
        return database.batchExecuteStatement(new BatchExecuteStatementRequest(
                Stream.of(statements)
                        .map(statement -> new BatchStatementRequest(statement, null, true, ALL_OLD))
                        .toList(),
                ReturnConsumedCapacity.TOTAL));
    }

    ExecuteTransactionResponse transaction(String... statements) {
        return transactionOnce(null, statements);
    }

    ExecuteTransactionResponse transactionOnce(String token, String... statements) {
        return database.executeTransaction(new ExecuteTransactionRequest(
                Stream.of(statements)
                        .map(statement -> new ParameterizedStatement(statement, null, ALL_OLD))
                        .toList(),
                token,
                ReturnConsumedCapacity.TOTAL));
    }

    private static List<AttributeValue> values(Object... parameters) {
        return parameters.length == 0
                ? null
                : Stream.of(parameters).map(Values::value).toList();
    }
}
