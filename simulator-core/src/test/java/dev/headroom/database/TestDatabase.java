package dev.headroom.database;

import static dev.headroom.database.Values.item;

import dev.headroom.api.ServiceException;
import dev.headroom.api.control.AttributeDefinition;
import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.CreateTableRequest;
import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.KeyType;
import dev.headroom.api.control.ProvisionedThroughput;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.api.data.GetItemRequest;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.item.Item;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.Generation;
import dev.headroom.scenario.Propagation;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A database with a clock that stands still until it is moved. */
public final class TestDatabase {
    static final TimeSpan TABLE_CHANGE = TimeSpan.ofSeconds(10);

    private final Clock clock = new Clock();
    public final Database database;

    private TestDatabase(boolean throttling, boolean staleReads) {
        this(throttling, staleReads, assumptions());
    }

    private TestDatabase(boolean throttling, boolean staleReads, Assumptions assumptions) {
        database = new Database(
                new DatabaseSettings(
                        "us-east-1",
                        "000000000000",
                        Generation.CURRENT,
                        assumptions,
                        throttling,
                        staleReads,
                        1,
                        TABLE_CHANGE),
                clock);
    }

    static TestDatabase throttling() {
        return new TestDatabase(true, false);
    }

    public static TestDatabase unlimited() {
        return new TestDatabase(false, false);
    }

    /** Every read of an index right after a write misses it. */
    static TestDatabase lagging() {
        return new TestDatabase(false, true, Defaults.with(assumptions(), "staleIndexReads", "100%"));
    }

    /** Throttles, with room for 10 units before an index and no overdraft; reads lag, by what waits before indexes alone. */
    static TestDatabase queueing() {
        Assumptions assumptions = Defaults.with(
                assumptions(),
                "staleReads",
                "0%",
                "staleIndexReads",
                "0%",
                "propagation",
                Defaults.of(Propagation.class, "overdraft", "0s", "queue", "10ms", "slowIndexReads", "0%"));
        return new TestDatabase(true, true, assumptions);
    }

    /** Moves both clocks on. */
    TestDatabase passes(String span) {
        clock.nanos += TimeSpan.parse(span).nanos();
        return this;
    }

    /** A table with the keys {@code pk}, S, and {@code sk}, N, ready to use. */
    TestDatabase withTable(String name) {
        return withTable(table(name).billingMode(BillingMode.PAY_PER_REQUEST));
    }

    /** A provisioned one. */
    TestDatabase withTable(String name, long reads, long writes) {
        return withTable(table(name).provisionedThroughput(new ProvisionedThroughput(reads, writes)));
    }

    public TestDatabase withTable(CreateTableRequest.Builder request) {
        database.createTable(request.build());
        return passes("10s");
    }

    public static CreateTableRequest.Builder table(String name) {
        return CreateTableRequest.builder()
                .tableName(name)
                .attributeDefinitions(List.of(
                        new AttributeDefinition("pk", ScalarAttributeType.S),
                        new AttributeDefinition("sk", ScalarAttributeType.N)))
                .keySchema(
                        List.of(new KeySchemaElement("pk", KeyType.HASH), new KeySchemaElement("sk", KeyType.RANGE)));
    }

    void put(Item item) {
        database.putItem(PutItemRequest.builder().tableName("t").item(item).build());
    }

    Item get(String pk, int sk) {
        return database.getItem(GetItemRequest.builder()
                        .tableName("t")
                        .key(item("pk", pk, "sk", sk))
                        .consistentRead(true)
                        .build())
                .item();
    }

    /** What a call answers in place of a response. */
    public static ServiceException refusal(ThrowingCallable call) {
        Throwable thrown = Assertions.catchThrowable(call);
        Assertions.assertThat(thrown).isInstanceOf(ServiceException.class);
        return (ServiceException) thrown;
    }

    static Assumptions assumptions() {
        return Defaults.of(Assumptions.class, "initialBurst", "0%");
    }

    private static final class Clock implements DatabaseClock {
        private long nanos;

        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public long epochMillis() {
            return 1_790_000_000_000L + nanos / 1_000_000;
        }
    }
}
