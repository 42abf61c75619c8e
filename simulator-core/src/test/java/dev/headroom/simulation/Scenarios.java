package dev.headroom.simulation;

import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.AutoScalingSpec;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.DaxSpec;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.Generation;
import dev.headroom.scenario.GlobalIndexSpec;
import dev.headroom.scenario.InitialItems;
import dev.headroom.scenario.KeyAttribute;
import dev.headroom.scenario.Projection;
import dev.headroom.scenario.Propagation;
import dev.headroom.scenario.RecordedKeys;
import dev.headroom.scenario.ReplicaConsistency;
import dev.headroom.scenario.ReplicaSpec;
import dev.headroom.scenario.Replication;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.ScenarioEvent;
import dev.headroom.scenario.TableSpec;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.workload.AttributeGenerator;
import dev.headroom.workload.FixedSize;
import dev.headroom.workload.ItemShape;
import dev.headroom.workload.KeyChooser;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.TraceColumn;
import dev.headroom.workload.Traffic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scenarios for tests, made of the documented defaults and what a test changes. */
final class Scenarios {
    static final String TABLE = "Orders";

    private Generation generation = Generation.CURRENT;
    private BillingMode billing = BillingMode.PROVISIONED;
    private long reads = 5;
    private long writes = 5;
    private String size = "1KB";
    private long partitionKeys;
    private long itemsPerPartitionKey = 1;
    private Optional<RecordedKeys> recordedKeys = Optional.empty();
    private String initialBurst = "100%";
    private String otherData = "0B";
    private Propagation propagation = Defaults.of(Propagation.class);
    private final Map<String, GlobalIndexSpec> indexes = new LinkedHashMap<>();
    private final Map<String, AttributeGenerator> attributes = new LinkedHashMap<>();
    private final Map<String, WorkloadSpec> workloads = new LinkedHashMap<>();
    private final Map<String, ReplicaSpec> replicas = new LinkedHashMap<>();
    private ReplicaConsistency consistency = ReplicaConsistency.EVENTUAL;
    private Replication replication = Defaults.of(Replication.class);
    private long seed = 1;
    private List<ScenarioEvent> events = List.of();
    private Optional<AutoScalingSpec> autoScaling = Optional.empty();
    private Optional<DaxSpec> dax = Optional.empty();
    private boolean writeAround;

    static Scenarios provisioned(long reads, long writes) {
        Scenarios scenarios = new Scenarios();
        scenarios.reads = reads;
        scenarios.writes = writes;
        return scenarios;
    }

    static Scenarios onDemand() {
        Scenarios scenarios = new Scenarios();
        scenarios.billing = BillingMode.ON_DEMAND;
        return scenarios;
    }

    Scenarios classic() {
        generation = Generation.CLASSIC;
        return this;
    }

    Scenarios itemSize(String text) {
        size = text;
        return this;
    }

    Scenarios holding(long newPartitionKeys) {
        partitionKeys = newPartitionKeys;
        return this;
    }

    Scenarios holdingKeysOf(TraceColumn column, String prefix) {
        recordedKeys = Optional.of(new RecordedKeys(column, prefix));
        return this;
    }

    Scenarios otherData(String text) {
        otherData = text;
        return this;
    }

    Scenarios initialBurst(String text) {
        initialBurst = text;
        return this;
    }

    /** How far an index may go into debt, and how much may wait before it. */
    Scenarios propagation(String overdraft, String queue) {
        propagation = Defaults.of(Propagation.class, "overdraft", overdraft, "queue", queue);
        return this;
    }

    Scenarios attribute(String name, AttributeGenerator generator) {
        attributes.put(name, generator);
        return this;
    }

    Scenarios index(String name, String partitionKey, long writeCapacity) {
        return index(name, partitionKey, Projection.KEYS_ONLY, writeCapacity);
    }

    Scenarios indexOfAll(String name, String partitionKey) {
        return index(name, partitionKey, Projection.ALL, 5);
    }

