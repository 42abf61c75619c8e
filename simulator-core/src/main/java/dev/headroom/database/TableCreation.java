package dev.headroom.database;

import dev.headroom.api.control.AttributeDefinition;
import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.CreateTableRequest;
import dev.headroom.api.control.GlobalSecondaryIndex;
import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.LocalSecondaryIndex;
import dev.headroom.api.control.Projection;
import dev.headroom.api.control.ProvisionedThroughput;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.capacity.PartitionSplitter;
import dev.headroom.capacity.ResourceCapacity;
import dev.headroom.capacity.TableCapacity;
import dev.headroom.scenario.Assumptions;
import dev.headroom.table.Charges;
import dev.headroom.table.IndexDefinition;
import dev.headroom.table.KeyAttribute;
import dev.headroom.table.KeySchema;
import dev.headroom.table.KeyType;
import dev.headroom.table.PartitionMap;
import dev.headroom.table.ReplicaLag;
import dev.headroom.table.TableDefinition;
import dev.headroom.table.TableEngine;
import dev.headroom.workload.RandomStreams;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the table that a request describes. */
final class TableCreation {
    private final DatabaseSettings settings;

    TableCreation(DatabaseSettings settings) {
        this.settings = settings;
    }

    Table table(CreateTableRequest request) {
        TableDefinition definition = new TableDefinition(
                request.tableName(),
                schema(request.keySchema(), request),
                orEmpty(request.globalSecondaryIndexes()).stream()
                        .map(index -> index(index, request))
                        .toList(),
                orEmpty(request.localSecondaryIndexes()).stream()
                        .map(index -> index(index, request))
                        .toList());
        List<ProvisionedThroughput> throughputs = new ArrayList<>();
        throughputs.add(request.provisionedThroughput());
        orEmpty(request.globalSecondaryIndexes()).forEach(index -> throughputs.add(index.provisionedThroughput()));
        boolean onDemand = request.billingMode() == BillingMode.PAY_PER_REQUEST;
        List<PartitionMap> maps = new ArrayList<>();
        throughputs.forEach(throughput -> maps.add(PartitionMap.ofEqualRanges(partitions(onDemand, throughput))));
        TableEngine engine = new TableEngine(definition, maps, lag(request.tableName()));
        List<ResourceCapacity> capacities = new ArrayList<>();
        for (ProvisionedThroughput throughput : throughputs) {
            capacities.add(capacity(engine, capacities.size(), onDemand, throughput));
        }
        return new Table(
                request.tableName(),
                arn(request.tableName()),
                engine,
                new TableCapacity(capacities),
                keyRules(request));
    }

    private String arn(String name) {
        return "arn:aws:dynamodb:" + settings.region() + ":" + settings.accountId() + ":table/" + name;
    }

    private ReplicaLag lag(String name) {
        Assumptions assumptions = settings.assumptions();
        double share = settings.staleReads() ? assumptions.staleReads().fraction() : 0;
        return new ReplicaLag(
                share,
                assumptions.staleReadsDecay().nanos(),
                new RandomStreams(settings.seed()).within("table/" + name).named("replica-lag"));
    }

    private int partitions(boolean onDemand, ProvisionedThroughput throughput) {
        return ResourceCapacity.initialPartitions(
                settings.assumptions(), mode(onDemand), reads(throughput), writes(throughput), 0);
    }

    private ResourceCapacity capacity(
            TableEngine engine, int resource, boolean onDemand, ProvisionedThroughput throughput) {
        return new ResourceCapacity(
                settings.generation(),
                settings.assumptions(),
                resource > Charges.TABLE,
                mode(onDemand),
                reads(throughput),
                writes(throughput),
                engine.partitions(resource),
                0,
                new EngineSplitter(engine, resource));
    }

    private static dev.headroom.scenario.BillingMode mode(boolean onDemand) {
        return onDemand ? dev.headroom.scenario.BillingMode.ON_DEMAND : dev.headroom.scenario.BillingMode.PROVISIONED;
    }

    private static long reads(ProvisionedThroughput throughput) {
        return throughput == null ? 0 : throughput.readCapacityUnits();
    }

    private static long writes(ProvisionedThroughput throughput) {
        return throughput == null ? 0 : throughput.writeCapacityUnits();
    }

    private IndexDefinition index(GlobalSecondaryIndex index, CreateTableRequest request) {
        return new IndexDefinition(index.indexName(), schema(index.keySchema(), request), included(index.projection()));
    }

    private IndexDefinition index(LocalSecondaryIndex index, CreateTableRequest request) {
        return new IndexDefinition(index.indexName(), schema(index.keySchema(), request), included(index.projection()));
    }

    private static Optional<List<String>> included(Projection projection) {
        return switch (projection.projectionType()) {
            case ALL -> Optional.empty();
            case KEYS_ONLY -> Optional.of(List.of());
            case INCLUDE -> Optional.of(projection.nonKeyAttributes());
        };
    }

    private static KeySchema schema(List<KeySchemaElement> elements, CreateTableRequest request) {
        Map<String, KeyType> types = new LinkedHashMap<>();
        request.attributeDefinitions()
                .forEach(definition -> types.put(
                        definition.attributeName(),
                        KeyType.valueOf(definition.attributeType().name())));
        List<KeyAttribute> partition = new ArrayList<>();
        List<KeyAttribute> sort = new ArrayList<>();
        for (KeySchemaElement element : elements) {
            (element.keyType() == dev.headroom.api.control.KeyType.HASH ? partition : sort)
                    .add(new KeyAttribute(element.attributeName(), types.get(element.attributeName())));
        }
        return new KeySchema(partition, sort);
    }

    private static KeyRules keyRules(CreateTableRequest request) {
        Map<String, ScalarAttributeType> types = new LinkedHashMap<>();
        for (AttributeDefinition definition : request.attributeDefinitions()) {
            types.put(definition.attributeName(), definition.attributeType());
        }
        return new KeyRules(
                request.keySchema().stream()
                        .map(element ->
                                new KeyRules.KeyAttribute(element.attributeName(), types.get(element.attributeName())))
                        .toList(),
                List.of());
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    private record EngineSplitter(TableEngine engine, int resource) implements PartitionSplitter {
        @Override
        public void split(int position, long atHash) {
            engine.split(resource, position, atHash);
        }

        @Override
        public boolean holdsSeveralKeys(int position) {
            return engine.holdsSeveralKeys(resource, position);
        }
    }
}
