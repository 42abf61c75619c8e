package dev.headroom.fidelity;

import static dev.headroom.fidelity.Runs.firstAbove;
import static dev.headroom.fidelity.Runs.index;
import static dev.headroom.fidelity.Runs.mean;
import static dev.headroom.fidelity.Runs.run;
import static dev.headroom.fidelity.Runs.table;
import static dev.headroom.fidelity.Runs.total;
import static dev.headroom.fidelity.Runs.workload;

import dev.headroom.result.OperationResult;
import dev.headroom.result.RunResult;
import java.util.ArrayList;
import java.util.List;

/** Global indexes: how much they take before they push back, and how far behind they are. */
final class IndexExperiments {
    static final List<Experiment> ALL = List.of(
            new Experiment(
                    "V12",
                    "aws-samples/amazon-dynamodb-labs, design patterns, exercise 1, step 7.",
                    "An index of 1 WCU behind a table of 1,000, written at 325 a second.",
                    "the index's queue and its overdraft",
                    IndexExperiments::oneWcu),
            new Experiment(
                    "V31",
                    "alexdebrie, consistency-performance.",
                    "A write, and an eventually consistent read 0, 10 and 100 ms later.",
                    "staleReads, staleIndexReads and their decay, fitted to this experiment",
                    IndexExperiments::readAfterWrite));

    private IndexExperiments() {}

    private static List<Figure> oneWcu() {
        RunResult run = run("v12-index-of-one-wcu");
        double pushedBack = firstAbove(run, index(run).writes().throttled(), 0, 0);
        double taken = total(run, index(run).writes().consumed(), 0, Math.min(120, pushedBack));
        return List.of(
                new Figure("WCU that the index takes before it pushes back", Band.p2(19_500), taken),
                new Figure(
                        "WCU/s of the table meanwhile",
                        Band.p2(325),
                        mean(run, table(run).writes().consumed(), 5, 50)),
                new Figure(
                        "WCU/s of the index meanwhile",
                        Band.p2(326),
                        mean(run, index(run).writes().consumed(), 5, 50)),
                new Figure(
                        "throttle events of the index",
                        Band.p2(1_220),
                        index(run).writes().throttleEvents()),
                new Figure(
                        "throttle events of the table itself",
                        Band.exactly(0),
                        table(run).writes().throttleEvents()));
    }

    private static List<Figure> readAfterWrite() {
        RunResult run = run("v31-read-after-write");
        List<Figure> figures = new ArrayList<>();
        figures.add(fresh(run, "table", 0, 99.50));
        figures.add(fresh(run, "table", 10, 99.68));
        figures.add(fresh(run, "table", 100, 100));
        figures.add(fresh(run, "index", 0, 96.54));
        figures.add(fresh(run, "index", 10, 99.53));
        figures.add(fresh(run, "index", 100, 99.72));
        return figures;
    }

    /** 5,000 reads: the band is three standard errors of such a sample, on the published and on the simulated side. */
    private static Figure fresh(RunResult run, String what, int millis, double published) {
        OperationResult reads = workload(run, what + "-after-" + millis).totals();
        double stale = Math.max(0.0005, 1 - published / 100);
        double error = 100 * 3 * Math.sqrt(2 * stale * (1 - stale) / 5_000);
        return new Figure(
                what + " after " + millis + " ms: fresh, %",
                Band.between(
                        published - error,
                        Math.min(100, published + error),
                        published + " (P1, ±" + Band.text(error) + ")"),
                100 - 100.0 * reads.staleReads() / reads.requests());
    }
}
