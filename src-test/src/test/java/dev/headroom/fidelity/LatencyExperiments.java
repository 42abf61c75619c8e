package dev.headroom.fidelity;

import static dev.headroom.fidelity.Runs.mean;
import static dev.headroom.fidelity.Runs.run;
import static dev.headroom.fidelity.Runs.table;
import static dev.headroom.fidelity.Runs.workload;

import dev.headroom.result.Latency;
import dev.headroom.result.RunResult;
import java.util.List;

/** How long calls take. */
final class LatencyExperiments {
    static final List<Experiment> ALL = List.of(
            new Experiment(
                    "V22",
                    "alexdebrie/dynamodb-performance-testing, put-batch-transaction.",
                    "Small items put one by one, in batches of 25 and in transactions of five, one call after another.",
                    "serviceTimes, fitted to this experiment",
                    LatencyExperiments::percentiles),
            new Experiment(
                    "V27",
                    "qyjohn, header of ForcePartitionSplit.java.",
                    "Eight threads that put one item after another.",
                    "serviceTimes",
                    () -> {
                        RunResult run = run("v27-eight-threads");
                        return List.of(new Figure(
                                "writes/s",
                                Band.p3(1_000),
                                mean(run, table(run).writes().consumed(), 10, 120)));
                    }));

    private LatencyExperiments() {}

    private static List<Figure> percentiles() {
        RunResult run = run("v22-latencies");
        Latency put = workload(run, "put").totals().latency();
        Latency batch = workload(run, "batch").totals().latency();
        return List.of(
                new Figure("PutItem p50, ms", Band.p1(7.55), put.p50Millis()),
                new Figure("PutItem p99, ms", Band.p1(16.2), put.p99Millis()),
                new Figure("BatchWriteItem of 25, p50, ms", Band.p1(10.2), batch.p50Millis()),
                new Figure("BatchWriteItem of 25, p99, ms", Band.p1(27.6), batch.p99Millis()));
    }
}
