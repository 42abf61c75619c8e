package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.OperationResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.WorkloadResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests that the application lost: throttled at their last attempt (facts §10). */
final class RetriesExhaustedRule implements FindingRule {
    @Override
    public String name() {
        return "retries-exhausted";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.workloads().stream()
                .filter(workload -> workload.totals().failedByThrottling() > 0)
                .map(this::finding);
    }

    private Finding finding(WorkloadResult workload) {
        OperationResult totals = workload.totals();
        double share = totals.failedByThrottling() / (double) totals.requests();
        double attempts = totals.attempts() / (double) totals.requests();
        return new Finding(
                name(),
                Severity.CRITICAL,
                workload.name(),
                "Workload " + workload.name() + " lost " + Figures.count(totals.failedByThrottling(), "request")
                        + ": the last attempt was throttled too.",
                Figures.percent(share) + " of " + Figures.count(totals.requests(), "request") + " failed ("
                        + byOperation(workload) + "), after " + Figures.number(attempts)
                        + (attempts < 1.05 ? " attempt" : " attempts") + " a request on average.",
                "Remove the throttling that the other findings explain. Until then put what must not be lost into a"
                        + " queue, or let the client retry for longer: more attempts, longer waits.");
    }

    private static String byOperation(WorkloadResult workload) {
        return workload.operations().entrySet().stream()
                .filter(operation -> operation.getValue().failedByThrottling() > 0)
                .map(operation -> operation.getKey() + " "
                        + Figures.number(operation.getValue().failedByThrottling()))
                .collect(Collectors.joining(", "));
    }
}
