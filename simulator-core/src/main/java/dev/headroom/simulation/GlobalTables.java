package dev.headroom.simulation;

import dev.headroom.metrics.TimeAxis;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.replication.LatestVersions;
import dev.headroom.replication.TravelTime;
import dev.headroom.scenario.RegionalTable;
import dev.headroom.scenario.ReplicaConsistency;
import dev.headroom.scenario.Replication;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.TableSpec;
import dev.headroom.simulation.ReplicaGate.StrongConsistency;
import dev.headroom.workload.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Connects the replicas of a run's global tables. */
final class GlobalTables {
    private final Scenario scenario;
    private final Map<String, SimulatedTable> tables;
    private final RandomStreams streams;
    private final TimeAxis axis;
    private final EventQueue<Happening> queue;

    /** @param tables the tables of all regions, by the names that results carry */
    GlobalTables(
            Scenario scenario,
            Map<String, SimulatedTable> tables,
            RandomStreams streams,
            TimeAxis axis,
            EventQueue<Happening> queue) {
        this.scenario = scenario;
        this.tables = tables;
        this.streams = streams;
        this.axis = axis;
        this.queue = queue;
    }

    /** The table of the scenario with its replicas; empty where it has none. */
    Optional<TableLoop> connect(String name) {
        TableSpec spec = scenario.tables().get(name);
        return spec == null || spec.replicas().isEmpty() ? Optional.empty() : Optional.of(connect(name, spec));
    }

    private TableLoop connect(String name, TableSpec spec) {
        RandomStreams own = streams.within("table/" + name).within("replication");
        List<String> regions = Stream.concat(Stream.of(scenario.region()), spec.replicas().keySet().stream())
                .toList();
        Conflicts conflicts = new Conflicts(regions);
        List<Replica> replicas = replicas(name, regions, conflicts, own);
        LatestVersions latest = new LatestVersions();
        for (Replica replica : replicas) {
            replica.open(new ReplicaGate(replica, strong(spec, latest, replica, own)));
            replicas.stream()
                    .filter(other -> other != replica)
                    .forEach(other -> replica.sendBy(link(replica, other, spec, own)));
        }
        return new GlobalTable(spec.consistency(), replicas, conflicts, axis);
    }

    private List<Replica> replicas(String name, List<String> regions, Conflicts conflicts, RandomStreams own) {
        List<Replica> replicas = new ArrayList<>();
        for (String region : regions) {
            String label = replicas.isEmpty()
                    ? name
                    : RegionalTable.replica(name, region).label();
            replicas.add(new Replica(
                    replicas.size(),
                    regions.size(),
                    region,
                    label,
                    tables.get(label),
                    skewNanos(region, own),
                    conflicts,
                    axis));
        }
        return replicas;
    }

    private long skewNanos(String region, RandomStreams own) {
        long most = replication().clockSkew().nanos();
        return most == 0 ? 0 : own.named(region + "/clock").nextLong(-most, most + 1);
    }

    private ReplicationLink link(Replica from, Replica to, TableSpec spec, RandomStreams own) {
        TravelTime lag = spec.consistency() == ReplicaConsistency.STRONG
                ? null
                : new TravelTime(
                        replication().lagMedian(),
                        replication().lagP99(),
                        own.named(from.region() + "/" + to.region() + "/lag"));
        long retryNanos = Math.max(1, replication().retryInterval().nanos());
        double perRetry = replication().catchUp() * (double) retryNanos / TimeSpan.NANOS_PER_SECOND;
        return new ReplicationLink(from, to, lag, retryNanos, Math.max(1, Math.round(perRetry)), queue);
    }

    private Optional<StrongConsistency> strong(
            TableSpec spec, LatestVersions latest, Replica replica, RandomStreams own) {
        if (spec.consistency() != ReplicaConsistency.STRONG) {
            return Optional.empty();
        }
        TravelTime roundTrip = new TravelTime(
                replication().roundTripMedian(),
                replication().roundTripP99(),
                own.named(replica.region() + "/round-trip"));
        return Optional.of(new StrongConsistency(latest, roundTrip));
    }

    private Replication replication() {
        return scenario.assumptions().replication();
    }
}
