package dev.headroom.simulation;

import dev.headroom.item.PrimaryKey;
import dev.headroom.replication.LatestVersions;
import dev.headroom.replication.TravelTime;
import dev.headroom.replication.Version;
import dev.headroom.simulation.SimulatedTable.Outcome;
import dev.headroom.table.Operation;
import java.util.Optional;

/**
 * What stands before the requests to one replica. A region that is down answers nothing. With strong consistency writes and
 * strong reads need another region: one cut off has none, a write of an item that another region is just writing conflicts,
 * and each takes the time to the nearest region and back (facts §8.4).
 */
final class ReplicaGate implements RegionGate {
    private final Replica replica;
    private final Optional<StrongConsistency> strong;
    /** How many failures hold by which the region answers nothing. */
    private int down;

    private long furtherNanos;
    private long refusedConflicts;
    private long unavailable;

    /** @param strong what regions share with strong consistency; empty with eventual consistency */
    ReplicaGate(Replica replica, Optional<StrongConsistency> strong) {
        this.replica = replica;
        this.strong = strong;
    }

    /** What the gates of all regions of one table share, and the time from this one to the nearest other. */
    record StrongConsistency(LatestVersions latest, TravelTime roundTrip) {}

    /** So many such failures have begun, or ended where it is negative. */
    void down(int failures) {
        down += failures;
    }

    @Override
    public Outcome refusal(Operation operation, long nowNanos) {
        furtherNanos = 0;
        if (down > 0) {
            unavailable++;
            return Outcome.UNAVAILABLE;
        }
        return strong.isPresent() && needsOthers(operation) ? refusal(operation, strong.get()) : null;
    }

    private Outcome refusal(Operation operation, StrongConsistency shared) {
        if (replica.isCutOff()) {
            unavailable++;
            return Outcome.UNAVAILABLE;
        }
        if (isWrite(operation) && shared.latest().conflicts(operation.key(), replica.version(operation.key()))) {
            refusedConflicts++;
            return Outcome.CONFLICT;
        }
        furtherNanos = shared.roundTrip().next();
        return null;
    }

    @Override
    public long furtherNanos() {
        return furtherNanos;
    }

    /** A write was committed here: until it reaches another region, that one may not write the item. */
    void wrote(PrimaryKey key, Version version) {
        strong.ifPresent(shared -> shared.latest().wrote(key, version));
    }

    long refusedConflicts() {
        return refusedConflicts;
    }

    long unavailable() {
        return unavailable;
    }

    private static boolean needsOthers(Operation operation) {
        return isWrite(operation)
                || (operation instanceof Operation.GetItem get && get.consistent())
                || (operation instanceof Operation.Query query && query.consistent())
                || (operation instanceof Operation.Scan scan && scan.consistent());
    }

    private static boolean isWrite(Operation operation) {
        return operation instanceof Operation.PutItem
                || operation instanceof Operation.UpdateItem
                || operation instanceof Operation.DeleteItem;
    }
}
