package dev.headroom.database;

import dev.headroom.api.control.AttributeDefinition;
import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.CreateTableRequest;
import dev.headroom.api.control.GlobalSecondaryIndex;
import dev.headroom.api.control.OnDemandThroughput;
import dev.headroom.api.control.ProvisionedThroughput;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.api.control.WarmThroughput;
import dev.headroom.capacity.ReadLag;
import dev.headroom.capacity.ResourceCapacity;
import dev.headroom.capacity.TableCapacity;
import dev.headroom.item.AttributeNamesPool;
import dev.headroom.quota.BillingModeQuota;
import dev.headroom.table.Charges;
import dev.headroom.table.IndexDefinition;
import dev.headroom.table.PageLag;
import dev.headroom.table.PartitionMap;
import dev.headroom.table.ReplicaLag;
import dev.headroom.table.TableDefinition;
import dev.headroom.table.TableEngine;
import dev.headroom.workload.RandomStreams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes the table that a request describes, which has been checked. */
final class TableCreation {
    private static final long VERSION_BITS = 0x4000L;
    private static final long VERSION_MASK = 0xF000L;
    private static final long VARIANT_BIT = 1L << 63;
    private static final long VARIANT_MASK = 3L << 62;

    private final DatabaseSettings settings;
    private final DatabaseClock clock;
    private final Capacities capacities;
    private final SplittableRandom ids;
    private final AttributeNamesPool shapes = new AttributeNamesPool();

    TableCreation(DatabaseSettings settings, DatabaseClock clock) {
        this.settings = settings;
        this.clock = clock;
        this.capacities = new Capacities(settings);
        this.ids = new RandomStreams(settings.seed()).named("table-ids");
    }

    /** The capacity of a table's parts. */
    Capacities capacities() {
        return capacities;
    }

    Table table(CreateTableRequest request, InitialContents contents, Moment now) {
        TableEngine engine = engine(request);
        contents.load().accept(engine);
        StreamFeed stream = new StreamFeed(clock);
        TableCapacity capacity = capacity(request, contents.otherBytes(), engine, stream, now);
        engine.lagBy(capacity::backlogNanos);
        return new Table(
                request.tableName(),
                arn(request.tableName()),
                engine,
                capacity,
                life(request, now),
                stream,
                new Expiration(settings.timeToLive()),
                clock);
    }

    private String arn(String name) {
        return "arn:aws:dynamodb:" + settings.region() + ":" + settings.accountId() + ":table/" + name;
    }

    /** Of one partition each, while it is not known how much the table and its indexes hold. */
    private TableEngine engine(CreateTableRequest request) {
        Map<String, ScalarAttributeType> types = types(request.attributeDefinitions());
        List<IndexDefinition> global = globalIndexes(request).stream()
                .map(index -> Schemas.index(index.indexName(), index.keySchema(), index.projection(), types))
                .toList();
        List<IndexDefinition> local = CreateTableRules.orEmpty(request.localSecondaryIndexes()).stream()
                .map(index -> Schemas.index(index.indexName(), index.keySchema(), index.projection(), types))
                .toList();
        List<PartitionMap> maps = Stream.generate(() -> PartitionMap.ofEqualRanges(1))
                .limit(1L + global.size())
                .toList();
        return new TableEngine(
                new TableDefinition(request.tableName(), Schemas.keys(request.keySchema(), types), global, local),
                maps,
                lag(request.tableName()),
                pageLag(request.tableName()),
                item -> item.compact(shapes));
    }

