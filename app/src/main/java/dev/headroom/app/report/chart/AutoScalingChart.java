package dev.headroom.app.report.chart;

import dev.headroom.result.AutoScalingResult;
import dev.headroom.result.AutoScalingResult.AlarmChange;
import dev.headroom.result.AutoScalingResult.WhichAlarm;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.ScalingActivity;
import dev.headroom.result.Series;
import dev.headroom.result.ThroughputResult;
import dev.headroom.scaling.AlarmState;
import java.util.ArrayList;
import java.util.List;

/**
 * What one side was asked for, its target and its capacity over time: the ground is tinted while an alarm calls for more or
 * less, and a rule marks each scheduled change.
 */
public record AutoScalingChart(ResourceResult resource, AutoScalingResult scaling, TimeScale time)
        implements TimeChart {
    @Override
    public String title() {
        return side().title() + ": demand, target and capacity";
    }

    @Override
    public String description() {
        return "Auto scaling of the " + side().title().toLowerCase(java.util.Locale.ROOT) + " of " + scaling.label()
                + " over time: " + Figures.count(scaling.activities().size()) + " activities; the ground is red while"
                + " its high alarm is on, green while its low alarm is.";
    }

    @Override
    public int width() {
        return ChartTheme.FULL_WIDTH;
    }

    @Override
    public Traces traces() {
        ThroughputResult result = side().of(resource);
        List<Traces.Tint> tints = new ArrayList<>(tints(WhichAlarm.HIGH, Ink.THROTTLED));
        tints.addAll(tints(WhichAlarm.LOW, Ink.HITS));
        return Traces.over(time, side().unit(resource.billing()) + " per second")
                .area("throttled, area", result.throttled(), Ink.THROTTLED)
                .line("asked for", result.offered(), Ink.OFFERED, 1.2)
                .line("throttled", result.throttled(), Ink.THROTTLED, 1.2)
                .line("target, " + scaling.target(), target(result), Ink.CONSUMED, 1.2)
                .dashed("provisioned", result.provisioned(), Ink.PROVISIONED)
                .tinted(tints)
                .ruled(scaling.activities().stream()
                        .filter(activity -> activity.kind() == ScalingActivity.Kind.SCHEDULED)
                        .map(activity -> activity.at().seconds())
                        .toList());
    }

    private Side side() {
        return scaling.writes() ? Side.WRITES : Side.READS;
    }

    private Series target(ThroughputResult result) {
        double[] target = result.provisioned().toArray();
        for (int i = 0; i < target.length; i++) {
            target[i] *= scaling.target().fraction();
        }
        return Series.of(target);
    }

    private List<Traces.Tint> tints(WhichAlarm which, Ink ink) {
        List<Traces.Tint> tints = new ArrayList<>();
        double since = -1;
        for (AlarmChange change : scaling.alarms()) {
            if (change.alarm() != which) {
                continue;
            }
            if (change.state() == AlarmState.ALARM) {
                since = change.at().seconds();
            } else if (since >= 0) {
                tints.add(new Traces.Tint(since, change.at().seconds(), ink));
                since = -1;
            }
        }
        if (since >= 0) {
            tints.add(new Traces.Tint(since, time.endSeconds(), ink));
        }
        return tints;
    }
}
