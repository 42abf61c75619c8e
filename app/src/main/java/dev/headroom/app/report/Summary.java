package dev.headroom.app.report;

import dev.headroom.app.report.measure.KeyFigures;
import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.cost.Bill;
import dev.headroom.findings.Assessment;
import dev.headroom.findings.Finding;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.Change;
import dev.headroom.result.HotKey;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.ThroughputResult;
import dev.headroom.result.WorkloadResult;
import dev.headroom.scenario.Generation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The run without its series: what {@code --json} prints. The components' names are the members' names. */
record Summary(
        int version,
        String scenario,
        long seed,
        Generation generation,
        TimeSpan simulated,
        long requests,
        long throttledRequests,
        double throttledShare,
        long failedRequests,
        List<Resource> resources,
        List<WorkloadResult> workloads,
        Optional<HottestPartition> hottestPartition,
        List<Change> changes,
        BigDecimal runCost,
        BigDecimal monthlyCost,
        Bill bill,
        List<Finding> findings) {

    /** A table or an index in totals. */
    record Resource(
            String table,
            Optional<String> index,
            long itemCount,
            long sizeBytes,
            int partitions,
            Side reads,
            Side writes,
            Map<ThrottlingReason, Long> throttleEvents,
            List<HotKey> mostAccessed,
            List<HotKey> mostThrottled) {
        static Resource of(ResourceResult resource) {
            return new Resource(
                    resource.table(),
                    resource.index(),
                    resource.itemCount(),
                    resource.sizeBytes(),
                    resource.partitions().size(),
                    Side.of(resource.reads()),
                    Side.of(resource.writes()),
                    resource.throttleEvents(),
                    resource.mostAccessed(),
                    resource.mostThrottled());
        }
    }

    /** Reads or writes in totals. */
    record Side(double offeredUnits, double consumedUnits, double throttledUnits, long attempts, long throttleEvents) {
        static Side of(ThroughputResult side) {
            return new Side(
                    side.offeredUnits(),
                    side.consumedUnits(),
                    side.throttledUnits(),
                    side.attempts(),
                    side.throttleEvents());
        }
    }

    /** The partition nearest to its ceiling. */
    record HottestPartition(String resource, int partition, double peakShareOfCeiling) {}

    static Summary of(Assessment assessment) {
        RunResult run = assessment.run();
        KeyFigures figures = KeyFigures.of(assessment);
        return new Summary(
                RunResult.VERSION,
                run.scenario().name(),
                run.scenario().seed(),
                run.scenario().generation(),
                run.simulated(),
                figures.requests(),
                figures.throttledRequests(),
                figures.throttledShare(),
                figures.failedRequests(),
                run.tables().stream()
                        .flatMap(table -> table.resources().stream().map(Resource::of))
                        .toList(),
                run.workloads(),
                figures.hottest()
                        .map(heat -> new HottestPartition(
                                heat.resource().label(), heat.partition().number(), heat.peak())),
                run.changes(),
                figures.runCost(),
                figures.monthlyCost(),
                assessment.bill(),
                assessment.findings());
    }
}
