package dev.headroom.simulation;

import dev.headroom.replication.ReplicatedWrite;
import dev.headroom.replication.ReplicationLanes;
import dev.headroom.replication.TravelTime;
import java.util.BitSet;

/**
 * The way from one region of a global table to another. Each write takes a time of its own; what comes while a region has
 * failed, or while the replica's capacity refuses it, waits in the lane of its partition and is tried again (facts §8.4).
 */
final class ReplicationLink {
    private final Replica from;
    private final Replica to;
    /** Null with strong consistency, where a write arrives when it is acknowledged. */
    private final TravelTime lag;

    private final long retryNanos;
    /** Writes of one lane caught up with at a time. */
    private final long catchUp;

    private final EventQueue<Happening> queue;
    private final ReplicationLanes lanes = new ReplicationLanes();
    /** Lanes that will be tried again by themselves. */
    private final BitSet retrying = new BitSet();

    private long pending;
    private long waiting;

    ReplicationLink(
            Replica from, Replica to, TravelTime lag, long retryNanos, long catchUp, EventQueue<Happening> queue) {
        this.from = from;
        this.to = to;
        this.lag = lag;
        this.retryNanos = retryNanos;
        this.catchUp = catchUp;
        this.queue = queue;
    }

    Replica to() {
        return to;
    }

    /** Writes sent and not yet taken in. */
    long pending() {
        return pending;
    }

    /** Whether writes have come that could not be taken in. */
    boolean isBehind() {
        return waiting > 0;
    }

    void send(ReplicatedWrite write, int lane, long acknowledgedAfterNanos, long nowNanos) {
        pending++;
        long arrival = nowNanos + (lag == null ? acknowledgedAfterNanos : lag.next());
        queue.add(arrival, now -> arrived(write, lane, now));
    }

    /** Begins to catch up with what came while it was closed. */
    void drain(long nowNanos) {
        for (int lane = 0; lane < lanes.count(); lane++) {
            lanes.takeAdded(lane);
            drain(lane, nowNanos);
        }
    }

    private void arrived(ReplicatedWrite write, int lane, long nowNanos) {
        if (lanes.isEmpty(lane) && isOpen()) {
            if (taken(write, nowNanos)) {
                return;
            }
            to.meter().throttled();
            retryLater(lane, nowNanos);
        }
        lanes.add(lane, write);
        waiting++;
    }

    private void drain(int lane, long nowNanos) {
        if (!isOpen() || lanes.isEmpty(lane)) {
            return;
        }
        long most = catchUp + lanes.takeAdded(lane);
        while (most-- > 0 && taken(lanes.first(lane), nowNanos)) {
            lanes.removeFirst(lane);
            waiting--;
            if (lanes.isEmpty(lane)) {
                return;
            }
        }
        retryLater(lane, nowNanos);
    }

    private boolean taken(ReplicatedWrite write, long nowNanos) {
        if (!to.take(write, nowNanos)) {
            return false;
        }
        pending--;
        from.recoveryPoint().arrived(write);
        return true;
    }

    private void retryLater(int lane, long nowNanos) {
        if (!retrying.get(lane)) {
            retrying.set(lane);
            queue.add(nowNanos + retryNanos, now -> {
                retrying.clear(lane);
                drain(lane, now);
            });
        }
    }

    /**
     * With strong consistency a region that is cut off writes nothing; what it sent before was acknowledged, so another region
     * has it.
     */
    private boolean isOpen() {
        return !to.isCutOff() && (lag == null || !from.isCutOff());
    }
}
