package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.Figures;
import dev.headroom.quantity.DataSize;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.Series;
import dev.headroom.scenario.Scenario;
import java.util.Optional;

/** The partitions of a table or index in numbers, folded away. */
final class PartitionTable {
    private static final int MOST_ROWS = 64;
    private static final int SORT_KEY_WIDTH = 24;

    private PartitionTable() {}

    static void write(Html html, Scenario scenario, ResourceResult resource) {
        html.open("details").element("summary", "Partitions in numbers");
        Grid grid = Grid.open(
                html,
                "#Partition",
                "#Keys hash to",
                "#Size",
                "#Mean reads",
                "#Peak reads",
                "#Mean writes",
                "#Peak writes",
                "#Throttle events");
        for (PartitionResult partition :
                resource.everyPartition().stream().limit(MOST_ROWS).toList()) {
            grid.row(
                    Integer.toString(partition.number()),
                    place(partition.rangeStart(), partition.sortStart()) + " – "
                            + place(partition.rangeEnd(), partition.sortEnd()),
                    new DataSize(partition.sizeBytes()).toString(),
                    Figures.units(mean(partition.readUnits())) + "/s",
                    Figures.units(partition.readUnits().max()) + "/s",
                    Figures.units(mean(partition.writeUnits())) + "/s",
                    Figures.units(partition.writeUnits().max()) + "/s",
                    Figures.units(partition.throttleEvents().sum()));
        }
        grid.close();
        ceiling(html, scenario);
        html.close();
    }

    /** A share of the hash range and, inside an item collection, the sort key. */
    private static String place(double share, Optional<String> sortKey) {
        return Figures.percent(share)
                + sortKey.map(key ->
                                " at " + (key.length() > SORT_KEY_WIDTH ? key.substring(0, SORT_KEY_WIDTH) + "…" : key))
                        .orElse("");
    }

    private static void ceiling(Html html, Scenario scenario) {
        String ceiling =
                switch (scenario.generation()) {
                    case CLASSIC ->
                        "The ceiling of a partition is its even part of the capacity in force; burst may exceed it.";
                    case ADAPTIVE ->
                        "The ceiling of a partition is taken to be its even part of the capacity in force; burst and adaptive"
                                + " capacity may exceed it.";
                    case CURRENT ->
                        "The ceiling of a partition is "
                                + Figures.count(scenario.assumptions().partitionReadCeiling()) + " read units and "
                                + Figures.count(scenario.assumptions().partitionWriteCeiling())
                                + " write units per second.";
                };
        html.element(
                "p", ceiling + " The heat map shows whichever of reads and writes is nearer to it.", "class", "quiet");
    }

    private static double mean(Series series) {
        return series.length() == 0 ? 0 : series.sum() / series.length();
    }
}
