package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.AutoScalingResult;
import dev.headroom.result.RefusedDecreases;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.ScalingActivity;
import dev.headroom.result.ScalingActivity.Kind;
import dev.headroom.scenario.AutoScalingPolicy;
import dev.headroom.scenario.AutoScalingSpec;
import dev.headroom.scenario.CapacityBounds;
import dev.headroom.scenario.ChangeCapacity;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.ScenarioEvent;
import dev.headroom.scenario.ScheduledActionSpec;
import dev.headroom.scenario.TargetTrackingSpec;
import dev.headroom.workload.ConstantArrivals;
import dev.headroom.workload.ConstantAttribute;
import dev.headroom.workload.KeyChooser;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import dev.headroom.workload.OperationSpec.WriteCondition;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.UniformKeys;
import dev.headroom.workload.ValueType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** With the defaults a point arrives two minutes after its minute, and UpdateTable takes a minute. */
class AutoScalingLoopTest {
    private static final KeyChooser KEYS = new UniformKeys(1_000, "key-");
    private static final OperationSpec PUT = new OperationSpec.Put(1, WriteCondition.NONE);
    private static final OperationSpec GET = new OperationSpec.Get(1, ReadConsistency.STRONG);

    /** V18: 90 of 100 from the start. Minutes 0 and 1 are above 70; the second point is there at 4m, ceil(90/0.7) at 5m. */
    @Test
    void scalesOutFiveMinutesAfterTheRise() {
        RunResult run = run(Scenarios.provisioned(5, 100)
                .autoScaling(writes(AutoScalingPolicy.CURRENT))
                .workload("write", constant(90), KEYS, PUT)
                .lasting("10m"));

        ScalingActivity activity = only(run).activities().get(0);
        assertThat(activity.at()).isEqualTo(TimeSpan.parse("4m"));
        assertThat(activity.inForce()).contains(TimeSpan.parse("5m"));
        assertThat(activity.kind()).isEqualTo(Kind.SCALE_OUT);
        assertThat(activity.to()).isEqualTo(129);
        assertThat(only(run).activities()).hasSize(1);
        assertThat(provisioned(run, "4m58s")).isEqualTo(100);
        assertThat(provisioned(run, "5m")).isEqualTo(129);
        assertThat(run.changes()).singleElement().satisfies(change -> assertThat(change.what())
                .contains("100 WCU -> 5 RCU, 129 WCU"));
    }

    /** V33: five points instead of two, so three minutes later. */
    @Test
    void tookThreeMinutesLongerIn2017() {
        RunResult run = run(Scenarios.provisioned(5, 100)
                .autoScaling(writes(AutoScalingPolicy.OF_2017))
                .workload("write", constant(90), KEYS, PUT)
                .lasting("10m"));

        assertThat(only(run).activities()).singleElement().satisfies(activity -> assertThat(activity.inForce())
                .contains(TimeSpan.parse("8m")));
    }

    /** Facts §6: the fifteenth point of no traffic is there at 17m; in 2017 a minute without requests had none. */
    @Test
    void scalesIdleTablesInExceptIn2017() {
        RunResult now = run(Scenarios.provisioned(5, 100)
                .autoScaling(writes(AutoScalingPolicy.CURRENT))
                .lasting("20m"));
        assertThat(only(now).activities()).singleElement().satisfies(activity -> {
            assertThat(activity.at()).isEqualTo(TimeSpan.parse("17m"));
            assertThat(activity.to()).isEqualTo(5);
        });

        RunResult then = run(Scenarios.provisioned(5, 100)
                .autoScaling(writes(AutoScalingPolicy.OF_2017))
                .lasting("2h"));
        assertThat(only(then).activities()).isEmpty();
    }

    /** A table takes one UpdateTable at a time: of the sides that want to change at 4m, the second is in force at 6m, the third at 7m. */
    @Test
    void changesOneSideAfterTheOther() {
        AutoScalingSpec both =
                Defaults.of(AutoScalingSpec.class, "reads", Optional.of(tracking()), "writes", Optional.of(tracking()));
        RunResult run = run(Scenarios.provisioned(100, 100)
                .holding(1_000)
                .autoScaling(both)
                .attribute("status", new ConstantAttribute("open", ValueType.S))
                .index("byStatus", "status", 100)
                .indexAutoScaling("byStatus", writes(AutoScalingPolicy.CURRENT))
                .workload("write", constant(90), new UniformKeys(10_000_000, "new-"), PUT)
                .workload("read", constant(90), KEYS, GET)
                .lasting("8m"));

        List<AutoScalingResult> sides =
                run.tables().get(0).loops(AutoScalingResult.class).toList();
        assertThat(sides)
                .extracting(side -> side.label()
                        + (side.writes() ? " writes " : " reads ")
                        + side.activities().get(0).inForce().orElseThrow())
                .containsExactly("Orders reads 5m", "Orders writes 6m", "Orders/byStatus writes 7m");
        assertThat(sides.get(1).activities().get(0).at()).isEqualTo(TimeSpan.parse("5m"));
    }

