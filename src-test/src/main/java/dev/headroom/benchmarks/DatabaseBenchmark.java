package dev.headroom.benchmarks;

import dev.headroom.api.control.AttributeDefinition;
import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.CreateTableRequest;
import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.KeyType;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.api.data.GetItemRequest;
import dev.headroom.api.data.GetItemResponse;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.api.data.PutItemResponse;
import dev.headroom.api.data.QueryRequest;
import dev.headroom.api.data.QueryResponse;
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
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The typed API in process, on one thread: requests as a client would make them, against 100,000 items of 1 KB in 10
 * attributes, 20 under each of 5,000 partition keys.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DatabaseBenchmark {
    private static final int PARTITIONS = 5_000;
    private static final int ITEMS_EACH = 20;
    private static final int TEXTS = 8;
    private static final AttributeNames KEY = AttributeNames.of(List.of("pk", "sk"));
    private static final AttributeNames NAMES =
            AttributeNames.of(List.of("pk", "sk", "a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7"));

    /** Whether capacity is judged; the table is on demand and the clock runs so fast that nothing is refused. */
    @Param({"false", "true"})
    public boolean throttling;

    private final SplittableRandom random = new SplittableRandom(7);
    private Database database;

    @Setup
    public void fill() {
        database = new Database(
                new DatabaseSettings(
                        "us-east-1",
                        "000000000000",
                        Generation.CURRENT,
                        ScenarioDefaults.assumptions(),
                        throttling,
                        false,
                        1,
                        TimeSpan.ZERO),
                new Passing());
        database.createTable(CreateTableRequest.builder()
                .tableName("orders")
                .attributeDefinitions(List.of(
                        new AttributeDefinition("pk", ScalarAttributeType.S),
                        new AttributeDefinition("sk", ScalarAttributeType.N)))
                .keySchema(List.of(new KeySchemaElement("pk", KeyType.HASH), new KeySchemaElement("sk", KeyType.RANGE)))
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .build());
        for (int partition = 0; partition < PARTITIONS; partition++) {
            for (int sort = 0; sort < ITEMS_EACH; sort++) {
                put(partition, sort);
            }
        }
    }

    @Benchmark
    public GetItemResponse get() {
        Item key = Item.of(KEY, partitionKey(random.nextInt(PARTITIONS)), NumberValue.of(random.nextInt(ITEMS_EACH)));
        return database.getItem(
                GetItemRequest.builder().tableName("orders").key(key).build());
    }

    @Benchmark
    public PutItemResponse put() {
        return put(random.nextInt(PARTITIONS), random.nextInt(ITEMS_EACH));
    }

    @Benchmark
    public QueryResponse query() {
        return database.query(QueryRequest.builder()
                .tableName("orders")
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", partitionKey(random.nextInt(PARTITIONS))))
                .build());
    }

    private PutItemResponse put(int partition, int sort) {
        AttributeValue[] values = new AttributeValue[2 + TEXTS];
        values[0] = partitionKey(partition);
        values[1] = NumberValue.of(sort);
        String text = Long.toHexString(random.nextLong() | Long.MIN_VALUE).repeat(7);
        for (int i = 0; i < TEXTS; i++) {
            values[2 + i] = StringValue.of(text);
        }
        return database.putItem(PutItemRequest.builder()
                .tableName("orders")
                .item(Item.of(NAMES, values))
                .build());
    }

    private static StringValue partitionKey(int number) {
        return StringValue.of("customer#" + number);
    }

    /** Ten milliseconds pass between any two looks at it: more than any of these operations is worth. */
    private static final class Passing implements DatabaseClock {
        private long nanos;

        @Override
        public long nanos() {
            nanos += 10_000_000;
            return nanos;
        }

        @Override
        public long epochMillis() {
            return nanos / 1_000_000;
        }
    }
}