    private TableCapacity capacity(
            CreateTableRequest request, long otherBytes, TableEngine engine, StreamFeed stream, Moment now) {
        Sizing ofTable = new Sizing(isOnDemand(request), request.provisionedThroughput(), otherBytes);
        TableCapacity capacity = new TableCapacity(List.of(divided(engine, Charges.TABLE, ofTable, stream, now)));
        bound(capacity, Charges.TABLE, request.onDemandThroughput(), request.warmThroughput(), now);
        for (GlobalSecondaryIndex index : globalIndexes(request)) {
            int resource = engine.resourceOf(index.indexName());
            Sizing ofIndex = new Sizing(isOnDemand(request), index.provisionedThroughput(), 0);
            capacity.put(resource, divided(engine, resource, ofIndex, stream, now));
            bound(capacity, resource, index.onDemandThroughput(), index.warmThroughput(), now);
        }
        return capacity;
    }

    /** The capacity of a resource, which is divided among the partitions that it and its contents call for. */
    private ResourceCapacity divided(TableEngine engine, int resource, Sizing sizing, StreamFeed stream, Moment now) {
        int count = capacities.partitions(sizing, engine.sizeInBytes(resource));
        if (count > 1) {
            engine.divide(resource, count);
        }
        return capacities.of(engine, resource, sizing, stream, now);
    }

    private static boolean isOnDemand(CreateTableRequest request) {
        return request.billingMode() == BillingMode.PAY_PER_REQUEST;
    }

    private static void bound(
            TableCapacity capacity, int resource, OnDemandThroughput maximum, WarmThroughput warm, Moment now) {
        Capacities.bound(capacity.resource(resource), maximum, now);
        Capacities.warm(capacity.resource(resource), warm, now);
    }

    private TableLife life(CreateTableRequest request, Moment now) {
        BillingLife billing =
                new BillingLife(request.billingMode(), new BillingModeQuota(capacities.billingModeRule()));
        TableLife life = new TableLife(
                nextId(),
                now.instant(),
                schema(request),
                throughput(request.provisionedThroughput(), request.onDemandThroughput()),
                billing);
        life.beginAs(request.tableClass());
        life.setDeletionProtected(request.deletionProtectionEnabled());
        life.setEncryption(new Encryption(settings).description(request.sseSpecification()));
        life.tag(CreateTableRules.orEmpty(request.tags()));
        if (isOnDemand(request)) {
            billing.becameOnDemand(now);
        }
        return life;
    }

    private Schema schema(CreateTableRequest request) {
        return new Schema(
                request.attributeDefinitions(),
                request.keySchema(),
                CreateTableRules.orEmpty(request.localSecondaryIndexes()),
                globalIndexes(request).stream()
                        .map(index -> new GlobalIndex(
                                index.indexName(),
                                index.keySchema(),
                                index.projection(),
                                throughput(index.provisionedThroughput(), index.onDemandThroughput())))
                        .toList());
    }

    private ThroughputLife throughput(ProvisionedThroughput provisioned, OnDemandThroughput maximum) {
        return capacities.life(provisioned, maximum);
    }

    private PageLag pageLag(String name) {
        if (!settings.staleReads()) {
            return PageLag.none();
        }
        return ReadLag.of(
                settings.assumptions(),
                new RandomStreams(settings.seed()).within("table/" + name).named("page-lag"));
    }

    private ReplicaLag lag(String name) {
        double share =
                settings.staleReads() ? settings.assumptions().staleReads().fraction() : 0;
        return new ReplicaLag(
                share,
                settings.assumptions().staleReadsDecay().nanos(),
                new RandomStreams(settings.seed()).within("table/" + name).named("replica-lag"));
    }

    private String nextId() {
        long high = ids.nextLong() & ~VERSION_MASK | VERSION_BITS;
        long low = ids.nextLong() & ~VARIANT_MASK | VARIANT_BIT;
        return new UUID(high, low).toString();
    }

    private static List<GlobalSecondaryIndex> globalIndexes(CreateTableRequest request) {
        return CreateTableRules.orEmpty(request.globalSecondaryIndexes());
    }

    private static Map<String, ScalarAttributeType> types(List<AttributeDefinition> definitions) {
        Map<String, ScalarAttributeType> types = new LinkedHashMap<>();
        definitions.forEach(definition -> types.put(definition.attributeName(), definition.attributeType()));
        return types;
    }
}
