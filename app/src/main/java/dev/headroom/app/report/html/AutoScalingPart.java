package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.AutoScalingChart;
import dev.headroom.app.report.chart.Clock;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.chart.TimeScale;
import dev.headroom.result.AutoScalingResult;
import dev.headroom.result.AutoScalingResult.Bounds;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.ScalingActivity;
import dev.headroom.result.TableResult;
import java.util.List;

/** What auto scaling did to one table or index, side by side: a chart and each thing that it did, with the reason. */
final class AutoScalingPart {
    private static final int MOST = 100;

    private AutoScalingPart() {}

    static void write(Html html, TableResult table, ResourceResult resource, TimeScale time) {
        List<AutoScalingResult> sides = table.loops(AutoScalingResult.class)
                .filter(scaling -> scaling.index().equals(resource.index()))
                .toList();
        if (sides.isEmpty()) {
            return;
        }
        html.open("section").element("h2", "Auto scaling of " + resource.label());
        sides.forEach(scaling -> side(html, scaling, resource, time));
        Sources.csv(html, "auto-scaling.csv").close();
    }

    private static void side(Html html, AutoScalingResult scaling, ResourceResult resource, TimeScale time) {
        Bounds bounds = scaling.bounds().get(0);
        html.element(
                "p",
                (scaling.writes() ? "Writes" : "Reads") + " · target " + scaling.target() + " · at first from "
                        + Figures.count(bounds.min()) + " to " + Figures.count(bounds.max())
                        + " · the ground is red while more was called for, green while less was",
                "class",
                "quiet");
        html.chart(new AutoScalingChart(resource, scaling, time));
        List<ScalingActivity> activities = scaling.activities();
        if (activities.isEmpty()) {
            html.element("p", "It changed nothing.", "class", "quiet");
            return;
        }
        Grid grid = Grid.open(html, "#At", "#In force", "What", "#From", "#To", "Because");
        for (ScalingActivity activity : activities.subList(0, Math.min(MOST, activities.size()))) {
            grid.row(
                    Clock.text(activity.at().seconds()),
                    activity.inForce()
                            .map(inForce -> Clock.text(inForce.seconds()))
                            .orElse("–"),
                    word(activity.kind()),
                    Figures.count(activity.from()),
                    Figures.count(activity.to()),
                    activity.cause());
        }
        grid.close();
        if (activities.size() > MOST) {
            html.element("p", "The first " + MOST + " of " + activities.size() + ".", "class", "quiet");
        }
    }

    private static String word(ScalingActivity.Kind kind) {
        return switch (kind) {
            case SCALE_OUT -> "scaled out";
            case SCALE_IN -> "scaled in";
            case SCHEDULED -> "scheduled";
            case AT_MAXIMUM -> "held at the maximum";
            case DECREASE_REFUSED -> "decrease refused: quota used up";
        };
    }
}
