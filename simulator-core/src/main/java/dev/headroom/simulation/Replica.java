package dev.headroom.simulation;

import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.item.PrimaryKey;
import dev.headroom.metrics.ReplicationMeter;
import dev.headroom.metrics.TimeAxis;
import dev.headroom.replication.Arrival;
import dev.headroom.replication.ItemVersions;
import dev.headroom.replication.RecoveryPoint;
import dev.headroom.replication.ReplicatedWrite;
import dev.headroom.replication.Version;
import dev.headroom.result.ReplicaResult;
import dev.headroom.table.Charges;
import dev.headroom.table.Condition;
import dev.headroom.table.Operation;
import dev.headroom.table.Preparation;
import java.util.ArrayList;
import java.util.List;

/**
 * A global table's replica in one region: it versions what is written here and sends it to the other regions, and takes in
 * what they send, if its capacity can bear it. A write that loses is charged all the same.
 */
final class Replica implements WriteFollower {
    private static final Condition NEVER = item -> false;

    private final int number;
    private final String region;
    private final String label;
    private final SimulatedTable table;
    private final ItemVersions versions;
    private final long clockSkewNanos;
    private final Conflicts conflicts;
    private final ReplicationMeter meter;
    private final RecoveryPoint recoveryPoint = new RecoveryPoint();
    private final List<ReplicationLink> outgoing = new ArrayList<>();
    private final List<ReplicationLink> incoming = new ArrayList<>();
    private ReplicaGate gate;
    /** How many failures hold now. */
    private int failures;

    private long writesSent;
    private long bytesSent;

    Replica(
            int number,
            int regions,
            String region,
            String label,
            SimulatedTable table,
            long clockSkewNanos,
            Conflicts conflicts,
            TimeAxis axis) {
        this.number = number;
        this.region = region;
        this.label = label;
        this.table = table;
        this.versions = new ItemVersions(number, regions);
        this.clockSkewNanos = clockSkewNanos;
        this.conflicts = conflicts;
        this.meter = new ReplicationMeter(axis);
    }

    /** Begins to follow the table's writes, and to stand before its requests. */
    void open(ReplicaGate newGate) {
        gate = newGate;
        table.guard(gate);
        table.follow(this);
    }

    /** Adds a way on which writes go out. */
    void sendBy(ReplicationLink link) {
        outgoing.add(link);
        link.to().incoming.add(link);
    }

    String region() {
        return region;
    }

    /** Where an item stands here. */
    Version version(PrimaryKey key) {
        return versions.of(key);
    }

    RecoveryPoint recoveryPoint() {
        return recoveryPoint;
    }

    boolean isCutOff() {
        return failures > 0;
    }

    /** A failure begins. */
    void fail(boolean isolated) {
        failures++;
        gate.down(isolated ? 0 : 1);
    }

    /** A failure that began has ended. */
    void heal(boolean isolated) {
        failures--;
        gate.down(isolated ? 0 : -1);
    }

    /** Lets every link to and from here go on with what waits there. */
    void catchUp(long nowNanos) {
        incoming.forEach(link -> link.drain(nowNanos));
        outgoing.forEach(link -> link.drain(nowNanos));
    }

    /** Whether writes that came while a region had failed, or that capacity refused, still wait on a link from or to here. */
    boolean isBehind() {
        return incoming.stream().anyMatch(ReplicationLink::isBehind)
                || outgoing.stream().anyMatch(ReplicationLink::isBehind);
    }

    @Override
    public void committed(Preparation write, Origin origin, long nowNanos) {
        if (origin == Origin.REPLICATION) {
            return;
        }
        Version version = versions.wrote(write.key(), nowNanos + clockSkewNanos);
        ReplicatedWrite sent = new ReplicatedWrite(write.key(), write.after(), version, nowNanos);
        recoveryPoint.committed(sent);
        gate.wrote(write.key(), version);
        writesSent++;
        int lane = write.charges().count() == 0 ? 0 : write.charges().partition(0);
        int bytes = write.after() == null ? 0 : write.after().sizeInBytes();
        for (int i = 0; i < outgoing.size(); i++) {
            outgoing.get(i).send(sent, lane, gate.furtherNanos(), nowNanos);
            bytesSent += bytes;
        }
    }

    /** Takes in a write of another region; false where capacity refuses it for now. */
    boolean take(ReplicatedWrite write, long nowNanos) {
        Version found = versions.of(write.key());
        Arrival arrival = versions.judge(write.key(), write.version());
        Condition condition = arrival.replaces() ? Condition.NONE : NEVER;
        Operation operation = write.item() == null
                ? new Operation.DeleteItem(write.key(), condition)
                : new Operation.PutItem(write.key(), write.item(), condition);
        ThrottlingReason refusal = table.replicate(operation, nowNanos);
        if (refusal != null) {
            meter.refused(refusal);
            return false;
        }
        versions.took(write.key(), write.version());
        if (arrival == Arrival.WINS && found.region() == number) {
            conflicts.lost(write, found, nowNanos);
        }
        count(table.preparation().charges(), write, nowNanos);
        return true;
    }

    private void count(Charges charges, ReplicatedWrite write, long nowNanos) {
        long ofTable = 0;
        for (int i = 0; i < charges.count(); i++) {
            ofTable += charges.resource(i) == Charges.TABLE ? charges.halves(i) : 0;
        }
        meter.took(ofTable, charges.totalHalves() - ofTable, write.committedNanos(), nowNanos);
    }

    ReplicationMeter meter() {
        return meter;
    }

    /** Writes of other regions that are not here yet. */
    long pending() {
        return incoming.stream().mapToLong(ReplicationLink::pending).sum();
    }

    ReplicaResult result(double consumedUnits) {
        return new ReplicaResult(
                region,
                label,
                writesSent,
                meter.writes(),
                meter.tableUnits(),
                consumedUnits - meter.tableUnits(),
                meter.indexUnits(),
                meter.throttledWrites(),
                meter.reasons(),
                conflicts.lostBy(number),
                gate.refusedConflicts(),
                gate.unavailable(),
                meter.latency(),
                meter.latencySeries(),
                pending(),
                meter.pendingSeries(),
                bytesSent);
    }

    SimulatedTable table() {
        return table;
    }
}
