package dev.headroom.fidelity;

import static dev.headroom.fidelity.Runs.run;
import static dev.headroom.fidelity.Runs.table;
import static dev.headroom.fidelity.Runs.total;

import dev.headroom.result.AutoScalingResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.ScalingActivity;
import dev.headroom.result.ScalingActivity.Kind;
import java.util.List;

/** Auto scaling, as it is and as it was. */
final class ScalingExperiments {
    static final List<Experiment> ALL = List.of(
            new Experiment(
                    "V18",
                    "Developer Guide, auto scaling and metrics.",
                    "Target tracking of 70 %, at least 100 RCU.",
                    "the alarms (facts §6); autoScaling.metricDelay, capacityUpdate",
                    ScalingExperiments::tracking),
            new Experiment(
                    "V33",
                    "theburningmonk.com (2017) and better-dynamodb-scaling.",
                    "Auto scaling of 2017 under load A: 25/s, 300/s within five minutes, then slowly down.",
                    "five points; autoScaling.metricDelay, capacityUpdate",
                    ScalingExperiments::of2017));

    private ScalingExperiments() {}

    private static List<Figure> tracking() {
        RunResult run = run("v18-target-tracking");
        List<ScalingActivity> activities = activities(run);
        ScalingActivity out = first(activities, Kind.SCALE_OUT);
        ScalingActivity in = first(activities, Kind.SCALE_IN);
        return List.of(
                new Figure(
                        "activities while 69 of 100 are used",
                        Band.exactly(0),
                        activities.stream()
                                .filter(activity -> activity.at().seconds() < 1_200)
                                .count()),
                new Figure(
                        "minutes above the target until UpdateTable",
                        Band.between(2, 5, "2 points, and the alarm lags a few minutes (D)"),
                        out.at().seconds() / 60 - 20),
                new Figure("RCU then, for 140/s", Band.exactly(200), out.to()),
                new Figure(
                        "minutes below 50 until UpdateTable",
                        Band.between(15, 18, "15 points, and the alarm lags a few minutes (D)"),
                        in.at().seconds() / 60 - 40),
                new Figure("RCU then, for 60/s", Band.exactly(100), in.to()));
    }

    private static List<Figure> of2017() {
        RunResult run = run("v33-auto-scaling-of-2017");
        ScalingActivity out = first(activities(run), Kind.SCALE_OUT);
        double throttled = total(run, table(run).writes().throttled(), 900, 2_400);
        return List.of(
                new Figure(
                        "minutes from the rise to new capacity in force",
                        Band.between(7.5, 18.75, "10 to 15 (P4, ±25 %)"),
                        out.inForce().orElseThrow().seconds() / 60 - 15),
                new Figure("WCU of the first step", Band.atMost(300, "less than the 300/s asked for (P4)"), out.to()),
                new Figure(
                        "throttled within 25 minutes, % of writes",
                        Band.atLeast(10, "heavy (P4)"),
                        100 * throttled / total(run, table(run).writes().offered(), 900, 2_400)));
    }

    private static List<ScalingActivity> activities(RunResult run) {
        return run.tables()
                .get(0)
                .loops(AutoScalingResult.class)
                .flatMap(result -> result.activities().stream())
                .toList();
    }

    private static ScalingActivity first(List<ScalingActivity> activities, Kind kind) {
        return activities.stream()
                .filter(activity -> activity.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
