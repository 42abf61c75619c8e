package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.Hedges;
import dev.headroom.result.Latency;
import dev.headroom.result.OperationResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.WorkloadResult;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads whose tail is made by slow nodes, and what a second read cuts off it at which price (facts §12). */
final class TailLatencyRule implements FindingRule {
    private static final Set<String> HEDGEABLE = Set.of("GetItem", "BatchGetItem", "Query", "Scan");
    private static final long ENOUGH = 1_000;

    /** A log-normal tail as short as that of one read has a 99th percentile of less than twice the 95th. */
    private static final double DOMINATED = 2;

    @Override
    public String name() {
        return "tail-latency";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.workloads().stream().flatMap(workload -> workload.operations().entrySet().stream()
                .filter(operation -> HEDGEABLE.contains(operation.getKey()))
                .flatMap(operation -> find(run, workload, operation)));
    }

    /** Behind a cache, the slow ones among many fast reads are those that it passes on. */
    private static boolean throughDax(RunResult run, WorkloadResult workload) {
        return run.scenario().workloads().get(workload.name()).throughDax();
    }

    private Stream<Finding> find(RunResult run, WorkloadResult workload, Map.Entry<String, OperationResult> operation) {
        OperationResult result = operation.getValue();
        if (result.hedges().sent() > 0) {
            return Stream.of(hedged(run, workload, operation.getKey(), result));
        }
        boolean slowNodes = !throughDax(run, workload)
                && result.succeeded() >= ENOUGH
                && result.throttledRequests() == 0
                && result.errors().requests() == 0
                && result.latency().p50Millis() > 0
                && result.latency().p99Millis() >= DOMINATED * result.latency().p95Millis();
        return slowNodes ? Stream.of(unhedged(workload, operation.getKey(), result)) : Stream.empty();
    }

    private Finding unhedged(WorkloadResult workload, String operation, OperationResult result) {
        Latency latency = result.latency();
        return new Finding(
                name(),
                Severity.WARNING,
                workload.name(),
                "One " + operation + " in a hundred of workload " + workload.name() + " takes "
                        + millis(latency.p99Millis()) + " or more, "
                        + Figures.number(latency.p99Millis() / latency.p50Millis()) + " times the median: slow nodes,"
                        + " not load.",
                "p50 " + millis(latency.p50Millis()) + ", p95 " + millis(latency.p95Millis()) + ", p99 "
                        + millis(latency.p99Millis()) + ", p99.9 " + millis(latency.p999Millis())
                        + "; nothing was throttled. The more partitions a call is spread over, the likelier one of them"
                        + " is slow.",
                "Send a second read where the first takes longer than " + millis(latency.p95Millis())
                        + " (hedgeAfter): about 5% more reads, "
                        + Figures.number(0.05 * result.consumedReadUnits())
                        + " units in this run, for a 99th percentile"
                        + " near " + millis(latency.p95Millis() + latency.p50Millis()) + ".");
    }

    private Finding hedged(RunResult run, WorkloadResult workload, String operation, OperationResult result) {
        Hedges hedges = result.hedges();
        double perSecond = hedges.readUnits() / Math.max(1, run.simulated().seconds());
        double share = hedges.readUnits() / Math.max(1, result.consumedReadUnits() - hedges.readUnits());
        return new Finding(
                name(),
                Severity.NOTE,
                workload.name(),
                "Workload " + workload.name() + " hedged " + Figures.percent(hedges.sent() / (double) result.requests())
                        + " of its " + operation + " requests; the second answer came first in "
                        + Figures.percent(hedges.won() / (double) hedges.sent()) + " of them.",
                "The second reads consumed " + Figures.number(hedges.readUnits()) + " units, "
                        + Figures.number(perSecond) + "/s, which is " + Figures.percent(share)
                        + " more than without. p50 " + millis(result.latency().p50Millis()) + ", p99 "
                        + millis(result.latency().p99Millis()) + ", p99.9 "
                        + millis(result.latency().p999Millis()) + ".",
                "A later hedgeAfter costs less and cuts less.");
    }

    private static String millis(double millis) {
        return Figures.number(millis) + " ms";
    }
}
