package dev.headroom.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/** A test's tables: each under a name of its own, on-demand unless told otherwise, and deleted when the test ends. */
final class Tables implements AfterEachCallback {
    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime());
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final WireServer server;
    private final List<String> made = new ArrayList<>();

    Tables(WireServer server) {
        this.server = server;
    }

    /** A name that no other test uses; the table of that name, if any, is deleted in the end. */
    String name() {
        String name = "tour-" + NUMBER.incrementAndGet();
        made.add(name);
        return name;
    }

    /** A table with the partition key {@code pk}, of strings. */
    String hashed() {
        return create(request -> request.attributeDefinitions(string("pk")).keySchema(hash("pk")));
    }

    /** A table with the partition key {@code pk}, of strings, and the sort key {@code sk}, of numbers. */
    String sorted() {
        return create(request ->
                request.attributeDefinitions(string("pk"), number("sk")).keySchema(hash("pk"), range("sk")));
    }

    /** Makes a table and waits until it is active. */
    String create(Consumer<CreateTableRequest.Builder> details) {
        String name = name();
        server.client().createTable(request -> {
            request.tableName(name).billingMode(BillingMode.PAY_PER_REQUEST);
            details.accept(request);
        });
        awaitActive(name);
        return name;
    }

    void awaitActive(String name) {
        try (DynamoDbWaiter waiter = waiter()) {
            waiter.waitUntilTableExists(request -> request.tableName(name));
        }
    }

    void awaitGone(String name) {
        try (DynamoDbWaiter waiter = waiter()) {
            waiter.waitUntilTableNotExists(request -> request.tableName(name));
        }
    }

    private DynamoDbWaiter waiter() {
        return DynamoDbWaiter.builder()
                .client(server.client())
                .overrideConfiguration(WaiterOverrideConfiguration.builder()
                        .maxAttempts(400)
                        .backoffStrategyV2(BackoffStrategy.fixedDelayWithoutJitter(BETWEEN_LOOKS))
                        .build())
                .build();
    }

    static AttributeDefinition string(String name) {
        return attribute(name, ScalarAttributeType.S);
    }

    static AttributeDefinition number(String name) {
        return attribute(name, ScalarAttributeType.N);
    }

    private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(type)
                .build();
    }

    static KeySchemaElement hash(String name) {
        return KeySchemaElement.builder()
                .attributeName(name)
                .keyType(KeyType.HASH)
                .build();
    }

    static KeySchemaElement range(String name) {
        return KeySchemaElement.builder()
                .attributeName(name)
                .keyType(KeyType.RANGE)
                .build();
    }

    static GlobalSecondaryIndex global(String name, ProjectionType projection, KeySchemaElement... keys) {
        return GlobalSecondaryIndex.builder()
                .indexName(name)
                .keySchema(keys)
                .projection(one -> one.projectionType(projection))
                .build();
    }

    static LocalSecondaryIndex local(String name, ProjectionType projection, KeySchemaElement... keys) {
        return LocalSecondaryIndex.builder()
                .indexName(name)
                .keySchema(keys)
                .projection(one -> one.projectionType(projection))
                .build();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> there = server.client().listTablesPaginator().tableNames().stream()
                .filter(made::contains)
                .toList();
        there.forEach(name -> server.client().deleteTable(request -> request.tableName(name)));
        made.clear();
    }
}
