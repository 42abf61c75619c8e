package dev.headroom.peers;

import dev.headroom.api.ServiceException;
import dev.headroom.api.control.AttributeDefinition;
import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.CreateTableRequest;
import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.KeyType;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.api.data.BatchWriteItemRequest;
import dev.headroom.api.data.ConditionCheck;
import dev.headroom.api.data.GetItemRequest;
import dev.headroom.api.data.Put;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.api.data.PutRequest;
import dev.headroom.api.data.QueryRequest;
import dev.headroom.api.data.ScanRequest;
import dev.headroom.api.data.ScanResponse;
import dev.headroom.api.data.TransactWriteItem;
import dev.headroom.api.data.TransactWriteItemsRequest;
import dev.headroom.api.data.Update;
import dev.headroom.api.data.UpdateItemRequest;
import dev.headroom.api.data.WriteRequest;
import dev.headroom.database.Database;
import dev.headroom.database.DatabaseClock;
import dev.headroom.database.DatabaseSettings;
import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import dev.headroom.profiles.ScenarioDefaults;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Generation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Headroom's typed API within the process: requests are made anew for each operation, as a client would. */
final class DatabaseEngine implements Engine {
    private static final AttributeNames KEY = AttributeNames.of(List.of("pk", "sk"));
    private static final Map<String, AttributeValue> ONE = Map.of(":one", NumberValue.of(1));

    private final Dataset data;
    private final String table;
    private final AttributeNames names;
    private final Database database;
    private Item scanStart;

    DatabaseEngine(Dataset data) {
        this.data = data;
        this.table = data.table();
        this.names = names(data);
        this.database = new Database(
                new DatabaseSettings(
                        "us-east-1",
                        "000000000000",
                        Generation.CURRENT,
                        ScenarioDefaults.assumptions(),
                        false,
                        false,
                        1,
                        TimeSpan.ZERO),
                new SystemTime());
    }

    private static AttributeNames names(Dataset data) {
        List<String> names = new ArrayList<>(List.of("pk", "sk", "n"));
        for (int i = 0; i < data.texts(); i++) {
            names.add("f" + i);
        }
        return AttributeNames.of(names);
    }

    @Override
    public void createTable() throws FailedRequest {
        ask(() -> database.createTable(CreateTableRequest.builder()
                .tableName(table)
                .attributeDefinitions(List.of(
                        new AttributeDefinition("pk", ScalarAttributeType.S),
                        new AttributeDefinition("sk", ScalarAttributeType.N)))
                .keySchema(List.of(new KeySchemaElement("pk", KeyType.HASH), new KeySchemaElement("sk", KeyType.RANGE)))
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .build()));
    }

    @Override
    public int get(Key key) throws FailedRequest {
        return ask(() -> database.getItem(
                GetItemRequest.builder().tableName(table).key(attributes(key)).build()));
    }

    @Override
    public int put(Key key) throws FailedRequest {
        return ask(() -> database.putItem(
                PutItemRequest.builder().tableName(table).item(item(key)).build()));
    }

    @Override
    public int update(Key key) throws FailedRequest {
        return ask(() -> database.updateItem(UpdateItemRequest.builder()
                .tableName(table)
                .key(attributes(key))
                .updateExpression("ADD n :one")
                .conditionExpression("attribute_exists(pk)")
                .expressionAttributeValues(ONE)
                .build()));
    }

    @Override
    public int query(Key key) throws FailedRequest {
        return ask(() -> database.query(QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", StringValue.of(key.partitionKey())))
                .build()));
    }

    @Override
    public int batchWrite(List<Key> keys) throws FailedRequest {
        List<WriteRequest> puts = keys.stream()
                .map(key -> new WriteRequest(new PutRequest(item(key)), null))
                .toList();
        return ask(() -> database.batchWriteItem(new BatchWriteItemRequest(Map.of(table, puts), null, null)));
    }

    @Override
    public int transact(List<Key> keys) throws FailedRequest {
        List<TransactWriteItem> actions = List.of(
                new TransactWriteItem(null, new Put(item(keys.get(0)), table, null, null, null, null), null, null),
                update(keys.get(1), "attribute_exists(pk)"),
                update(keys.get(2), "attribute_exists(n)"),
                new TransactWriteItem(
                        new ConditionCheck(attributes(keys.get(3)), table, "attribute_exists(pk)", null, null, null),
                        null,
                        null,
                        null));
        return ask(() -> database.transactWriteItems(new TransactWriteItemsRequest(actions, null, null, null)));
    }

    private TransactWriteItem update(Key key, String condition) {
        return new TransactWriteItem(
                null, null, null, new Update(attributes(key), "ADD n :one", table, condition, null, ONE, null));
    }

    @Override
    public int scanPage() throws FailedRequest {
        try {
            ScanResponse page = database.scan(ScanRequest.builder()
                    .tableName(table)
                    .exclusiveStartKey(scanStart)
                    .build());
            scanStart = page.lastEvaluatedKey();
            return page.count();
        } catch (ServiceException refused) {
            throw new FailedRequest(refused);
        }
    }

    private static Item attributes(Key key) {
        return Item.of(KEY, StringValue.of(key.partitionKey()), NumberValue.of(key.sort()));
    }

    private Item item(Key key) {
        AttributeValue[] values = new AttributeValue[3 + data.texts()];
        values[0] = StringValue.of(key.partitionKey());
        values[1] = NumberValue.of(key.sort());
        values[2] = NumberValue.of(1);
        for (int i = 0; i < data.texts(); i++) {
            values[3 + i] = StringValue.of(data.text(key, i));
        }
        return Item.of(names, values);
    }

    private static int ask(Runnable request) throws FailedRequest {
        try {
            request.run();
            return 1;
        } catch (ServiceException refused) {
            throw new FailedRequest(refused);
        }
    }

    @Override
    public void close() {}

    private static final class SystemTime implements DatabaseClock {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public long epochMillis() {
            return System.currentTimeMillis();
        }
    }
}
