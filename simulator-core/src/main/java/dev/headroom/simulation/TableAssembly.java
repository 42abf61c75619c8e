package dev.headroom.simulation;

import static dev.headroom.table.KeyAttribute.ofAnyType;

import dev.headroom.capacity.PartitionSplitter;
import dev.headroom.capacity.ReadLag;
import dev.headroom.capacity.ResourceCapacity;
import dev.headroom.capacity.TableCapacity;
import dev.headroom.metrics.TimeAxis;
import dev.headroom.result.Change;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.GlobalIndexSpec;
import dev.headroom.scenario.KeyAttribute;
import dev.headroom.scenario.LocalIndexSpec;
import dev.headroom.scenario.OnDemandMaximum;
import dev.headroom.scenario.Projection;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.TableSpec;
import dev.headroom.table.Charges;
import dev.headroom.table.IndexDefinition;
import dev.headroom.table.KeySchema;
import dev.headroom.table.PageLag;
import dev.headroom.table.PartitionMap;
import dev.headroom.table.ReplicaLag;
import dev.headroom.table.SplitPoint;
import dev.headroom.table.TableDefinition;
import dev.headroom.table.TableEngine;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.RandomStreams;
import dev.headroom.workload.TraceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Builds the tables of a run from what the scenario says, with the items that they hold at the start. */
final class TableAssembly {
    private final Scenario scenario;
    private final RandomStreams streams;
    private final TraceFiles files;
    private final TimeAxis axis;
    private final List<Change> changes;

    TableAssembly(Scenario scenario, RandomStreams streams, TraceFiles files, TimeAxis axis, List<Change> changes) {
        this.scenario = scenario;
        this.streams = streams;
        this.files = files;
        this.axis = axis;
        this.changes = changes;
    }

    SimulatedTable build(String name, TableSpec spec) {
        return build(name, spec, name, new TableKeys());
    }

    /** The replica of a table in another region, which holds the same items at the start. */
    SimulatedTable replica(String name, TableSpec spec, String home, TableKeys keys) {
        return build(name, spec, home, keys);
    }

    private SimulatedTable build(String name, TableSpec spec, String home, TableKeys keys) {
        Assumptions assumptions = scenario.assumptions();
        RandomStreams own = streams.within("table/" + name);
        ReplicaLag lag = new ReplicaLag(
                assumptions.staleReads().fraction(),
                assumptions.staleReadsDecay().nanos(),
                own.named("replica-lag"));
        TableEngine engine = new TableEngine(
                definition(name, spec), undivided(spec), lag, pageLag(name, own), UnaryOperator.identity());
        // A simulation reports how large partitions grow; no simulated client is told of a full item collection.
        engine.limitCollections(Long.MAX_VALUE);
        new ScenarioItems(streams, files).load(home, spec, engine, keys);
        List<ResourceCapacity> capacities = new ArrayList<>();
        ResourceCapacity itself = capacity(spec, engine, Charges.TABLE, spec.readCapacity(), spec.writeCapacity());
        WarmUps warmUps = new WarmUps();
        spec.warmThroughput()
                .ifPresent(units -> warmUps.raise(itself, Optional.empty(), units.reads(), units.writes(), 0));
        spec.onDemandMaximum().ifPresent(units -> limit(itself, units));
        capacities.add(itself);
        spec.globalIndexes().forEach((indexName, index) -> {
            ResourceCapacity indexed =
                    capacity(spec, engine, capacities.size(), index.readCapacity(), index.writeCapacity());
            index.warmThroughput()
                    .ifPresent(
                            units -> warmUps.raise(indexed, Optional.of(indexName), units.reads(), units.writes(), 0));
            index.onDemandMaximum().ifPresent(units -> limit(indexed, units));
            capacities.add(indexed);
        });
        TableCapacity capacity = new TableCapacity(capacities);
        engine.lagBy(capacity::backlogNanos);
        SimulatedTable table = new SimulatedTable(spec, engine, keys, capacity, warmUps, axis, changes);
        spec.dax()
                .ifPresent(dax ->
                        table.setBehind(new DaxFront(dax, assumptions.dax(), table, axis, own.named("dax-nodes"))));
        return table;
    }

