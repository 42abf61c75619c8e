package dev.headroom.simulation;

import dev.headroom.fault.PartitionReplicas;
import dev.headroom.fault.PartitionReplicas.Loss;
import dev.headroom.metrics.AvailabilityMeter;
import dev.headroom.metrics.TimeAxis;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.FaultsResult;
import dev.headroom.result.FaultsResult.Fault;
import dev.headroom.result.LoopResult;
import dev.headroom.scenario.AvailabilityZone;
import dev.headroom.scenario.Fail;
import dev.headroom.scenario.FaultTarget;
import dev.headroom.scenario.FaultTimes;
import dev.headroom.scenario.PartitionLeader;
import dev.headroom.scenario.RegionalTable;
import dev.headroom.scenario.Scenario;
import dev.headroom.table.Charges;
import dev.headroom.table.Operation;
import dev.headroom.table.PartitionMap;
import dev.headroom.workload.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The faults of one table's replicas: loses and restores them when the scenario says so, and refuses what they cannot serve.
 * Where no fault can come, no operation passes through here.
 */
final class FaultLoop implements TableLoop {
    private final String tableName;
    private final boolean awaited;
    private final FaultTimes times;
    private final RandomStreams streams;
    private final AvailabilityMeter meter;
    private final List<Fault> begun = new ArrayList<>();
    private final List<Long> errorsBefore = new ArrayList<>();
    private PartitionReplicas[] replicas;
    private SimulatedTable table;
    private EventQueue<Happening> queue;
    private boolean expected;
    private boolean disturbed;
    private long errors;

    /** @param awaited whether faults may come: all operations are counted then, by which availability is measured */
    FaultLoop(String tableName, boolean awaited, FaultTimes times, RandomStreams streams, TimeAxis axis) {
        this.tableName = tableName;
        this.awaited = awaited;
        this.times = times;
        this.streams = streams;
        this.meter = new AvailabilityMeter(axis);
    }

    /** @param open whether faults may come beside those that the scenario has now */
    static FaultLoop of(String tableName, Scenario scenario, boolean open, RandomStreams streams, TimeAxis axis) {
        boolean known = scenario.events().stream()
                .anyMatch(event -> event instanceof Fail fail && concerns(fail.fail(), tableName));
        return new FaultLoop(tableName, open || known, scenario.assumptions().faults(), streams, axis);
    }

    private static boolean concerns(FaultTarget target, String tableName) {
        boolean elsewhere = RegionalTable.of(tableName).region().isPresent();
        return target instanceof AvailabilityZone && !elsewhere
                || target instanceof PartitionLeader leader && leader.table().equals(tableName);
    }

    @Override
    public void start(SimulatedTable newTable, EventQueue<Happening> newQueue) {
        table = newTable;
        queue = newQueue;
        replicas = new PartitionReplicas[table.resources()];
        for (int i = 0; i < replicas.length; i++) {
            replicas[i] = new PartitionReplicas(times, streams.named("replicas/" + i));
        }
        if (awaited) {
            table.refuseWhere(this);
        }
    }

    /** Has something fail, where it concerns this table. */
    void schedule(Fail fault) {
        if (concerns(fault.fail(), tableName)) {
            expected = true;
            queue.addAhead(fault.at().nanos(), now -> begin(fault, now));
        }
    }

    /** Whether the replicas that an operation needs are missing: the leader, or for a read that need not be fresh, any. */
    boolean refuses(Operation operation, Charges charges, long nowNanos) {
        meter.operation(nowNanos);
        if (!disturbed || isServed(charges, isConsistent(operation), nowNanos)) {
            return false;
        }
        meter.error(nowNanos);
        errors++;
        return true;
    }

    private boolean isServed(Charges charges, boolean consistent, long nowNanos) {
        for (int i = 0; i < charges.count(); i++) {
            int resource = charges.resource(i);
            int partition = charges.partition(i);
            boolean served;
            if (charges.isWrite(i)) {
                // An index is written later, and waits for its leader without the client.
                served = resource != Charges.TABLE || replicas[resource].isWritable(partition, nowNanos);
            } else if (consistent) {
                served = replicas[resource].isLed(partition, nowNanos);
            } else {
                served = replicas[resource].replicas(partition, nowNanos) > 0;
            }
            if (!served) {
                return false;
            }
        }
        return true;
    }

