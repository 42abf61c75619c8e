package dev.headroom.simulation;

import dev.headroom.metrics.TimeAxis;
import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.LoopResult;
import dev.headroom.scenario.FailRegion;
import dev.headroom.scenario.ReplicaConsistency;
import java.util.ArrayList;
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
    private final List<RegionOutage> outages = new ArrayList<>();
    private final TimeAxis axis;
    private EventQueue<Happening> queue;

    GlobalTable(ReplicaConsistency consistency, List<Replica> replicas, Conflicts conflicts, TimeAxis axis) {
        this.consistency = consistency;
        this.replicas = replicas;
        this.conflicts = conflicts;
        this.axis = axis;
    }

    @Override
    public void start(SimulatedTable home, EventQueue<Happening> newQueue) {
        queue = newQueue;
        queue.add(axis.widthNanos(), this::sample);
    }

    /** Has a region fail and heal. */
    void schedule(FailRegion fail) {
        replicas.stream()
                .filter(replica -> replica.region().equals(fail.region()))
                .forEach(replica ->
                        schedule(new RegionOutage(fail, replica), fail.at().nanos()));
    }

    private void schedule(RegionOutage outage, long beginNanos) {
        outages.add(outage);
        queue.addAhead(beginNanos, outage::begin);
        queue.addAhead(outage.endNanos(), now -> {
            outage.end(now);
            lookAgain(outage, now);
        });
    }

    private void lookAgain(RegionOutage outage, long nowNanos) {
        if (outage.isCatchingUp(nowNanos)) {
            queue.add(nowNanos + LOOK_NANOS, now -> lookAgain(outage, now));
        }
    }

    private void sample(long nowNanos) {
        look(axis.intervalAt(nowNanos - 1), nowNanos);
        queue.add(nowNanos + axis.widthNanos(), this::sample);
    }

    @Override
    public void look(int interval, long nowNanos) {
        for (Replica replica : replicas) {
            replica.meter().pending(interval, replica.pending());
        }
    }

    @Override
    public Stream<LoopResult> results(TimeAxis ended, long endNanos) {
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
