package dev.headroom.peers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What the AWS SDK reaches: a server, or an engine that stands behind the SDK's own interface in this process. */
final class SdkEngine implements Engine {
    private static final Map<String, AttributeValue> ONE = Map.of(":one", AttributeValue.fromN("1"));

    private final DynamoDbClient client;
    private final Dataset data;
    private final String table;
    private Map<String, AttributeValue> scanStart = Map.of();

    SdkEngine(DynamoDbClient client, Dataset data) {
        this.client = client;
        this.data = data;
        this.table = data.table();
    }

    @Override
    public void createTable() throws FailedRequest {
        ask(() -> {
            client.createTable(request -> request.tableName(table)
                    .attributeDefinitions(
                            attribute("pk", ScalarAttributeType.S), attribute("sk", ScalarAttributeType.N))
                    .keySchema(keyElement("pk", KeyType.HASH), keyElement("sk", KeyType.RANGE))
                    .billingMode(BillingMode.PAY_PER_REQUEST));
            client.waiter().waitUntilTableExists(request -> request.tableName(table));
        });
    }

    @Override
    public int get(Key key) throws FailedRequest {
        return ask(() -> client.getItem(request -> request.tableName(table).key(attributes(key))));
    }

    @Override
    public int put(Key key) throws FailedRequest {
        return ask(() -> client.putItem(request -> request.tableName(table).item(item(key))));
    }

    @Override
    public int update(Key key) throws FailedRequest {
        return ask(() -> client.updateItem(request -> request.tableName(table)
                .key(attributes(key))
                .updateExpression("ADD n :one")
                .conditionExpression("attribute_exists(pk)")
                .expressionAttributeValues(ONE)));
    }

    @Override
    public int query(Key key) throws FailedRequest {
        return ask(() -> client.query(request -> request.tableName(table)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(key.partitionKey())))));
    }

    @Override
    public int batchWrite(List<Key> keys) throws FailedRequest {
        List<WriteRequest> puts = keys.stream()
                .map(key -> WriteRequest.builder()
                        .putRequest(put -> put.item(item(key)))
                        .build())
                .toList();
        return ask(() -> client.batchWriteItem(request -> request.requestItems(Map.of(table, puts))));
    }

    @Override
    public int transact(List<Key> keys) throws FailedRequest {
        List<TransactWriteItem> actions = List.of(
                TransactWriteItem.builder()
                        .put(put -> put.tableName(table).item(item(keys.get(0))))
                        .build(),
                update(keys.get(1), "attribute_exists(pk)"),
                update(keys.get(2), "attribute_exists(n)"),
                TransactWriteItem.builder()
                        .conditionCheck(check -> check.tableName(table)
                                .key(attributes(keys.get(3)))
                                .conditionExpression("attribute_exists(pk)"))
                        .build());
        return ask(() -> client.transactWriteItems(request -> request.transactItems(actions)));
    }

    @Override
    public int scanPage() throws FailedRequest {
        try {
            ScanResponse page = client.scan(
                    request -> request.tableName(table).exclusiveStartKey(scanStart.isEmpty() ? null : scanStart));
            scanStart = page.lastEvaluatedKey();
            return page.count();
        } catch (SdkException refused) {
            throw new FailedRequest(refused);
        }
    }

    private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(type)
                .build();
    }

    private static KeySchemaElement keyElement(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    private TransactWriteItem update(Key key, String condition) {
        return TransactWriteItem.builder()
                .update(update -> update.tableName(table)
                        .key(attributes(key))
                        .updateExpression("ADD n :one")
                        .conditionExpression(condition)
                        .expressionAttributeValues(ONE))
                .build();
    }

    private static Map<String, AttributeValue> attributes(Key key) {
        return Map.of(
                "pk",
                AttributeValue.fromS(key.partitionKey()),
                "sk",
                AttributeValue.fromN(Integer.toString(key.sort())));
    }

    private Map<String, AttributeValue> item(Key key) {
        Map<String, AttributeValue> item = new HashMap<>(attributes(key));
        item.put("n", AttributeValue.fromN("1"));
        for (int i = 0; i < data.texts(); i++) {
            item.put("f" + i, AttributeValue.fromS(data.text(key, i)));
        }
        return item;
    }

    private static int ask(Runnable request) throws FailedRequest {
        try {
            request.run();
            return 1;
        } catch (SdkException refused) {
            throw new FailedRequest(refused);
        }
    }

    /** The client is shared between threads: whoever made it closes it. */
    @Override
    public void close() {}
}
