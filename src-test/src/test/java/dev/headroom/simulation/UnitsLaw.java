package dev.headroom.simulation;

import static dev.headroom.simulation.BrokenLaw.unless;
import static dev.headroom.simulation.BrokenLaw.unlessClose;

import dev.headroom.capacity.IndexQueue;
import dev.headroom.metrics.ResourceMeter;
import dev.headroom.metrics.TimeAxis;
import dev.headroom.result.OperationResult;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import dev.headroom.result.ThroughputResult;
import dev.headroom.result.WorkloadResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What is asked of a table or an index is consumed, throttled or waits before the index; and who asked for it is known. */
final class UnitsLaw implements Law {
    private static final String LAW = "offered units are consumed, throttled or wait";
    private static final String BY = "consumed units are those of workloads and other regions";

    private final Simulation simulation;
    private final WorkloadResults workloads;
    private final String label;
    private final SimulatedTable table;
    private final TimeAxis axis;

    UnitsLaw(Simulation simulation, WorkloadResults workloads, String label, SimulatedTable table) {
        this.simulation = simulation;
        this.workloads = workloads;
        this.label = label;
        this.table = table;
        this.axis = Inside.of(simulation, "axis", TimeAxis.class);
    }

    @Override
    public void second(long nowNanos) {
        check(nowNanos, false);
    }

    @Override
    public void ended(RunResult run) {
        check(run.simulated().nanos(), true);
    }

    private void check(long nowNanos, boolean atEnd) {
        double reads = 0;
        double writes = 0;
        ResourceMeter[] meters =
                Inside.of(Inside.of(table, "meters", TableMeters.class), "meters", ResourceMeter[].class);
        for (int i = 0; i < meters.length; i++) {
            double waiting = i == 0 ? 0 : atEnd ? waiting(i, nowNanos) : countedAsWaiting(meters[i]);
            ResourceResult resource = meters[i].result(
                    axis.endedAt(nowNanos),
                    label,
                    Optional.empty(),
                    table.capacity(i),
                    table.engine().partitions(i),
                    0,
                    0);
            check(resource, waiting, nowNanos);
            reads += resource.reads().consumedUnits();
            writes += resource.writes().consumedUnits() + waiting;
        }
        unlessClose(asked(OperationResult::consumedReadUnits, nowNanos), reads, BY, label + " reads");
        unlessClose(asked(OperationResult::consumedWriteUnits, nowNanos) + replicated(), writes, BY, label + " writes");
    }

    /** What happens in the instant in which a second ends waits already, and is told with the next second. */
    private static double countedAsWaiting(ResourceMeter meter) {
        return Inside.of(meter, "queued.counted", Long.class) / 2.0;
    }

    private double waiting(int resource, long nowNanos) {
        IndexQueue queue = table.queueOf(table.indexName(resource).orElseThrow());
        return queue.waitingHalves(nowNanos) / 2.0;
    }

    private void check(ResourceResult resource, double waiting, long nowNanos) {
        check(resource.reads(), 0, nowNanos, "reads of " + resource.label());
        check(resource.writes(), waiting, nowNanos, "writes of " + resource.label());
        unlessClose(
                ofPartitions(resource, PartitionResult::readUnits, nowNanos),
                resource.reads().consumedUnits(),
                LAW,
                "reads of partitions");
        unlessClose(
                ofPartitions(resource, PartitionResult::writeUnits, nowNanos),
                resource.writes().consumedUnits(),
                LAW,
                "writes of partitions");
        long events =
                resource.throttleEvents().values().stream().mapToLong(n -> n).sum();
        unless(
                events == resource.reads().throttleEvents() + resource.writes().throttleEvents(),
                LAW,
                "%d throttle events",
                events);
        unlessClose(
                resource.everyPartition().stream()
                        .mapToDouble(partition -> partition.throttleEvents().sum())
                        .sum(),
                events,
                LAW,
                "throttle events of partitions");
    }

    private void check(ThroughputResult side, double waiting, long nowNanos, String of) {
        unlessClose(side.offeredUnits(), side.consumedUnits() + side.throttledUnits() + waiting, LAW, of);
        unlessClose(total(side.offered(), nowNanos), side.offeredUnits(), LAW, of + ", offered");
        unlessClose(total(side.consumed(), nowNanos), side.consumedUnits(), LAW, of + ", consumed");
        unlessClose(total(side.throttled(), nowNanos), side.throttledUnits(), LAW, of + ", throttled");
        for (int i = 0; i < side.consumed().length(); i++) {
            unless(
                    side.consumed().get(i) >= 0,
                    LAW,
                    "%s: %s consumed in second %d",
                    of,
                    side.consumed().get(i),
                    i);
        }
    }

    private double ofPartitions(ResourceResult resource, Function<PartitionResult, Series> series, long nowNanos) {
        return resource.everyPartition().stream()
                .mapToDouble(partition -> total(series.apply(partition), nowNanos))
                .sum();
    }

    private double total(Series perSecond, long endNanos) {
        double total = 0;
        for (int i = 0; i < perSecond.length(); i++) {
            long nanos = Math.min(axis.widthNanos(), endNanos - i * axis.widthNanos());
            // A remnant is taken as a tenth of a second at least; see TimeAxis.
            total += perSecond.get(i) * Math.max(1e8, nanos) / 1e9;
        }
        return total;
    }

    private double asked(ToDoubleFunction<OperationResult> units, long nowNanos) {
        double total = 0;
        for (WorkloadResult result : workloads.at(nowNanos).values()) {
            total += result.table().equals(label) ? units.applyAsDouble(result.totals()) : 0;
        }
        return total;
    }

    private double replicated() {
        return Regions.of(simulation).stream()
                .flatMap(List::stream)
                .filter(replica -> replica.table() == table)
                .mapToDouble(replica ->
                        replica.meter().tableUnits() + replica.meter().indexUnits())
                .sum();
    }
}
