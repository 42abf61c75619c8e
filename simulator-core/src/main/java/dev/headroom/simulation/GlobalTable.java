package dev.headroom.simulation;

import dev.headroom.metrics.TimeAxis;
import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.LoopResult;
import dev.headroom.scenario.ReplicaConsistency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A table in several regions, with a link from each to each other (facts §8.4). */
final class GlobalTable implements TableLoop {
    /** How often it is looked whether a healed region has caught up. */
    private static final long LOOK_NANOS = 100_000_000;

    private final ReplicaConsistency consistency;
    private final List<Replica> replicas;
    private final Conflicts conflicts;
    private final List<RegionOutage> outages;
    private final TimeAxis axis;

    GlobalTable(
            ReplicaConsistency consistency,
            List<Replica> replicas,
            Conflicts conflicts,
            List<RegionOutage> outages,
            TimeAxis axis) {
        this.consistency = consistency;
        this.replicas = replicas;
        this.conflicts = conflicts;
        this.outages = outages;
        this.axis = axis;
    }

    @Override
    public void start(SimulatedTable home, EventQueue<Happening> queue) {
        queue.add(axis.widthNanos(), now -> sample(now, queue));
    }

    /** Has a region fail and heal; one outage at a time for each region. */
    static void schedule(RegionOutage outage, long beginNanos, EventQueue<Happening> queue) {
        queue.add(beginNanos, outage::begin);
        queue.add(outage.endNanos(), now -> {
            outage.end(now);
            lookAgain(outage, now, queue);
        });
    }

    private static void lookAgain(RegionOutage outage, long nowNanos, EventQueue<Happening> queue) {
        if (outage.isCatchingUp(nowNanos)) {
            queue.add(nowNanos + LOOK_NANOS, now -> lookAgain(outage, now, queue));
        }
    }

    private void sample(long nowNanos, EventQueue<Happening> queue) {
        int interval = axis.intervalAt(nowNanos - 1);
        for (Replica replica : replicas) {
            replica.meter().pending(interval, replica.pending());
        }
        queue.add(nowNanos + axis.widthNanos(), now -> sample(now, queue));
    }

    @Override
    public Stream<LoopResult> results(TimeAxis ended, long endNanos) {
        for (Replica replica : replicas) {
            replica.meter().pending(axis.intervalAt(Math.max(0, endNanos - 1)), replica.pending());
        }
        return Stream.of(new GlobalTableResult(
                consistency,
                replicas.stream()
                        .map(replica -> replica.result(replica.table().consumedWriteUnits()))
                        .toList(),
                conflicts.total(),
                conflicts.first(),
                conflicts.keys(),
                outages.stream()
                        .map(outage -> outage.result(consistency == ReplicaConsistency.STRONG))
                        .flatMap(Optional::stream)
                        .toList()));
    }
}
