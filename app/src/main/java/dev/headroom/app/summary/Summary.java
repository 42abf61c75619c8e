package dev.headroom.app.summary;

import dev.headroom.findings.Assessment;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.OperationResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.WorkloadResult;
import dev.headroom.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The summary of one run: what it was, then a section for each question, the findings last, where the eye rests. */
public final class Summary {
    /** What a person reads in ten seconds, and a screen shows at once. */
    private static final int LINES = 45;

    private static final int MOST_LATENCY_ROWS = 6;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_WORKLOAD = 24;

    private final Assessment assessment;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    private Summary(Assessment assessment, Style style) {
        this.assessment = assessment;
        this.style = style;
    }

    /** The lines to print. */
    public static List<String> of(Assessment assessment, Style style) {
        return new Summary(assessment, style).compose();
    }

    private List<String> compose() {
        header();
        RunResult run = assessment.run();
        section("Throughput, in capacity units", ThroughputSection.of(run));
        section("Throttled because of", ThrottlingSection.reasons(run));
        section("Beside the requests", LoopsSection.of(run));
        section("Hottest keys", HotSpots.keys(run));
        section("Hottest partitions", HotSpots.partitions(run));
        section("Latency, retries included", latency());
        section("DynamoDB bill at list prices", BillSection.of(assessment.bill()));
        section("Findings", FindingsSection.of(assessment.findings(), style, LINES - lines.size()));
        return lines;
    }

    private void header() {
        RunResult run = assessment.run();
        Scenario scenario = run.scenario();
        lines.add(style.heading(Figures.cut(scenario.name(), LONGEST_NAME)) + ": " + run.simulated() + " simulated, "
                + resolution(run)
                + scenario.generation().name().toLowerCase(Locale.ROOT) + " generation, seed " + scenario.seed());
        long failed =
                run.workloads().stream().mapToLong(w -> w.totals().failed()).sum();
        double share = run.requests() == 0 ? 0 : run.throttledRequests() / (double) run.requests();
        lines.add(Figures.count(run.requests()) + " requests: " + Figures.count(run.throttledRequests())
                + " throttled (" + Figures.share(share) + "), " + Figures.count(failed) + " given up");
    }

    /** A second goes without saying; a peak that is the mean of minutes hides what happened within them. */
    private static String resolution(RunResult run) {
        return run.interval().nanos() > TimeSpan.NANOS_PER_SECOND ? "peaks are means of " + run.interval() + ", " : "";
    }

    private void section(String heading, List<String> body) {
        if (!body.isEmpty()) {
            lines.add("");
            lines.add(style.heading(heading));
            lines.addAll(body);
        }
    }

    private List<String> latency() {
        TextTable table = TextTable.of("", "", "requests", "throttled", "p50", "p99", "p99.9")
                .right(2, 3, 4, 5, 6);
        int rows = 0;
        int left = 0;
        for (WorkloadResult workload : assessment.run().workloads()) {
            for (Map.Entry<String, OperationResult> operation :
                    workload.operations().entrySet()) {
                if (rows < MOST_LATENCY_ROWS) {
                    latencyRow(table, workload.name(), operation.getKey(), operation.getValue());
                    rows++;
                } else {
                    left++;
                }
            }
        }
        return rows == 0 ? List.of() : More.after(table.lines(), left, "operation");
    }

    private static void latencyRow(TextTable table, String workload, String operation, OperationResult result) {
        table.row(
                Figures.cut(workload, LONGEST_WORKLOAD),
                operation,
                Figures.count(result.requests()),
                Figures.share(result.throttledShare()),
                Figures.millis(result.latency().p50Millis()),
                Figures.millis(result.latency().p99Millis()),
                Figures.millis(result.latency().p999Millis()));
    }
}
