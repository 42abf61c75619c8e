package dev.headroom.wire;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Requests of which only the capacity units matter that the server says they took. */
final class Consumption {
    private final DynamoDbClient client;
    private final String table;

    Consumption(WireServer server, String table) {
        this.client = server.client();
        this.table = table;
    }

    double get(Map<String, AttributeValue> key, boolean consistent) {
        return client.getItem(request -> request.tableName(table)
                        .key(key)
                        .consistentRead(consistent)
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
                .consumedCapacity()
                .capacityUnits();
    }

    double put(Map<String, AttributeValue> item) {
        return putShowingIndexes(item).capacityUnits();
    }

    ConsumedCapacity putShowingIndexes(Map<String, AttributeValue> item) {
        return client.putItem(request ->
                        request.tableName(table).item(item).returnConsumedCapacity(ReturnConsumedCapacity.INDEXES))
                .consumedCapacity();
    }

    double update(Map<String, AttributeValue> key, String expression, Map<String, AttributeValue> values) {
        return client.updateItem(request -> request.tableName(table)
                        .key(key)
                        .updateExpression(expression)
                        .expressionAttributeValues(values)
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
                .consumedCapacity()
                .capacityUnits();
    }

    double delete(Map<String, AttributeValue> key) {
        return deleteShowingIndexes(key).capacityUnits();
    }

    ConsumedCapacity deleteShowingIndexes(Map<String, AttributeValue> key) {
        return client.deleteItem(request ->
                        request.tableName(table).key(key).returnConsumedCapacity(ReturnConsumedCapacity.INDEXES))
                .consumedCapacity();
    }

    double query(QueryRequest request) {
        return client.query(request.toBuilder()
                        .tableName(table)
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                        .build())
                .consumedCapacity()
                .capacityUnits();
    }

    double scan(boolean consistent) {
        return client.scan(request -> request.tableName(table)
                        .consistentRead(consistent)
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
                .consumedCapacity()
                .capacityUnits();
    }

    double batchGet(boolean consistent, List<Map<String, AttributeValue>> keys) {
        return batchGet(Map.of(
                        table,
                        KeysAndAttributes.builder()
                                .keys(keys)
                                .consistentRead(consistent)
                                .build()))
                .get(table);
    }

    /** Units by table. */
    Map<String, Double> batchGet(Map<String, KeysAndAttributes> keys) {
        return client
                .batchGetItem(
                        request -> request.requestItems(keys).returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
                .consumedCapacity()
                .stream()
                .collect(toMap(ConsumedCapacity::tableName, ConsumedCapacity::capacityUnits));
    }

    double batchPut(List<Map<String, AttributeValue>> items) {
        List<WriteRequest> puts = items.stream()
                .map(item ->
                        WriteRequest.builder().putRequest(put -> put.item(item)).build())
                .toList();
        return batchWrite(Map.of(table, puts));
    }

    /** Sends what a throttled table left undone again: a thousand writes to one partition key take more than a second. */
    private double batchWrite(Map<String, List<WriteRequest>> writes) {
        double units = 0;
        Map<String, List<WriteRequest>> left = writes;
        while (!left.isEmpty()) {
            Map<String, List<WriteRequest>> now = left;
            BatchWriteItemResponse answer = client.batchWriteItem(
                    request -> request.requestItems(now).returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));
            units += answer.consumedCapacity().stream()
                    .mapToDouble(ConsumedCapacity::capacityUnits)
                    .sum();
            left = answer.unprocessedItems();
        }
        return units;
    }

    ConsumedCapacity transactGet(Map<String, AttributeValue> key) {
        TransactGetItem get = TransactGetItem.builder()
                .get(one -> one.tableName(table).key(key))
                .build();
        return client.transactGetItems(
                        request -> request.transactItems(get).returnConsumedCapacity(ReturnConsumedCapacity.INDEXES))
                .consumedCapacity()
                .get(0);
    }

    ConsumedCapacity transactPut(List<Map<String, AttributeValue>> items) {
        return transact(items.stream()
                .map(item -> TransactWriteItem.builder()
                        .put(put -> put.tableName(table).item(item))
                        .build())
                .toList());
    }

    ConsumedCapacity transact(List<TransactWriteItem> actions) {
        return client.transactWriteItems(request ->
                        request.transactItems(actions).returnConsumedCapacity(ReturnConsumedCapacity.INDEXES))
                .consumedCapacity()
                .get(0);
    }
}
