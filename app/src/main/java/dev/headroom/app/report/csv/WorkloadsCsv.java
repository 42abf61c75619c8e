package dev.headroom.app.report.csv;

import static dev.headroom.app.report.measure.Numbers.text;

import dev.headroom.findings.Assessment;
import dev.headroom.result.Latency;
import dev.headroom.result.OperationResult;
import dev.headroom.result.WorkloadResult;
import java.util.List;

/** What each workload got: all its operations together in a row of operation {@code all}, then each one. */
final class WorkloadsCsv implements CsvTable {
    private static final String ALL = "all";

    @Override
    public String fileName() {
        return "workloads.csv";
    }

    @Override
    public List<String> header() {
        return List.of(
                "workload",
                "table",
                "operation",
                "requests",
                "succeeded",
                "failed",
                "inFlight",
                "throttledRequests",
                "attempts",
                "conditionFailures",
                "staleReads",
                "consumedReadUnits",
                "consumedWriteUnits",
                "meanMillis",
                "p50Millis",
                "p90Millis",
                "p95Millis",
                "p99Millis",
                "p999Millis",
                "maxMillis",
                "requestsWithErrors",
                "failedAfterErrors",
                "serverErrors",
                "timeouts",
                "hedges",
                "hedgesWon",
                "hedgeReadUnits");
    }

    @Override
    public void rows(Assessment assessment, Rows rows) {
        for (WorkloadResult workload : assessment.run().workloads()) {
            rows.add(row(workload, ALL, workload.totals()));
            workload.operations().forEach((operation, result) -> rows.add(row(workload, operation, result)));
        }
    }

    private static String[] row(WorkloadResult workload, String operation, OperationResult result) {
        Latency latency = result.latency();
        return new String[] {
            workload.name(),
            workload.table(),
            operation,
            Long.toString(result.requests()),
            Long.toString(result.succeeded()),
            Long.toString(result.failed()),
            Long.toString(result.inFlight()),
            Long.toString(result.throttledRequests()),
            Long.toString(result.attempts()),
            Long.toString(result.conditionFailures()),
            Long.toString(result.staleReads()),
            text(result.consumedReadUnits()),
            text(result.consumedWriteUnits()),
            text(latency.meanMillis()),
            text(latency.p50Millis()),
            text(latency.p90Millis()),
            text(latency.p95Millis()),
            text(latency.p99Millis()),
            text(latency.p999Millis()),
            text(latency.maxMillis()),
            Long.toString(result.errors().requests()),
            Long.toString(result.errors().failedRequests()),
            Long.toString(result.errors().serverErrors()),
            Long.toString(result.errors().timeouts()),
            Long.toString(result.hedges().sent()),
            Long.toString(result.hedges().won()),
            text(result.hedges().readUnits())
        };
    }
}
