package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.Clock;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.result.SplitForHeatResult;
import dev.headroom.result.SplitForHeatResult.Split;
import dev.headroom.result.SplitForHeatResult.Stuck;

/** Which partitions were split because they were busy, and which could not be. */
final class HeatSplitsPart {
    private static final int MOST_ROWS = 100;

    private HeatSplitsPart() {}

    static void write(Html html, SplitForHeatResult heat) {
        html.element("h3", "Split for heat");
        if (!heat.splits().isEmpty()) {
            Grid splits = Grid.open(html, "#At", "#Partition", "#Became", "Parted at", "#Ceilings used", "#Hot since");
            for (Split split : heat.splits().stream().limit(MOST_ROWS).toList()) {
                splits.row(
                        Clock.text(split.at().seconds()),
                        Integer.toString(split.partition()),
                        split.firstChild() + ", " + (split.firstChild() + 1),
                        split.key(),
                        Figures.percent(split.heat()),
                        Clock.text(split.hotSince().seconds()));
            }
            splits.close();
        }
        if (!heat.stuck().isEmpty()) {
            Grid stuck =
                    Grid.open(html, "#Partition", "Cannot be split", "Most asked for", "#Ceilings used", "#Hot since");
            for (Stuck partition : heat.stuck().stream().limit(MOST_ROWS).toList()) {
                stuck.row(
                        Integer.toString(partition.partition()),
                        why(partition),
                        partition.key(),
                        Figures.percent(partition.heat()),
                        Clock.text(partition.since().seconds()));
            }
            stuck.close();
        }
    }

    private static String why(Stuck partition) {
        return switch (partition.cause()) {
            case ONE_ITEM -> "one item has the traffic";
            case LOCAL_INDEX -> "a local index keeps the item collection whole";
            case SEQUENTIAL -> "the traffic moves along the sort key";
        };
    }
}