    /** Recent writes are remembered only for a table that is queried or scanned. */
    private PageLag pageLag(String name, RandomStreams own) {
        boolean readByPage = scenario.workloads().values().stream()
                .filter(workload -> workload.table().equals(name))
                .flatMap(workload -> workload.operations().stream())
                .anyMatch(operation ->
                        operation instanceof OperationSpec.Query || operation instanceof OperationSpec.Scan);
        return readByPage ? ReadLag.of(scenario.assumptions(), own.named("page-lag")) : PageLag.none();
    }

    private static void limit(ResourceCapacity capacity, OnDemandMaximum maximum) {
        capacity.limitOnDemand(
                maximum.reads().orElse(OnDemandMaximum.NONE), maximum.writes().orElse(OnDemandMaximum.NONE), 0);
    }

    /** A scenario's attributes may be of other types than its indexes' keys say: an entry is made all the same. */
    static KeySchema keys(KeyAttribute partitionKey, Optional<KeyAttribute> sortKey) {
        return new KeySchema(
                List.of(ofAnyType(partitionKey.name())),
                sortKey.map(key -> ofAnyType(key.name())).stream().toList());
    }

    /** The capacity of the table or a global index, which is divided among the partitions that its items call for. */
    private ResourceCapacity capacity(TableSpec spec, TableEngine engine, int resource, long reads, long writes) {
        long otherBytes = resource == Charges.TABLE ? spec.otherData().bytes() : 0;
        int count = ResourceCapacity.initialPartitions(
                scenario.assumptions(), spec.billing(), reads, writes, engine.sizeInBytes(resource) + otherBytes);
        if (count > 1) {
            engine.divide(resource, count);
        }
        return new ResourceCapacity(
                scenario.generation(),
                scenario.assumptions(),
                resource > Charges.TABLE,
                spec.billing(),
                reads,
                writes,
                engine.partitions(resource),
                otherBytes,
                new EngineSplitter(engine, resource));
    }

    /** One partition for the table and each global index, while it is not known how much they hold. */
    private static List<PartitionMap> undivided(TableSpec spec) {
        List<PartitionMap> maps = new ArrayList<>();
        for (int resource = 0; resource <= spec.globalIndexes().size(); resource++) {
            maps.add(PartitionMap.ofEqualRanges(1));
        }
        return maps;
    }

    private static TableDefinition definition(String name, TableSpec spec) {
        List<IndexDefinition> global = new ArrayList<>();
        for (Map.Entry<String, GlobalIndexSpec> entry : spec.globalIndexes().entrySet()) {
            GlobalIndexSpec index = entry.getValue();
            global.add(new IndexDefinition(
                    entry.getKey(),
                    keys(index.partitionKey(), index.sortKey()),
                    included(index.projection(), index.include())));
        }
        List<IndexDefinition> local = new ArrayList<>();
        for (Map.Entry<String, LocalIndexSpec> entry : spec.localIndexes().entrySet()) {
            LocalIndexSpec index = entry.getValue();
            local.add(new IndexDefinition(
                    entry.getKey(),
                    keys(spec.partitionKey(), Optional.of(index.sortKey())),
                    included(index.projection(), index.include())));
        }
        return new TableDefinition(name, keys(spec.partitionKey(), spec.sortKey()), global, local);
    }

    private static Optional<List<String>> included(Projection projection, List<String> include) {
        return switch (projection) {
            case ALL -> Optional.empty();
            case KEYS_ONLY -> Optional.of(List.of());
            case INCLUDE -> Optional.of(include);
        };
    }

    private record EngineSplitter(TableEngine engine, int resource) implements PartitionSplitter {
        @Override
        public void split(int position, SplitPoint at) {
            engine.split(resource, position, at);
        }

        @Override
        public boolean canSplitInsideCollections() {
            return engine.canSplitInsideCollections(resource);
        }

        @Override
        public Optional<SplitPoint> middleByBytes(int position) {
            return engine.middleByBytes(resource, position);
        }

        @Override
        public boolean holdsSeveralKeys(int position) {
            return engine.holdsSeveralKeys(resource, position);
        }
    }
}
