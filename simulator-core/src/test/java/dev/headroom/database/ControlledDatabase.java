package dev.headroom.database;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.headroom.api.ServiceException;
import dev.headroom.api.control.AttributeDefinition;
import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.CreateTableRequest;
import dev.headroom.api.control.DescribeTableRequest;
import dev.headroom.api.control.GlobalSecondaryIndex;
import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.KeyType;
import dev.headroom.api.control.LocalSecondaryIndex;
import dev.headroom.api.control.Projection;
import dev.headroom.api.control.ProjectionType;
import dev.headroom.api.control.ProvisionedThroughput;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.api.control.TableDescription;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Generation;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A database whose tables change in ten seconds, and a clock that moves when told. */
final class ControlledDatabase implements DatabaseClock {
    static final long START_MILLIS = 1_791_936_000_000L;
    static final TimeSpan CHANGE = TimeSpan.parse("10s");

    final Database database;
    private long nanos = -5_000_000_000L;
    private long millis = START_MILLIS;

    ControlledDatabase() {
        this(Generation.CURRENT);
    }

    ControlledDatabase(Generation generation) {
        database = new Database(
                new DatabaseSettings(
                        "us-east-1", "000000000000", generation, TestDatabase.assumptions(), true, false, 42, CHANGE),
                this);
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public long epochMillis() {
        return millis;
    }

    /** Lets both clocks go on. */
    void pass(String time) {
        nanos += TimeSpan.parse(time).nanos();
        millis += TimeSpan.parse(time).nanos() / 1_000_000;
    }

    /** Long enough for a change to be through. */
    void settle() {
        pass("10s");
    }

    /** A table of an on-demand or provisioned kind that is active. */
    TableDescription active(CreateTableRequest request) {
        database.createTable(request);
        settle();
        return describe(request.tableName());
    }

    TableDescription describe(String table) {
        return database.describeTable(new DescribeTableRequest(table)).table();
    }

    static ServiceException refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(ServiceException.class, call);
    }

    /** What a request for a new table says; changed member by member. */
    static final class NewTable {
        private final String name;
        private final List<AttributeDefinition> definitions = new ArrayList<>();
        private final List<KeySchemaElement> keys = new ArrayList<>();
        private List<LocalSecondaryIndex> locals;
        private List<GlobalSecondaryIndex> globals;
        private BillingMode billing = BillingMode.PAY_PER_REQUEST;
        private ProvisionedThroughput throughput;

        NewTable(String name) {
            this.name = name;
        }

        /** On demand, with a string as partition key. */
        static NewTable onDemand(String name) {
            return new NewTable(name).define("id").key("id", KeyType.HASH);
        }

        static NewTable provisioned(String name, long reads, long writes) {
            return onDemand(name).capacity(reads, writes);
        }

        NewTable define(String... names) {
            for (String attribute : names) {
                definitions.add(new AttributeDefinition(attribute, ScalarAttributeType.S));
            }
            return this;
        }

        NewTable key(String attribute, KeyType type) {
            keys.add(ControlledDatabase.key(attribute, type));
            return this;
        }

        NewTable capacity(long reads, long writes) {
            billing = BillingMode.PROVISIONED;
            throughput = new ProvisionedThroughput(reads, writes);
            return this;
        }

        NewTable local(LocalSecondaryIndex... indexes) {
            locals = List.of(indexes);
            return this;
        }

        NewTable global(GlobalSecondaryIndex... indexes) {
            globals = List.of(indexes);
            return this;
        }

        CreateTableRequest request() {
            return new CreateTableRequest(
                    definitions,
                    name,
                    keys,
                    locals,
                    globals,
                    billing,
                    throughput,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    static KeySchemaElement key(String attribute, KeyType type) {
        return new KeySchemaElement(attribute, type);
    }

    static GlobalSecondaryIndex globalIndex(String name, String... hashKeys) {
        List<KeySchemaElement> keys = new ArrayList<>();
        for (String attribute : hashKeys) {
            keys.add(key(attribute, KeyType.HASH));
        }
        return new GlobalSecondaryIndex(name, keys, new Projection(ProjectionType.ALL, null), null, null, null);
    }

    static LocalSecondaryIndex localIndex(String name, String hashKey, String rangeKey) {
        return new LocalSecondaryIndex(
                name,
                List.of(key(hashKey, KeyType.HASH), key(rangeKey, KeyType.RANGE)),
                new Projection(ProjectionType.KEYS_ONLY, null));
    }
}
