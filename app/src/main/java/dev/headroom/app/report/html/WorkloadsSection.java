package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.chart.LatencyChart;
import dev.headroom.findings.Assessment;
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
        Grid grid = Grid.open(html, "Workload", "Operation", "#Mean", "#p50", "#p99", "#p99.9", "#Longest");
        for (WorkloadResult workload : workloads) {
            workload.operations().forEach((name, result) -> grid.row(latency(workload.name(), name, result.latency())));
            grid.total(latency(workload.name(), "all", workload.totals().latency()));
        }
        grid.close().close();
    }

    private static String[] latency(String workload, String operation, Latency latency) {
        return new String[] {
            workload,
            operation,
            Figures.millis(latency.meanMillis()),
            Figures.millis(latency.p50Millis()),
            Figures.millis(latency.p99Millis()),
            Figures.millis(latency.p999Millis()),
            Figures.millis(latency.maxMillis())
        };
    }
}
