package dev.headroom.fidelity;

import static dev.headroom.fidelity.Runs.mean;
import static dev.headroom.fidelity.Runs.run;
import static dev.headroom.fidelity.Runs.table;
import static dev.headroom.fidelity.Runs.total;
import static dev.headroom.fidelity.Runs.workload;

import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import java.util.ArrayList;
import java.util.List;

/** What on-demand tables can take at once, and how that grows. */
final class OnDemandExperiments {
    private static final String GUIDE = "Developer Guide, read/write capacity mode.";

    static final List<Experiment> ALL = List.of(
            new Experiment(
                    "V16",
                    "theburningmonk.com (2019) and dynamodb-ondemand-scaling-test.",
                    "A ramp of random keys on a new on-demand table; tables created at 20,000 to 40,000 WCU, switched, and hit with 40,000/s.",
                    "onDemandInitialWrites; partitions are kept",
                    OnDemandExperiments::ramp),
            new Experiment(
                    "V17",
                    GUIDE,
                    "Provisioned tables switched to on demand.",
                    "facts §3.4, §3.5",
                    OnDemandExperiments::switched),
            new Experiment(
                    "V30",
                    GUIDE,
                    "A previous peak of 50,000 RRU a second.",
                    "onDemandGrowth; peaks are means over a minute",
                    OnDemandExperiments::doubled));

    private OnDemandExperiments() {}

    private static List<Figure> ramp() {
        RunResult run = run("v16-ramp-on-demand");
        RunResult within = run("v16-ramp-on-demand", "workloads.write.traffic.to=144/s");
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "writes/s taken once 8,000 are offered",
                Band.p1(4_000),
                mean(run, table(run).writes().consumed(), 80, 120)));
        figures.add(new Figure(
                "throttled of a ramp to 3,600/s, %",
                Band.atMost(0.5, "none (P1, within 0.5 %)"),
                100
                        * total(within, table(within).writes().throttled(), 0, 120)
                        / total(within, table(within).writes().offered(), 0, 120)));
        for (int created : new int[] {20_000, 30_000, 40_000}) {
            RunResult kept = run("v16-switched-to-on-demand", "tables.ramp.writeCapacity=" + created);
            figures.add(new Figure(
                    "created at " + Band.text(created) + " WCU: writes/s taken at once of 39,000",
                    created == 40_000 ? Band.p1(39_000) : Band.p1(created),
                    mean(kept, table(kept).writes().consumed(), 316, 330)));
        }
        return figures;
    }

    private static List<Figure> switched() {
        List<Figure> figures = new ArrayList<>();
        figures.add(after(
                "100/100", 4_000, 12_000, "tables.switched.writeCapacity=100", "tables.switched.readCapacity=100"));
        figures.add(after(
                "8,000/24,000",
                8_000,
                24_000,
                "tables.switched.writeCapacity=8000",
                "tables.switched.readCapacity=24000"));
        figures.add(after(
                "once 10,000/10,000",
                10_000,
                10_000,
                "tables.switched.writeCapacity=10000",
                "tables.switched.readCapacity=10000"));
        return figures;
    }

    private static Figure after(String what, long writes, long reads, String... assignments) {
        RunResult run = run("v17-switch-100", assignments);
        ResourceResult table = table(run);
        int last = table.writes().provisioned().length() - 1;
        boolean both = table.writes().provisioned().get(last) >= writes
                && table.reads().provisioned().get(last) >= reads;
        return new Figure(
                what + " WCU/RCU switched: at least " + Band.text(writes) + " WRU and " + Band.text(reads)
                        + " RRU, 1 for yes",
                Band.exactly(1),
                both ? 1 : 0);
    }

    private static List<Figure> doubled() {
        RunResult run = run("v30-double-the-peak");
        ResourceResult patient = run.tables().get(0).resources().get(0);
        return List.of(
                new Figure(
                        "RRU/s at once after the peak",
                        Band.p1(100_000),
                        mean(run, patient.reads().consumed(), 7_500, 7_560)),
                new Figure(
                        "throttled of these, %",
                        Band.atMost(1, "none (D, within 1 %)"), share(run, patient, 7_500, 7_560)),
                new Figure(
                        "RRU/s half an hour later",
                        Band.p1(200_000),
                        mean(run, patient.reads().consumed(), 9_420, 9_480)),
                new Figure(
                        "throttled of these, %",
                        Band.atMost(1, "none (D, within 1 %)"), share(run, patient, 9_420, 9_480)),
                new Figure(
                        "four times the peak within half an hour: requests throttled",
                        Band.atLeast(1, "may throttle (D)"),
                        workload(run, "hasty").totals().failed()));
    }

    private static double share(RunResult run, ResourceResult table, int from, int to) {
        return 100
                * total(run, table.reads().throttled(), from, to)
                / total(run, table.reads().offered(), from, to);
    }
}