    private static boolean isConsistent(Operation operation) {
        return operation instanceof Operation.GetItem get && get.consistent()
                || operation instanceof Operation.Query query && query.consistent()
                || operation instanceof Operation.Scan scan && scan.consistent();
    }

    private void begin(Fail fault, long nowNanos) {
        disturbed = true;
        Loss loss;
        if (fault.fail() instanceof AvailabilityZone zone) {
            int number = zone.zone().ordinal();
            loss = replicas[Charges.TABLE].loseZone(number, partitions(Charges.TABLE), nowNanos);
            for (int i = 1; i < replicas.length; i++) {
                replicas[i].loseZone(number, partitions(i), nowNanos);
            }
            fault.duration().ifPresent(any -> queue.add(fault.endNanos(), now -> zoneIsBack(zone, now)));
        } else {
            loss = loseLeader((PartitionLeader) fault.fail(), fault, nowNanos);
        }
        note(fault, loss, nowNanos);
        countReplicas(nowNanos);
    }

    /** Tells capacity how many replicas are left to serve eventually consistent reads. */
    private void countReplicas(long nowNanos) {
        for (int i = 0; i < replicas.length; i++) {
            for (int partition : partitions(i)) {
                table.replicasUp(i, partition, Math.max(1, replicas[i].replicas(partition, nowNanos)), nowNanos);
            }
        }
    }

    /** The node's replica is built again on another node at once, or when the node is back. */
    private Loss loseLeader(PartitionLeader target, Fail fault, long nowNanos) {
        int partition = table.partitionOf(target);
        int zone = Math.max(0, replicas[Charges.TABLE].leader(partition));
        Loss loss = replicas[Charges.TABLE].lose(partition, zone, nowNanos);
        long rebuilding = fault.duration().isPresent() ? fault.endNanos() : nowNanos;
        queue.add(rebuilding, now -> replicas[Charges.TABLE].restore(partition, zone, now));
        queue.add(rebuilding + times.storageReplica().nanos(), this::countReplicas);
        return loss;
    }

    private void zoneIsBack(AvailabilityZone zone, long nowNanos) {
        for (PartitionReplicas each : replicas) {
            each.restoreZone(zone.zone().ordinal(), nowNanos);
        }
        table.note(nowNanos, zone + " is back; its replicas catch up");
        queue.add(nowNanos + times.storageReplica().nanos(), now -> {
            countReplicas(now);
            table.note(now, "the replicas of " + zone + " serve reads again");
        });
    }

    private void note(Fail fault, Loss loss, long nowNanos) {
        int count = partitions(Charges.TABLE).length;
        table.note(
                nowNanos,
                fault.fail() + " failed: " + loss.leaders() + " of " + count
                        + (count == 1 ? " partition" : " partitions") + " without a leader");
        if (loss.leaders() > 0) {
            queue.add(
                    nowNanos + loss.leaseNanos(),
                    now -> table.note(now, "new leaders, " + loss.lease() + " after " + fault.fail() + " failed"));
        }
        Optional<TimeSpan> until = fault.duration().map(any -> new TimeSpan(fault.endNanos()));
        errorsBefore.add(errors);
        begun.add(new Fault(fault.at(), until, fault.fail().toString(), count, loss.leaders(), loss.lease(), 0));
    }

    private int[] partitions(int resource) {
        PartitionMap map = table.engine().partitions(resource);
        int[] numbers = new int[map.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = map.numberAt(i);
        }
        return numbers;
    }

    @Override
    public Stream<LoopResult> results(TimeAxis ended, long endNanos) {
        if (!expected) {
            return Stream.empty();
        }
        List<Fault> withErrors = new ArrayList<>();
        for (int i = 0; i < begun.size(); i++) {
            Fault fault = begun.get(i);
            long after = i + 1 < begun.size() ? errorsBefore.get(i + 1) : errors;
            withErrors.add(new Fault(
                    fault.at(),
                    fault.until(),
                    fault.what(),
                    fault.partitions(),
                    fault.leadersLost(),
                    fault.withoutLeader(),
                    after - errorsBefore.get(i)));
        }
        return Stream.of(new FaultsResult(withErrors, meter.slots(endNanos), meter.errorsPerSecond(ended)));
    }
}
