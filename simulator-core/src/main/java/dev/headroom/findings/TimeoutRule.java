package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.Errors;
import dev.headroom.result.OperationResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.WorkloadResult;
import java.util.stream.Stream;

/** Requests that a client did not wait for, though the service carried them out (facts §10.5, §12). */
final class TimeoutRule implements FindingRule {
    /** Fewer than one in a thousand is what a time-out is for. */
    private static final double NOTABLE = 0.001;

    @Override
    public String name() {
        return "timeouts";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.workloads().stream().filter(TimeoutRule::isNotable).map(this::finding);
    }

    private static boolean isNotable(WorkloadResult workload) {
        OperationResult totals = workload.totals();
        Errors errors = totals.errors();
        boolean lost = errors.failedRequests() > 0 && errors.serverErrors() == 0;
        return errors.timeouts() > 0 && (lost || errors.timeouts() > NOTABLE * totals.requests());
    }

    private Finding finding(WorkloadResult workload) {
        OperationResult totals = workload.totals();
        Errors errors = totals.errors();
        return new Finding(
                name(),
                errors.failedRequests() > 0 ? Severity.CRITICAL : Severity.WARNING,
                workload.name(),
                "Workload " + workload.name() + " gave up waiting " + Figures.count(errors.timeouts(), "time")
                        + "; the service had carried these calls out, and was paid for them.",
                Figures.percent(errors.timeouts() / (double) totals.attempts()) + " of "
                        + Figures.count(totals.attempts(), "attempt") + " took longer than the client waits; "
                        + Figures.count(errors.failedRequests(), "request") + " failed in the end. The median of those"
                        + " that succeeded is "
                        + Figures.number(totals.latency().p50Millis()) + " ms.",
                "Raise requestTimeout above the 99.9th percentile, or leave it out and set hedgeAfter for reads. A"
                        + " write that timed out may have happened: make it bear a repetition.");
    }
}
