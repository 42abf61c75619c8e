package dev.headroom.app.serve.wire;

import dev.headroom.api.control.CreateTableRequest;
import dev.headroom.api.control.CreateTableResponse;
import dev.headroom.api.control.DeleteTableRequest;
import dev.headroom.api.control.DescribeContinuousBackupsRequest;
import dev.headroom.api.control.DescribeEndpointsRequest;
import dev.headroom.api.control.DescribeLimitsRequest;
import dev.headroom.api.control.DescribeTableRequest;
import dev.headroom.api.control.DescribeTimeToLiveRequest;
import dev.headroom.api.control.ListTablesRequest;
import dev.headroom.api.control.ListTagsOfResourceRequest;
import dev.headroom.api.control.TagResourceRequest;
import dev.headroom.api.control.UntagResourceRequest;
import dev.headroom.api.control.UpdateTableRequest;
import dev.headroom.api.control.UpdateTimeToLiveRequest;
import dev.headroom.api.data.BatchExecuteStatementRequest;
import dev.headroom.api.data.BatchGetItemRequest;
import dev.headroom.api.data.BatchWriteItemRequest;
import dev.headroom.api.data.DeleteItemRequest;
import dev.headroom.api.data.ExecuteStatementRequest;
import dev.headroom.api.data.ExecuteTransactionRequest;
import dev.headroom.api.data.GetItemRequest;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.api.data.QueryRequest;
import dev.headroom.api.data.ScanRequest;
import dev.headroom.api.data.TransactGetItemsRequest;
import dev.headroom.api.data.TransactWriteItemsRequest;
import dev.headroom.api.data.UpdateItemRequest;
import dev.headroom.api.streams.DescribeStreamRequest;
import dev.headroom.api.streams.GetRecordsRequest;
import dev.headroom.api.streams.GetShardIteratorRequest;
import dev.headroom.api.streams.ListStreamsRequest;
import dev.headroom.database.Database;
import dev.headroom.database.TableNames;
import java.util.List;

/** Every operation that the server knows, one a line. */
final class Operations {
    static final List<Operation<?, ?>> ALL = List.of(
            Operation.dynamoDb(
                    "BatchExecuteStatement", BatchExecuteStatementRequest.class, Database::batchExecuteStatement),
            Operation.dynamoDb("BatchGetItem", BatchGetItemRequest.class, Database::batchGetItem),
            Operation.dynamoDb("BatchWriteItem", BatchWriteItemRequest.class, Database::batchWriteItem),
            Operation.dynamoDb("CreateTable", CreateTableRequest.class, Operations::createTable),
            Operation.dynamoDb("DeleteItem", DeleteItemRequest.class, Database::deleteItem),
            Operation.dynamoDb("DeleteTable", DeleteTableRequest.class, Database::deleteTable),
            Operation.dynamoDb(
                    "DescribeContinuousBackups",
                    DescribeContinuousBackupsRequest.class,
                    Database::describeContinuousBackups),
            Operation.dynamoDb("DescribeEndpoints", DescribeEndpointsRequest.class, Database::describeEndpoints),
            Operation.dynamoDb("DescribeLimits", DescribeLimitsRequest.class, Database::describeLimits),
            Operation.dynamoDb("DescribeTable", DescribeTableRequest.class, Database::describeTable),
            Operation.dynamoDb("DescribeTimeToLive", DescribeTimeToLiveRequest.class, Database::describeTimeToLive),
            Operation.dynamoDb("ExecuteStatement", ExecuteStatementRequest.class, Database::executeStatement),
            Operation.dynamoDb("ExecuteTransaction", ExecuteTransactionRequest.class, Database::executeTransaction),
            Operation.dynamoDb("GetItem", GetItemRequest.class, Database::getItem),
            Operation.dynamoDb("ListTables", ListTablesRequest.class, Database::listTables),
            Operation.dynamoDb("ListTagsOfResource", ListTagsOfResourceRequest.class, Database::listTagsOfResource),
            Operation.dynamoDb("PutItem", PutItemRequest.class, Database::putItem),
            Operation.dynamoDb("Query", QueryRequest.class, Database::query),
            Operation.dynamoDb("Scan", ScanRequest.class, Database::scan),
            Operation.dynamoDb("TagResource", TagResourceRequest.class, Database::tagResource),
            Operation.dynamoDb("TransactGetItems", TransactGetItemsRequest.class, Database::transactGetItems),
            Operation.dynamoDb("TransactWriteItems", TransactWriteItemsRequest.class, Database::transactWriteItems),
            Operation.dynamoDb("UntagResource", UntagResourceRequest.class, Database::untagResource),
            Operation.dynamoDb("UpdateItem", UpdateItemRequest.class, Database::updateItem),
            Operation.dynamoDb("UpdateTable", UpdateTableRequest.class, Database::updateTable),
            Operation.dynamoDb("UpdateTimeToLive", UpdateTimeToLiveRequest.class, Database::updateTimeToLive),
            Operation.streams("DescribeStream", DescribeStreamRequest.class, Database::describeStream),
            Operation.streams("GetRecords", GetRecordsRequest.class, Database::getRecords),
            Operation.streams("GetShardIterator", GetShardIteratorRequest.class, Database::getShardIterator),
            Operation.streams("ListStreams", ListStreamsRequest.class, Database::listStreams),
            Operation.ofOurOwn("Metrics", Metrics.MetricsRequest.class, Metrics::of));

    private Operations() {}

    private static CreateTableResponse createTable(Database database, CreateTableRequest request) {
        TableNames.require(request.tableName());
        return database.createTable(request);
    }
}
