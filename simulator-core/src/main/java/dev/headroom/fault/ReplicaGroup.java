package dev.headroom.fault;

import dev.headroom.scenario.FaultTimes;

/**
 * The three replicas of one partition, one in each availability zone. The leader serves writes, which two of three must
 * acknowledge, and strongly consistent reads; every storage replica serves eventually consistent ones (facts §4.1). Where a
 * replica is lost, a log replica, which only acknowledges, takes its place within seconds; where it was the leader's, another
 * leads once the lease has run out.
 */
final class ReplicaGroup {
    /** In place of a zone: no replica is there to lead. */
    static final int NO_LEADER = -1;

    private static final int ZONES = 3;
    private static final int QUORUM = 2;
    private static final long NEVER = Long.MAX_VALUE;

    private final long[] storageFrom = new long[ZONES];
    private final long[] logFrom = {NEVER, NEVER, NEVER};
    private int leader;
    private long leadsFrom;

    /** All three replicas serve. */
    ReplicaGroup(int leader) {
        this.leader = leader;
    }

    int leader() {
        return leader;
    }

    /**
     * A replica is lost.
     *
     * @param zone where it was
     * @param leaseNanos how long the leader's lease still runs
     * @param first which of two that are left leads, the first (0) or the second (1), if it was the leader
     * @return whether it was the leader
     */
    boolean lose(int zone, long nowNanos, long leaseNanos, int first, FaultTimes times) {
        boolean led = leader == zone;
        storageFrom[zone] = NEVER;
        logFrom[zone] = nowNanos + times.logReplica().nanos();
        if (led) {
            leader = anotherLeader(nowNanos, first);
            leadsFrom = nowNanos + leaseNanos;
        }
        return led;
    }

    /** What was lost is built again: at once where no other replica is ahead of it, else as soon as it has caught up. */
    void restore(int zone, long nowNanos, FaultTimes times) {
        if (storageFrom[zone] != NEVER) {
            return;
        }
        boolean alone = replicas(nowNanos) == 0;
        storageFrom[zone] = alone ? nowNanos : nowNanos + times.storageReplica().nanos();
        if (leader == NO_LEADER) {
            leader = zone;
            leadsFrom = Math.max(leadsFrom, storageFrom[zone]);
        }
    }

    /** Whether there is a leader that may answer: writes and strongly consistent reads need one. */
    boolean isLed(long nowNanos) {
        return leader != NO_LEADER && nowNanos >= leadsFrom;
    }

    /** Whether a write finds a leader, and two replicas to acknowledge it. */
    boolean isWritable(long nowNanos) {
        return isLed(nowNanos) && acknowledging(nowNanos) >= QUORUM;
    }

    /** How many replicas serve eventually consistent reads. */
    int replicas(long nowNanos) {
        int replicas = 0;
        for (long from : storageFrom) {
            replicas += nowNanos >= from ? 1 : 0;
        }
        return replicas;
    }

    /** When the next thing changes by itself; {@link Long#MAX_VALUE} where nothing does. */
    long nextChange(long nowNanos) {
        long next = leadsFrom > nowNanos ? leadsFrom : NEVER;
        for (int zone = 0; zone < ZONES; zone++) {
            next = Math.min(next, storageFrom[zone] > nowNanos ? storageFrom[zone] : NEVER);
            next = Math.min(next, logFrom[zone] > nowNanos ? logFrom[zone] : NEVER);
        }
        return next;
    }

    private int acknowledging(long nowNanos) {
        int acknowledging = 0;
        for (int zone = 0; zone < ZONES; zone++) {
            acknowledging += nowNanos >= storageFrom[zone] || nowNanos >= logFrom[zone] ? 1 : 0;
        }
        return acknowledging;
    }

    private int anotherLeader(long nowNanos, int first) {
        int other = NO_LEADER;
        for (int zone = 0; zone < ZONES; zone++) {
            boolean serves = nowNanos >= storageFrom[zone];
            if (serves && (other == NO_LEADER || first > 0)) {
                other = zone;
            }
        }
        return other;
    }
}
