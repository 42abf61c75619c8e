package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.Clock;
import dev.headroom.app.report.chart.Figures;
import dev.headroom.app.report.chart.ReplicationChart;
import dev.headroom.app.report.chart.TimeScale;
import dev.headroom.findings.Assessment;
import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.RegionFailure;
import dev.headroom.result.ReplicaResult;
import dev.headroom.result.TableResult;
import dev.headroom.result.WriteConflict;
import dev.headroom.scenario.ReplicaConsistency;
import java.util.List;

/** The regions of each global table: how far behind they were, whose writes were lost, and which failed. */
final class GlobalTablesSection implements Section {
    private static final int MOST_CONFLICTS = 20;

    @Override
    public void write(Html html, Assessment assessment) {
        TimeScale time = TimeScale.of(assessment.run());
        for (TableResult table : assessment.run().tables()) {
            table.loops(GlobalTableResult.class).forEach(global -> write(html, table.name(), global, time));
        }
    }

    private static void write(Html html, String table, GlobalTableResult global, TimeScale time) {
        LoopHeading.REGIONS.open(html, table);
        html.element(
                "p",
                (global.consistency() == ReplicaConsistency.STRONG
                                ? "Strong consistency (MRSC)"
                                : "Eventual consistency (MREC), the last writer wins")
                        + " · " + Figures.count(global.conflicts()) + " writes lost to another region · "
                        + Figures.count(global.pending()) + " not replicated at the end",
                "class",
                "quiet");
        html.open("div", "class", "pair")
                .chart(new ReplicationChart(table, global, false, time))
                .chart(new ReplicationChart(table, global, true, time))
                .close();
        regions(html, global.replicas());
        failures(html, global.failures());
        conflicts(html, global);
        Sources.csv(html, "replication.csv").close();
    }

    private static void regions(Html html, List<ReplicaResult> replicas) {
        Grid grid = Grid.open(
                html,
                "Region",
                "#Own writes",
                "#From others",
                "#Units for them",
                "#Throttled",
                "#Lost",
                "#Conflicts",
                "#While down",
                "#Lag, p50",
                "#p99",
                "#Longest",
                "#Pending");
        for (ReplicaResult replica : replicas) {
            grid.row(
                    unbroken(replica.region()),
                    Figures.count(replica.writesSent()),
                    Figures.count(replica.replicatedWrites()),
                    Figures.units(replica.replicatedUnits() + replica.indexUnits()),
                    Figures.count(replica.throttledWrites()),
                    Figures.count(replica.lostWrites()),
                    Figures.count(replica.refusedConflicts()),
                    Figures.count(replica.unavailable()),
                    Figures.millis(replica.latency().p50Millis()),
                    Figures.millis(replica.latency().p99Millis()),
                    Figures.millis(replica.latency().maxMillis()),
                    Figures.count(replica.pending()));
        }
        grid.close();
        html.element(
                "p",
                "Throttled: replicated writes refused by capacity and tried again. Conflicts: writes refused with"
                        + " ReplicatedWriteConflictException. While down: requests refused because the region had failed.",
                "class",
                "quiet");
    }

    /** A region's name on one line of a narrow column. */
    private static String unbroken(String region) {
        return region.replace('-', '\u2011');
    }

    private static void failures(Html html, List<RegionFailure> failures) {
        if (failures.isEmpty()) {
            return;
        }
        Grid grid = Grid.open(
                html, "Failed region", "", "From", "To", "#Writes at risk", "#Recovery point", "#Caught up after");
        for (RegionFailure failure : failures) {
            grid.row(
                    failure.region(),
                    failure.isolated() ? "cut off" : "down",
                    Clock.text(failure.at().seconds()),
                    Clock.text(failure.until().seconds()),
                    Figures.count(failure.writesAtRisk()),
                    Figures.millis(failure.recoveryPoint().seconds() * 1_000),
                    failure.caughtUp()
                            .map(after -> Figures.millis(after.seconds() * 1_000))
                            .orElse("not in this run"));
        }
        grid.close();
    }

    private static void conflicts(Html html, GlobalTableResult global) {
        if (global.firstConflicts().isEmpty()) {
            return;
        }
        List<WriteConflict> first = global.firstConflicts()
                .subList(0, Math.min(MOST_CONFLICTS, global.firstConflicts().size()));
        Grid grid = Grid.open(html, "Lost write at", "Key", "Written in", "Overwritten by", "#Later by");
        for (WriteConflict conflict : first) {
            grid.row(
                    Clock.text(conflict.at().seconds()),
                    conflict.key(),
                    conflict.loser(),
                    conflict.winner(),
                    Figures.millis(conflict.apart().seconds() * 1_000));
        }
        grid.close();
        if (global.conflicts() > first.size()) {
            html.element(
                    "p",
                    "The first " + first.size() + " of " + Figures.count(global.conflicts()) + ".",
                    "class",
                    "quiet");
        }
    }
}