    /** Each decrease waits fifteen points anew; the fifth of a day is refused, and allowed once an hour has passed. */
    @Test
    void comesToTheEndOfTheDecreaseQuota() {
        ScenarioEvent[] raises = new ScenarioEvent[6];
        for (int i = 0; i < raises.length; i++) {
            raises[i] = change(TimeSpan.ofSeconds(i * 1_200), 100);
        }
        RunResult run = run(Scenarios.provisioned(5, 5)
                .autoScaling(writes(AutoScalingPolicy.CURRENT))
                .events(raises)
                .lasting("3h"));

        List<ScalingActivity> activities = only(run).activities();
        assertThat(activities)
                .extracting(ScalingActivity::kind)
                .containsExactly(
                        Kind.SCALE_IN,
                        Kind.SCALE_IN,
                        Kind.SCALE_IN,
                        Kind.SCALE_IN,
                        Kind.DECREASE_REFUSED,
                        Kind.SCALE_IN);
        long fourth = activities.get(3).at().nanos();
        assertThat(activities.get(5).at().nanos() - fourth)
                .isEqualTo(TimeSpan.parse("1h").nanos());
    }

    @Test
    void movesTheBoundsOnScheduleAndAgainEachDay() {
        AutoScalingSpec spec = Defaults.with(
                writes(AutoScalingPolicy.CURRENT),
                "schedule",
                List.of(new ScheduledActionSpec(
                        TimeSpan.parse("10m"),
                        Optional.of(TimeSpan.parse("24h")),
                        Optional.empty(),
                        Optional.of(new CapacityBounds(Optional.of(300L), Optional.empty())))));
        RunResult run = run(Scenarios.provisioned(5, 100).autoScaling(spec).lasting("24h20m"));

        assertThat(only(run).bounds())
                .extracting(bounds -> bounds.at() + " " + bounds.min() + "–" + bounds.max())
                .containsExactly("0s 5–1000", "10m 300–1000", "1d10m 300–1000");
        assertThat(only(run).activities()).singleElement().satisfies(activity -> {
            assertThat(activity.kind()).isEqualTo(Kind.SCHEDULED);
            assertThat(activity.inForce()).contains(TimeSpan.parse("11m"));
            assertThat(activity.to()).isEqualTo(300);
        });
    }

    @Test
    void notesOnceThatTheMaximumIsTooLow() {
        RunResult run = run(Scenarios.provisioned(5, 1_000)
                .autoScaling(writes(AutoScalingPolicy.CURRENT))
                .workload("write", constant(900), KEYS, PUT)
                .lasting("20m"));

        assertThat(only(run).activities()).singleElement().satisfies(activity -> {
            assertThat(activity.kind()).isEqualTo(Kind.AT_MAXIMUM);
            assertThat(activity.wanted()).isEqualTo(1_286);
        });
    }

    /** Facts §2.4: four a day at once, and the fifth only an hour after the last. */
    @Test
    void refusesAManualDecreaseThatTheQuotaDoesNotAllow() {
        ScenarioEvent[] events = new ScenarioEvent[5];
        Arrays.setAll(events, i -> change(TimeSpan.ofSeconds(120L * (i + 1)), 90 - 10L * i));
        RunResult run = run(Scenarios.provisioned(5, 100).events(events).lasting("12m"));

        assertThat(run.tables().get(0).loops(RefusedDecreases.class))
                .singleElement()
                .satisfies(
                        refused -> assertThat(refused.refused()).singleElement().satisfies(one -> {
                            assertThat(one.at()).isEqualTo(TimeSpan.parse("10m"));
                            assertThat(one.writeCapacity()).isEqualTo(60);
                            assertThat(one.wantedWriteCapacity()).isEqualTo(50);
                            assertThat(one.message()).startsWith("Subscriber limit exceeded");
                        }));
        assertThat(provisioned(run, "11m59s")).isEqualTo(60);
        assertThat(run.changes()).last().satisfies(change -> assertThat(change.what())
                .contains("refused"));
    }

    /** Nothing but consumption by the minute decides: other keys and another order within the minute change nothing. */
    @Test
    void actsTheSameOnTheSameMinutes() {
        Scenarios one = Scenarios.provisioned(5, 100)
                .autoScaling(writes(AutoScalingPolicy.CURRENT))
                .workload("write", constant(90), KEYS, PUT);
        Scenarios other = Scenarios.provisioned(5, 100)
                .autoScaling(writes(AutoScalingPolicy.CURRENT))
                .workload("some", constant(60), new UniformKeys(50, "a-"), PUT)
                .workload("more", constant(30), new UniformKeys(70, "b-"), PUT);

        assertThat(only(run(one.lasting("10m")))).isEqualTo(only(run(other.lasting("10m"))));
    }

    private static TargetTrackingSpec tracking() {
        return Defaults.of(TargetTrackingSpec.class, "max", 1_000L);
    }

    private static AutoScalingSpec writes(AutoScalingPolicy policy) {
        return Defaults.of(AutoScalingSpec.class, "policy", policy, "writes", Optional.of(tracking()));
    }

    private static ChangeCapacity change(TimeSpan at, long writes) {
        return new ChangeCapacity(at, Scenarios.TABLE, Optional.empty(), Optional.empty(), Optional.of(writes));
    }

    private static ConstantArrivals constant(double perSecond) {
        return new ConstantArrivals(new Rate(perSecond));
    }

    private static AutoScalingResult only(RunResult run) {
        List<AutoScalingResult> sides =
                run.tables().get(0).loops(AutoScalingResult.class).toList();
        assertThat(sides).hasSize(1);
        return sides.get(0);
    }

    private static double provisioned(RunResult run, String time) {
        ResourceResult table = run.tables().get(0).resources().get(0);
        return table.writes().provisioned().get((int)
                (TimeSpan.parse(time).nanos() / run.interval().nanos()));
    }

    private static RunResult run(Scenario scenario) {
        return Simulation.run(scenario, TraceFiles.NONE, RunMonitor.NONE);
    }
}
