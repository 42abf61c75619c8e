package dev.headroom.fault;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.FaultTimes;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The replicas of every partition of a table or index. A partition that nothing has happened to has no state here: which zone
 * leads it follows from a seed and its number, so that partitions which a split makes later have a leader as well.
 */
public final class PartitionReplicas {
    private static final int ZONES = 3;

    /** Leases end on whole milliseconds, which is what people read. */
    private static final long MILLISECOND = 1_000_000;

    private final FaultTimes times;
    private final SplittableRandom random;
    private final long seed;
    private final boolean[] zoneLost = new boolean[ZONES];
    private ReplicaGroup[] groups = {};

    /** @param random says where leaders are, and how long their leases still run when they are lost */
    public PartitionReplicas(FaultTimes times, SplittableRandom random) {
        this.times = times;
        this.seed = random.nextLong();
        this.random = random;
    }

    /** The zone, 0 to 2, that leads a partition; -1 where none does. */
    public int leader(int partition) {
        ReplicaGroup group = group(partition);
        return group == null ? new SplittableRandom(seed + partition).nextInt(ZONES) : group.leader();
    }

    /**
     * Every replica in a zone is lost.
     *
     * @param partitions the partitions that there are
     */
    public Loss loseZone(int zone, int[] partitions, long nowNanos) {
        zoneLost[zone] = true;
        Loss loss = Loss.NOTHING;
        for (int partition : partitions) {
            loss = loss.and(lose(partition, zone, nowNanos));
        }
        return loss;
    }

    /** A zone comes back, and its replicas catch up. */
    public void restoreZone(int zone, long nowNanos) {
        zoneLost[zone] = false;
        for (ReplicaGroup group : groups) {
            if (group != null) {
                group.restore(zone, nowNanos, times);
            }
        }
    }

    /** One replica is lost, alone. */
    public Loss lose(int partition, int zone, long nowNanos) {
        long renewed = (long) (random.nextDouble() * times.leaseRenewal().nanos()) / MILLISECOND * MILLISECOND;
        long lease = times.leaderLease().nanos() - renewed;
        boolean led = made(partition).lose(zone, nowNanos, lease, random.nextInt(2), times);
        return led ? new Loss(1, lease) : Loss.NOTHING;
    }

    /** A replica lost alone is built again, unless its zone is lost as well. */
    public void restore(int partition, int zone, long nowNanos) {
        if (!zoneLost[zone]) {
            made(partition).restore(zone, nowNanos, times);
        }
    }

    /** Whether a write finds its leader and a second replica. */
    public boolean isWritable(int partition, long nowNanos) {
        ReplicaGroup group = group(partition);
        return group == null || group.isWritable(nowNanos);
    }

    /** Whether a strongly consistent read finds its leader. */
    public boolean isLed(int partition, long nowNanos) {
        ReplicaGroup group = group(partition);
        return group == null || group.isLed(nowNanos);
    }

    /** How many replicas serve eventually consistent reads: three, while nothing is lost. */
    public int replicas(int partition, long nowNanos) {
        ReplicaGroup group = group(partition);
        return group == null ? standingZones() : group.replicas(nowNanos);
    }

    /** When something changes next by itself; {@link Long#MAX_VALUE} where nothing does. */
    public long nextChange(long nowNanos) {
        long next = Long.MAX_VALUE;
        for (ReplicaGroup group : groups) {
            next = group == null ? next : Math.min(next, group.nextChange(nowNanos));
        }
        return next;
    }

    private int standingZones() {
        int standing = ZONES;
        for (boolean lost : zoneLost) {
            standing -= lost ? 1 : 0;
        }
        return standing;
    }

    private ReplicaGroup group(int partition) {
        return partition < groups.length ? groups[partition] : null;
    }

    private ReplicaGroup made(int partition) {
        if (partition >= groups.length) {
            groups = Arrays.copyOf(groups, partition + 1);
        }
        if (groups[partition] == null) {
            groups[partition] = new ReplicaGroup(new SplittableRandom(seed + partition).nextInt(ZONES));
        }
        return groups[partition];
    }

    /**
     * What was lost with a replica or a zone.
     *
     * @param leaders partitions that lost their leader
     * @param leaseNanos how long the last of their leases still runs
     */
    public record Loss(int leaders, long leaseNanos) {
        static final Loss NOTHING = new Loss(0, 0);

        Loss and(Loss other) {
            return new Loss(leaders + other.leaders, Math.max(leaseNanos, other.leaseNanos));
        }

        /** How long until each of them has a leader again. */
        public TimeSpan lease() {
            return new TimeSpan(leaseNanos);
        }
    }
}
