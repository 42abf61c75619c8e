package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.chart.LatencyChart;
import dev.headroom.findings.Assessment;
import dev.headroom.result.Errors;
import dev.headroom.result.Hedges;
import dev.headroom.result.Latency;
import dev.headroom.result.OperationResult;
import dev.headroom.result.WorkloadResult;
import java.util.List;

/** What the application got: requests, retries and latency. */
final class WorkloadsSection implements Section {
    @Override
    public void write(Html html, Assessment assessment) {
        List<WorkloadResult> workloads = assessment.run().workloads();
        if (workloads.isEmpty()) {
            return;
        }
        html.open("section", "id", "workloads").element("h2", "Workloads");
        html.chart(new LatencyChart(workloads));
        requests(html, workloads);
        latencies(html, workloads);
        errorsAndHedges(html, workloads);
        Sources.csv(html, "workloads.csv").close();
    }

    private static void requests(Html html, List<WorkloadResult> workloads) {
        Grid grid = Grid.open(
                html,
                "Workload",
                "Operation",
                "#Requests",
                "#Succeeded",
                "#Given up",
                "#Throttled",
                "#Share",
                "#Attempts",
                "#Read units",
                "#Write units",
                "#Condition failed",
                "#Stale reads");
        for (WorkloadResult workload : workloads) {
            workload.operations().forEach((name, result) -> grid.row(requests(workload.name(), name, result)));
            if (workload.operations().size() != 1) {
                grid.total(requests(workload.name(), "all", workload.totals()));
            }
        }
        grid.close();
    }

    private static String[] requests(String workload, String operation, OperationResult result) {
        return new String[] {
            workload,
            operation,
            Figures.count(result.requests()),
            Figures.count(result.succeeded()),
            Figures.count(result.failed()),
            Figures.count(result.throttledRequests()),
            Figures.percent(result.throttledShare()),
            Figures.count(result.attempts()),
            Figures.units(result.consumedReadUnits()),
            Figures.units(result.consumedWriteUnits()),
            Figures.count(result.conditionFailures()),
            Figures.count(result.staleReads())
        };
    }

    private static void latencies(Html html, List<WorkloadResult> workloads) {
        html.open("details").element("summary", "Latencies in numbers");
        Grid grid =
                Grid.open(html, "Workload", "Operation", "#Mean", "#p50", "#p90", "#p95", "#p99", "#p99.9", "#Longest");
        for (WorkloadResult workload : workloads) {
            workload.operations().forEach((name, result) -> grid.row(latency(workload.name(), name, result.latency())));
            grid.total(latency(workload.name(), "all", workload.totals().latency()));
        }
        grid.close().close();
    }

    /** What faults, time-outs and second reads came to; nothing where there were none. */
    private static void errorsAndHedges(Html html, List<WorkloadResult> workloads) {
        List<WorkloadResult> met = workloads.stream()
                .filter(workload -> workload.totals().errors().requests() > 0
                        || workload.totals().hedges().sent() > 0)
                .toList();
        if (met.isEmpty()) {
            return;
        }
        Grid grid = Grid.open(
                html,
                "Workload",
                "#Requests with an error",
                "#Given up after one",
                "#Server errors",
                "#Time-outs",
                "#Second reads",
                "#Answered first",
                "#Their units");
        for (WorkloadResult workload : met) {
            Errors errors = workload.totals().errors();
            Hedges hedges = workload.totals().hedges();
            grid.row(
                    workload.name(),
                    Figures.count(errors.requests()),
                    Figures.count(errors.failedRequests()),
                    Figures.count(errors.serverErrors()),
                    Figures.count(errors.timeouts()),
                    Figures.count(hedges.sent()),
                    Figures.count(hedges.won()),
                    Figures.units(hedges.readUnits()));
        }
        grid.close();
    }

    private static String[] latency(String workload, String operation, Latency latency) {
        return new String[] {
            workload,
            operation,
            Figures.millis(latency.meanMillis()),
            Figures.millis(latency.p50Millis()),
            Figures.millis(latency.p90Millis()),
            Figures.millis(latency.p95Millis()),
            Figures.millis(latency.p99Millis()),
            Figures.millis(latency.p999Millis()),
            Figures.millis(latency.maxMillis())
        };
    }
}
