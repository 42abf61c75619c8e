package dev.headroom.app.report.chart;

import dev.headroom.result.AutoScalingResult;
import dev.headroom.result.AutoScalingResult.AlarmChange;
import dev.headroom.result.AutoScalingResult.WhichAlarm;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.ScalingActivity;
import dev.headroom.result.Series;
import dev.headroom.result.ThroughputResult;
import dev.headroom.scaling.AlarmState;
import java.awt.Color;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/**
 * What one side was asked for, its target and its capacity over time: the ground is tinted while an alarm calls for more or
 * less, and a rule marks each scheduled change.
 */
public record AutoScalingChart(ResourceResult resource, AutoScalingResult scaling, TimeScale time) implements ChartSvg {
    private static final float TINT = 0.14f;

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
    public String toSvg(String id) {
        ThroughputResult result = side().of(resource);
        XYPlot plot = new TimePlot(time, side().unit(resource.billing()) + " per second")
                .ground("throttled, area", result.throttled(), ChartTheme.area(ChartTheme.THROTTLED))
                .line("asked for", result.offered(), ChartTheme.OFFERED, ChartTheme.line(1.2))
                .line("throttled", result.throttled(), ChartTheme.THROTTLED, ChartTheme.line(1.2))
                .line("target, " + scaling.target(), target(result), ChartTheme.CONSUMED, ChartTheme.line(1.2))
                .line("provisioned", result.provisioned(), ChartTheme.PROVISIONED, ChartTheme.dashes())
                .finish();
        tint(plot, WhichAlarm.HIGH, ChartTheme.THROTTLED);
        tint(plot, WhichAlarm.LOW, ChartTheme.HITS);
        scaling.activities().stream()
                .filter(activity -> activity.kind() == ScalingActivity.Kind.SCHEDULED)
                .forEach(activity -> plot.addDomainMarker(
                        new ValueMarker(activity.at().seconds(), ChartTheme.QUIET_INK, ChartTheme.line(1)),
                        Layer.FOREGROUND));
        return SvgWriter.draw(
                ChartTheme.chart(plot, true), ChartTheme.FULL_WIDTH, ChartTheme.TIME_CHART_HEIGHT, id, description());
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

    private void tint(XYPlot plot, WhichAlarm which, Color colour) {
        double since = -1;
        for (AlarmChange change : scaling.alarms()) {
            if (change.alarm() != which) {
                continue;
            }
            if (change.state() == AlarmState.ALARM) {
                since = change.at().seconds();
            } else if (since >= 0) {
                plot.addDomainMarker(ground(since, change.at().seconds(), colour), Layer.BACKGROUND);
                since = -1;
            }
        }
        if (since >= 0) {
            plot.addDomainMarker(ground(since, time.endSeconds(), colour), Layer.BACKGROUND);
        }
    }

    private static IntervalMarker ground(double from, double until, Color colour) {
        IntervalMarker marker = new IntervalMarker(from, until, colour);
        marker.setAlpha(TINT);
        return marker;
    }
}