    private Scenarios index(String name, String partitionKey, Projection projection, long writeCapacity) {
        indexes.put(
                name,
                Defaults.of(
                        GlobalIndexSpec.class,
                        "partitionKey",
                        KeyAttribute.of(partitionKey),
                        "projection",
                        projection,
                        "writeCapacity",
                        writeCapacity));
        return this;
    }

    /** Has the table itself scaled. */
    Scenarios autoScaling(AutoScalingSpec spec) {
        autoScaling = Optional.of(spec);
        return this;
    }

    /** Has the index of that name scaled. */
    Scenarios indexAutoScaling(String name, AutoScalingSpec spec) {
        indexes.computeIfPresent(name, (key, index) -> Defaults.with(index, "autoScaling", Optional.of(spec)));
        return this;
    }

    Scenarios workload(String name, Traffic traffic, KeyChooser keys, OperationSpec... operations) {
        workloads.put(
                name,
                Defaults.of(
                        WorkloadSpec.class,
                        "table",
                        TABLE,
                        "traffic",
                        traffic,
                        "keys",
                        keys,
                        "operations",
                        List.of(operations),
                        "throughDax",
                        dax.isPresent(),
                        "writeAround",
                        writeAround));
        return this;
    }

    /** A cluster through which the workloads go that are added after it; its settings by name. */
    Scenarios dax(Object... namesAndValues) {
        dax = Optional.of(Defaults.of(DaxSpec.class, namesAndValues));
        return this;
    }

    Scenarios writeAround() {
        writeAround = true;
        return this;
    }

    Scenarios itemsPerKey(long count) {
        itemsPerPartitionKey = count;
        return this;
    }

    Scenarios events(ScenarioEvent... newEvents) {
        events = List.of(newEvents);
        return this;
    }

    /** A workload in a region, that ends before the run does. */
    Scenarios workloadIn(String region, String name, WorkloadSpec spec) {
        workloads.put(name, Defaults.with(spec, "table", TABLE, "region", Optional.of(region)));
        return this;
    }

    Scenarios replicas(String... regions) {
        for (String region : regions) {
            replicas.put(region, Defaults.of(ReplicaSpec.class));
        }
        return this;
    }

    Scenarios consistency(ReplicaConsistency newConsistency) {
        consistency = newConsistency;
        return this;
    }

    Scenarios replication(Object... namesAndValues) {
        replication = Defaults.of(Replication.class, namesAndValues);
        return this;
    }

    Scenarios seed(long newSeed) {
        seed = newSeed;
        return this;
    }

    Scenario lasting(String duration) {
        TableSpec table = Defaults.of(
                TableSpec.class,
                "partitionKey",
                KeyAttribute.of("id"),
                "billing",
                billing,
                "readCapacity",
                reads,
                "writeCapacity",
                writes,
                "item",
                new ItemShape(new FixedSize(DataSize.parse(size)), attributes),
                "items",
                new InitialItems(partitionKeys, itemsPerPartitionKey, "key-", recordedKeys),
                "sortKey",
                itemsPerPartitionKey > 1 ? Optional.of(KeyAttribute.of("at")) : Optional.empty(),
                "otherData",
                otherData,
                "globalIndexes",
                indexes,
                "autoScaling",
                autoScaling,
                "replicas",
                replicas,
                "consistency",
                consistency,
                "dax",
                dax);
        return new Scenario(
                "test",
                "",
                seed,
                TimeSpan.parse(duration),
                TimeSpan.ZERO,
                generation,
                "us-east-1",
                Map.of(TABLE, table),
                Map.of(),
                workloads,
                events,
                assumptions());
    }

    private Assumptions assumptions() {
        return Defaults.of(
                Assumptions.class,
                "initialBurst",
                initialBurst,
                "propagation",
                propagation,
                "replication",
                replication);
    }
}
