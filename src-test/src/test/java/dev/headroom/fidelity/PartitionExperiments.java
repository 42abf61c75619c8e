package dev.headroom.fidelity;

import static dev.headroom.fidelity.Runs.mean;
import static dev.headroom.fidelity.Runs.run;
import static dev.headroom.fidelity.Runs.table;
import static dev.headroom.fidelity.Runs.workload;

import dev.headroom.result.OperationResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import java.util.ArrayList;
import java.util.List;

/** What one partition gives, and what happens beside a hot one. */
final class PartitionExperiments {
    private static final String BLOG =
            "AWS Database Blog, Hunter and Natarajan, \"Scaling DynamoDB: how partitions, hot keys, and split for heat impact performance\".";

    static final List<Experiment> ALL = List.of(
            new Experiment(
                    "V01",
                    BLOG,
                    "One partition key, ascending sort keys, bulk load.",
                    "the partition's ceiling; no split where keys only ascend",
                    PartitionExperiments::oneKeyAscending),
            new Experiment(
                    "V02",
                    BLOG,
                    "More than 200 partition keys, shuffled, bulk load into a new on-demand table.",
                    "four partitions of a new table; batches wait for the slowest",
                    () -> shuffled(Band.p1(3_600))),
            new Experiment(
                    "V03",
                    BLOG,
                    "Eventually consistent queries of one partition key.",
                    "three replicas that each serve 3,000 reads a second",
                    PartitionExperiments::eventualQueries),
            new Experiment(
                    "V14",
                    "Developer Guide, best practices for partition keys.",
                    "400 WCU in four partitions, one of which is asked for 150.",
                    "generations of adaptive capacity",
                    PartitionExperiments::hotPartition),
            new Experiment(
                    "V15",
                    "amazon-archives/dynamodb-adaptive-capacity-demo.",
                    "Thirteen keys in four partitions of 25 WCU, 55 puts a second.",
                    "generations of adaptive capacity",
                    PartitionExperiments::census),
            new Experiment(
                    "V20",
                    "qyjohn/DDBHotKey.",
                    "A table of 1,500 WCU: how many shards its stream has.",
                    "the partition formula (facts §3.2)",
                    () -> List.of(new Figure(
                            "partitions",
                            Band.exactly(2),
                            table(run("v20-partitions-of-1500-wcu"))
                                    .partitions()
                                    .size()))),
            new Experiment(
                    "V26",
                    "switch180 in awslabs/emr-dynamodb-connector, PR 88.",
                    "The write rate that a new on-demand table takes safely.",
                    "as V02",
                    () -> shuffled(Band.p1(3_500))));

    private PartitionExperiments() {}

    private static List<Figure> oneKeyAscending() {
        RunResult run = run("v01-one-key-ascending");
        Series writes = table(run).writes().consumed();
        return List.of(
                new Figure("writes/s, whole load", Band.p1(1_000), mean(run, writes, 5, 600)),
                new Figure("writes/s, last minute", Band.p1(1_000), mean(run, writes, 540, 600)));
    }

    private static List<Figure> shuffled(Band band) {
        RunResult run = run("v02-shuffled-keys");
        return List.of(new Figure(
                "writes/s in one full minute",
                band,
                mean(run, table(run).writes().consumed(), 30, 90)));
    }

    private static List<Figure> eventualQueries() {
        RunResult run = run("v03-eventual-queries-of-one-key", "duration=5m");
        Series reads = table(run).reads().consumed();
        return List.of(
                new Figure("RU/s", Band.p1(4_500), mean(run, reads, 60, 300)),
                new Figure("queries/s", Band.p1(9_000), 2 * mean(run, reads, 60, 300)));
    }

    private static List<Figure> hotPartition() {
        List<Figure> figures = new ArrayList<>();
        for (String generation : List.of("classic", "adaptive", "current")) {
            RunResult run = run("v14-hot-partition-of-four", "generation=" + generation);
            OperationResult hot = workload(run, "hot").totals();
            RunResult early = run("v14-hot-partition-of-four", "generation=" + generation, "duration=5m");
            figures.add(new Figure(
                    generation + ": refused in the first 5 min, on burst",
                    Band.exactly(0),
                    workload(early, "hot").totals().failed()));
            double last = mean(run, hot(run), 2_700, 3_000);
            figures.add(new Figure(
                    generation + ": writes/s of the hot key after 45 min",
                    generation.equals("classic")
                            ? Band.between(99, 101, "held to 100 (D)")
                            : Band.between(149, 151, "150 (D)"),
                    last));
            if (generation.equals("current")) {
                figures.add(new Figure("current: refused in all", Band.exactly(0), hot.failed()));
            }
        }
        return figures;
    }

    /** The last of the four ranges has the hot key. */
    private static Series hot(RunResult run) {
        return table(run).partitions().get(table(run).partitions().size() - 1).writeUnits();
    }

    private static List<Figure> census() {
        RunResult classic = run("v15-census-under-adaptive-capacity", "generation=classic");
        RunResult adaptive = run("v15-census-under-adaptive-capacity", "generation=adaptive");
        RunResult current = run("v15-census-under-adaptive-capacity");
        return List.of(
                new Figure(
                        "partitions",
                        Band.exactly(4),
                        table(current).partitions().size()),
                new Figure(
                        "classic: accepted/s in the last half hour",
                        Band.atMost(54, "below 55, a partition held to 25 (P4)"),
                        mean(classic, table(classic).writes().consumed(), 5_400, 7_200)),
                new Figure(
                        "adaptive: accepted/s in the last half hour",
                        Band.between(54.5, 55.5, "all 55 in the end (P4)"),
                        mean(adaptive, table(adaptive).writes().consumed(), 5_400, 7_200)),
                new Figure(
                        "current: accepted/s in the last half hour",
                        Band.between(54.5, 55.5, "all 55 (P4)"),
                        mean(current, table(current).writes().consumed(), 5_400, 7_200)));
    }
}
