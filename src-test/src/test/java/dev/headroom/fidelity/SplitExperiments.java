package dev.headroom.fidelity;

import static dev.headroom.fidelity.Runs.firstAbove;
import static dev.headroom.fidelity.Runs.mean;
import static dev.headroom.fidelity.Runs.run;
import static dev.headroom.fidelity.Runs.table;
import static dev.headroom.fidelity.Runs.total;
import static dev.headroom.fidelity.Runs.workload;

import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import java.util.List;

/** How partitions split under load. */
final class SplitExperiments {
    private static final String LOAD_TEST = "andrestone/dynamodb-load-test, MAIN_BLOG.md (2020).";
    private static final String RESTS = "split for heat: splits.heat, splits.sustained, splits.takes";

    static final List<Experiment> ALL = List.of(
            new Experiment(
                            "V04",
                            LOAD_TEST,
                            "One partition key, filled at 900 WCU for ten minutes, then read at 6,000 RCU, strongly consistent.",
                            RESTS,
                            SplitExperiments::sixThousand)
                    .missedBecause(
                            "fewer reads are throttled. They are those that two halves of unequal load cannot take, so"
                                    + " the share follows from where the split fell; the load and the split are reproduced."),
            new Experiment(
                    "V05", LOAD_TEST, "The same, read at 9,900 RCU.", RESTS, SplitExperiments::nineThousandNineHundred),
            new Experiment(
                            "V06",
                            LOAD_TEST,
                            "One partition key, 100 WCU and 300 RCU, growing by 15 % a minute for twenty minutes.",
                            RESTS,
                            SplitExperiments::growing)
                    .missedBecause(
                            "nothing is throttled here: the partition splits before its load reaches what one gives."
                                    + " The author's client sent each second's work in bursts, and may have shared one budget of reads"
                                    + " and writes; neither is said."),
            new Experiment(
                    "V07",
                    LOAD_TEST,
                    "Directly after V06, 2,000 WCU and 6,000 RCU on the same key.",
                    RESTS,
                    SplitExperiments::steady),
            new Experiment(
                            "V08",
                            "qyjohn/AWS_Tutorials, ForcePartitionSplit.java (2020).",
                            "Ten partition keys, random sort keys, 128 threads, an hour.",
                            RESTS,
                            SplitExperiments::forced)
                    .missedBecause(
                            "128 threads write 15,400 a second here, by the service times that fit V22, where the author's"
                                    + " reached 19,000 and more; the partitions are fewer with the load. One stands for about 385"
                                    + " WCU/s, the author's for 340 to 360."),
            new Experiment(
                    "V28",
                    LOAD_TEST,
                    "A new partition key on the table of V07, 2,000 WCU and 6,000 RCU.",
                    RESTS,
                    SplitExperiments::newKey));

    private SplitExperiments() {}

    private static List<Figure> sixThousand() {
        RunResult run = run("v04-strong-reads-6000");
        Series throttled = table(run).reads().throttled();
        Series offered = table(run).reads().offered();
        return List.of(
                new Figure(
                        "RCU/s reached",
                        Band.p1(6_000),
                        mean(run, table(run).reads().consumed(), 600, 1_200)),
                new Figure(
                        "throttled, % of reads",
                        Band.p1(1.40), 100 * total(run, throttled, 600, 1_200) / total(run, offered, 600, 1_200)));
    }

    private static List<Figure> nineThousandNineHundred() {
        RunResult run = run("v05-strong-reads-9900");
        Series consumed = table(run).reads().consumed();
        double step = firstAbove(run, consumed, 7_500, 660) - 600;
        return List.of(
                new Figure("RCU/s at the plateau", Band.p1(6_000), mean(run, consumed, 630, 840)),
                new Figure("minutes to the step", Band.p3(8), step / 60),
                new Figure(
                        "RCU/s after it",
                        Band.atLeast(8_100, "9,000, without throttling (P1)"),
                        mean(run, consumed, 600 + step + 30, 1_200)));
    }

    private static RunResult growth;

    private static synchronized RunResult growth() {
        if (growth == null) {
            growth = run("v06-growing-load-of-one-key");
        }
        return growth;
    }

    private static List<Figure> growing() {
        RunResult run = growth();
        double offered = total(run, table(run).writes().offered(), 0, 1_200);
        double throttled = total(run, table(run).writes().throttled(), 0, 1_200);
        return List.of(
                new Figure(
                        "WCU/s in the last minute",
                        Band.p3(1_385),
                        mean(run, table(run).writes().consumed(), 1_140, 1_200)),
                new Figure(
                        "throttled, % of writes",
                        Band.between(0.01, 25, "\"much better, still some\" (P3)"), 100 * throttled / offered));
    }

    private static List<Figure> steady() {
        RunResult run = growth();
        double refused = workload(run, "steady-writes").totals().failed()
                + workload(run, "steady-reads").totals().failed();
        return List.of(new Figure("throttled requests", Band.exactly(0), refused));
    }

    private static List<Figure> newKey() {
        RunResult run = growth();
        double early = mean(run, table(run).writes().consumed(), 1_830, 2_100);
        double late = mean(run, table(run).writes().consumed(), 2_460, 2_520);
        return List.of(
                new Figure("WCU/s at first", Band.atMost(1_500, "throttled at first (P4)"), early),
                new Figure(
                        "WCU/s at the end over that at first",
                        Band.atLeast(1.2, "plateaus that rise (P4)"),
                        late / early));
    }

    private static List<Figure> forced() {
        RunResult run = run("v08-ten-keys-forced-splits", "duration=34m");
        Series writes = table(run).writes().consumed();
        return List.of(
                new Figure("WCU/s at first", Band.p3(3_000), mean(run, writes, 30, 240)),
                new Figure(
                        "highest WCU/s in a minute",
                        Band.between(15_000, 25_000, "20,000+ (P3, ±25 %)"),
                        highestMinute(run, writes)),
                new Figure(
                        "WCU/s in the last ten minutes of 34",
                        Band.between(14_250, 23_750, "19,000+ (P3, ±25 %)"),
                        mean(run, writes, 1_440, 2_040)),
                new Figure(
                        "plateau near 6,000, s",
                        Band.atLeast(30, "6,000+ in turn (P3)"),
                        secondsNear(run, writes, 6_000)),
                new Figure(
                        "plateau near 12,000, s",
                        Band.atLeast(30, "12,000+ in turn (P3)"),
                        secondsNear(run, writes, 12_000)),
                new Figure(
                        "partitions after 34 minutes",
                        Band.p1(56),
                        table(run).partitions().size()));
    }

    private static double highestMinute(RunResult run, Series writes) {
        double highest = 0;
        for (int minute = 0; minute < 34; minute++) {
            highest = Math.max(highest, mean(run, writes, minute * 60, minute * 60 + 60));
        }
        return highest;
    }

    private static double secondsNear(RunResult run, Series writes, double level) {
        double seconds = 0;
        for (int at = 0; at < 2_040; at += 10) {
            double rate = mean(run, writes, at, at + 10);
            seconds += rate > level * 0.75 && rate < level * 1.25 ? 10 : 0;
        }
        return seconds;
    }
}
