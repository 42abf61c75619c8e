package dev.headroom.simulation;

import dev.headroom.client.Client;
import dev.headroom.client.ServiceTimeModel;
import dev.headroom.scenario.ClientSpec;
import dev.headroom.scenario.GlobalIndexSpec;
import dev.headroom.scenario.InitialItems;
import dev.headroom.scenario.KeyAttribute;
import dev.headroom.scenario.KeyAttribute.KeyType;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.TableSpec;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.workload.ArrivalProcess;
import dev.headroom.workload.AttributeStream;
import dev.headroom.workload.ClosedLoop;
import dev.headroom.workload.KeyChooser;
import dev.headroom.workload.KeyContext;
import dev.headroom.workload.KeyFrontier;
import dev.headroom.workload.KeyStream;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.RandomStreams;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.UniformKeys;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Builds the workloads of a run, each with random streams of its own, named by what they are for. */
final class WorkloadAssembly {
    private final Scenario scenario;
    private final RandomStreams streams;
    private final TraceFiles files;
    private final Map<String, SimulatedTable> tables;
    private final ServiceTimeModel serviceTimes;
    private final EventQueue<Happening> queue;
    private final Halt halt;
    private final Map<String, KeyFrontier> partitionFrontiers = new LinkedHashMap<>();
    private final Map<String, KeyFrontier> sortFrontiers = new LinkedHashMap<>();

    WorkloadAssembly(
            Scenario scenario,
            RandomStreams streams,
            TraceFiles files,
            Map<String, SimulatedTable> tables,
            ServiceTimeModel serviceTimes,
            EventQueue<Happening> queue,
            Halt halt) {
        this.scenario = scenario;
        this.streams = streams;
        this.files = files;
        this.tables = tables;
        this.serviceTimes = serviceTimes;
        this.queue = queue;
        this.halt = halt;
        scenario.tables().forEach((name, spec) -> {
            partitionFrontiers.put(name, new KeyFrontier(spec.items().partitionKeys()));
            sortFrontiers.put(name, new KeyFrontier(spec.items().itemsPerPartitionKey()));
        });
    }

    WorkloadRun build(String name, WorkloadSpec spec) {
        RandomStreams own = streams.within("workload/" + name);
        SimulatedTable table = tables.get(spec.tableLabel(scenario.region()));
        ItemAssembly items = new ItemAssembly(
                TableAssembly.keys(table.spec().partitionKey(), table.spec().sortKey()),
                new AttributeStream(table.spec().item(), own.within("items"), files));
        KeySource keys = keySource(spec, table.spec(), own);
        WorkloadRun run = new WorkloadRun(
                spec,
                new WorkloadMeters(spec, table.name()),
                new Client(client(spec), spec.start().nanos(), own.named("retries")),
                Patience.of(client(spec)),
                new Attempt(table, spec, new AnswerTime(serviceTimes, own.named("service-times"))),
                queue,
                keys,
                new OperationMix(
                        spec.operations(), operation -> Composers.of(operation, keys, items), own.named("operations")),
                halt,
                spec.traffic() instanceof ClosedLoop loop ? loop.thinkTime().nanos() : 0,
                scenario.warmUp().nanos(),
                endNanos(spec));
        if (spec.traffic() instanceof ClosedLoop loop) {
            for (int i = 0; i < loop.threads(); i++) {
                queue.add(spec.start().nanos(), new LoopThread(run));
            }
        }
        return run;
    }

    /** The arrivals of a workload; none where threads make its requests. */
    Optional<OpenLoop> openLoop(String name, WorkloadSpec spec, WorkloadRun run) {
        if (!(spec.traffic() instanceof ArrivalProcess process)) {
            return Optional.empty();
        }
        RandomStreams own = streams.within("workload/" + name);
        return Optional.of(new OpenLoop(
                run, process.open(own.named("arrivals"), files), spec.start().nanos(), endNanos(spec)));
    }

    private long endNanos(WorkloadSpec spec) {
        return spec.end().orElse(scenario.duration()).nanos();
    }

    private ClientSpec client(WorkloadSpec spec) {
        return spec.client().map(name -> scenario.clients().get(name)).orElseGet(ClientSpec::standard);
    }

    private KeySource keySource(WorkloadSpec spec, TableSpec table, RandomStreams own) {
        KeyStream partitionKeys = open(spec.keys(), own, "keys", partitionFrontiers.get(spec.table()));
        KeyStream sortKeys = null;
        if (table.sortKey().isPresent()) {
            KeyChooser chooser = spec.sortKeys()
                    .orElse(new UniformKeys(table.items().itemsPerPartitionKey(), InitialItems.SORT_KEY_PREFIX));
            sortKeys = open(chooser, own, "sort-keys", sortFrontiers.get(spec.table()));
        }
        return new KeySource(
                partitionKeys,
                partitionKeyType(spec, table),
                sortKeys,
                table.sortKey().map(KeyAttribute::type).orElse(KeyType.S),
                spec.sharding().orElse(null),
                own.named("shards"),
                tables.get(spec.tableLabel(scenario.region())).keys());
    }

    private KeyStream open(KeyChooser chooser, RandomStreams own, String purpose, KeyFrontier frontier) {
        return chooser.open(new KeyContext(own.named(purpose), files, frontier));
    }

    /** A workload that queries a global index chooses keys of the index. */
    private static KeyType partitionKeyType(WorkloadSpec spec, TableSpec table) {
        for (OperationSpec operation : spec.operations()) {
            if (operation instanceof OperationSpec.Query query && query.index().isPresent()) {
                GlobalIndexSpec index = table.globalIndexes().get(query.index().get());
                return index == null
                        ? table.partitionKey().type()
                        : index.partitionKey().type();
            }
        }
        return table.partitionKey().type();
    }
}
