package dev.headroom.fidelity;

import static dev.headroom.fidelity.Runs.firstAbove;
import static dev.headroom.fidelity.Runs.index;
import static dev.headroom.fidelity.Runs.mean;
import static dev.headroom.fidelity.Runs.run;
import static dev.headroom.fidelity.Runs.table;
import static dev.headroom.fidelity.Runs.total;
import static dev.headroom.fidelity.Runs.workload;

import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import java.util.List;

/** The burst bank: how much it holds, and what happens when it is spent. */
final class BurstExperiments {
    private static final String LABS = "aws-samples/amazon-dynamodb-labs, design patterns, exercise 1.";
    private static final int SECOND_LOAD = 84;

    static final List<Experiment> ALL = List.of(
            new Experiment(
                            "V09",
                            LABS,
                            "500 rows put one by one into a new table of 5 WCU with an index of 5.",
                            "a full bank at the start (initialBurst); service time of a put (§12)",
                            BurstExperiments::fiveHundred)
                    .missedBecause("the published run throttled some puts in its first minute although the bank was not"
                            + " empty, which neither the documents nor a plain bank explain; without a throttle the 500 rows"
                            + " take 500 times a put. The share taken from the bank is reproduced."),
            new Experiment(
                    "V10",
                    LABS,
                    "2,000 more rows, shortly after.",
                    "a bank of 300 s; boto3's retries",
                    BurstExperiments::twoThousand),
            new Experiment(
                            "V11",
                            LABS,
                            "V09 and V10, consumption by the minute.",
                            "a bank of 300 s; the index's queue",
                            BurstExperiments::byTheMinute)
                    .missedBecause(
                            "the index here keeps up with its table while it may overdraw, and so peaks as high; the"
                                    + " published one smoothed 21 writes a second to 12.6, by a mechanism that is not published."),
            new Experiment(
                    "V13",
                    "AWS re:Post, DynamoDB spiky workloads.",
                    "200 RCU a second from a table of 150 whose bank is full.",
                    "a bank of 300 s (facts §3.6)",
                    BurstExperiments::spiky),
            new Experiment(
                    "V29",
                    "Developer Guide, troubleshooting provisioned throughput.",
                    "All 3,600 writes of a minute in one second, to a table of 60 WCU whose bank is spent.",
                    "admission by the second",
                    BurstExperiments::minuteInASecond));

    private BurstExperiments() {}

    private static RunResult labs;

    private static synchronized RunResult labs() {
        if (labs == null) {
            labs = run("v09-serial-puts");
        }
        return labs;
    }

    private static List<Figure> fiveHundred() {
        RunResult run = labs();
        double seconds = lastWrite(run, 0, SECOND_LOAD);
        return List.of(
                new Figure(
                        "WCU taken from the bank, at least",
                        Band.between(412, 500, "412 at least (P1)"),
                        500 - 5 * seconds),
                new Figure("seconds for the 500 rows", Band.p1(17.61), seconds));
    }

    private static List<Figure> twoThousand() {
        double seconds = lastWrite(labs(), SECOND_LOAD, 480) - SECOND_LOAD;
        return List.of(new Figure(
                "seconds for the 2,000 rows",
                Band.between(75.08 * 0.9, 133.85 * 1.1, "75.08 and 133.85, two runs (P1, ±10 %)"),
                seconds));
    }

    private static List<Figure> byTheMinute() {
        RunResult run = labs();
        Series writes = table(run).writes().consumed();
        double end = lastWrite(run, SECOND_LOAD, 480);
        double above = total(run, writes, 0, 480) - 5 * end;
        return List.of(
                new Figure(
                        "WCU above 5 for each second until the end",
                        Band.between(1_450 * 0.85, 1_500 * 1.15, "1,450 to 1,500 (P2)"),
                        above),
                new Figure("WCU/s once the bank is spent", Band.p2(5), mean(run, writes, end - 30, end - 5)),
                new Figure("WCU/s of the index, busiest minute", Band.p2(12.6), busiestMinute(run)),
                new Figure(
                        "throttles of the index",
                        Band.exactly(0),
                        index(run).writes().throttleEvents()));
    }

    private static double busiestMinute(RunResult run) {
        double most = 0;
        for (int minute = 0; minute < 8; minute++) {
            most = Math.max(most, mean(run, index(run).writes().consumed(), minute * 60, minute * 60 + 60));
        }
        return most;
    }

    private static double lastWrite(RunResult run, int from, int to) {
        Series writes = table(run).writes().consumed();
        int last = from;
        for (int second = from; second < to; second++) {
            last = writes.get(second) > 0 ? second : last;
        }
        return last + writes.get(last) / Math.max(writes.get(last), writes.get(Math.max(from, last - 1)));
    }

    private static List<Figure> spiky() {
        RunResult run = run("v13-burst-bank");
        double first = firstAbove(run, table(run).reads().throttled(), 0, 300) - 300;
        return List.of(
                new Figure(
                        "RCU banked",
                        Band.exactly(45_000),
                        table(run).reads().burstBalance().get(299)),
                new Figure("seconds that it lasts", Band.between(899, 901, "900 (D, within the second)"), first),
                new Figure(
                        "RCU/s afterwards",
                        Band.between(149.9, 150.1, "150 (D)"),
                        mean(run, table(run).reads().consumed(), 1_260, 1_800)));
    }

    private static List<Figure> minuteInASecond() {
        RunResult run = run("v29-a-minute-in-a-second");
        Series writes = table(run).writes().consumed();
        double refused = workload(run, "minute").totals().failed();
        return List.of(
                new Figure(
                        "writes refused of 3,600",
                        Band.atLeast(3_400, "throttled, though the minute's mean is 60 (D)"),
                        refused),
                new Figure(
                        "WCU/s of that minute, mean", Band.atMost(60, "at most 60 (D)"), mean(run, writes, 660, 720)));
    }
}
