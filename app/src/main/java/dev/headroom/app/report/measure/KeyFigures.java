package dev.headroom.app.report.measure;

import dev.headroom.findings.Assessment;
import dev.headroom.result.RunResult;
import dev.headroom.result.WorkloadResult;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * The figures that a reader looks for first.
 *
 * @param requests requests made, each counted once
 * @param throttledRequests those of which an attempt was throttled
 * @param failedRequests those given up
 * @param slowest the workload with the highest 99th percentile; empty where there is no workload
 * @param runCost US dollars for the simulated time
 * @param monthlyCost US dollars for a month of the same
 * @param hottest the partition nearest to its ceiling at any time; empty where there is none
 */
public record KeyFigures(
        long requests,
        long throttledRequests,
        long failedRequests,
        Optional<WorkloadResult> slowest,
        BigDecimal runCost,
        BigDecimal monthlyCost,
        Optional<PartitionHeat> hottest) {

    /** Reads them off. */
    public static KeyFigures of(Assessment assessment) {
        RunResult run = assessment.run();
        return new KeyFigures(
                run.requests(),
                run.throttledRequests(),
                run.workloads().stream().mapToLong(w -> w.totals().failed()).sum(),
                run.workloads().stream()
                        .max(Comparator.comparingDouble(
                                w -> w.totals().latency().p99Millis())),
                assessment.bill().runTotal(),
                assessment.bill().monthlyTotal(),
                PartitionHeat.hottest(run));
    }

    /** Requests throttled at least once, as a share of all; 0 where there were none. */
    public double throttledShare() {
        return requests == 0 ? 0 : throttledRequests / (double) requests;
    }
}
