package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.cost.TargetUtilisation;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.DaxResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import dev.headroom.scenario.FailDaxNode;
import java.util.stream.Stream;

/** What a DAX node's failure did: requests that met no node, and the herd of misses that meets the table afterwards (facts §7.1). */
final class DaxFailureRule implements FindingRule {
    private static final int ENOUGH_NODES = 3;
    private static final double HERD = 2;

    @Override
    public String name() {
        return "dax-node-failure";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return DaxUse.all(run).flatMap(use -> run.scenario().events().stream()
                .filter(event -> event instanceof FailDaxNode fail
                        && fail.table().equals(use.table().name()))
                .map(FailDaxNode.class::cast)
                .filter(fail -> fail.at().compareTo(run.simulated()) < 0)
                .map(fail -> finding(use, fail)));
    }

    private Finding finding(DaxUse use, FailDaxNode fail) {
        DaxResult dax = use.dax();
        int at = intervalOf(use, fail.at().nanos());
        double before = mean(use.tableReads().throughput().consumed(), Math.max(0, at - intervalsInAMinute(use)), at);
        double after = highest(use.tableReads().throughput().offered(), at);
        double refused =
                after(dax.refusedPerSecond(), at) * use.run().interval().seconds();
        double throttled = after(use.tableReads().throughput().throttled(), at);
        boolean harmful = refused > 0 || throttled > 0;
        return new Finding(
                name(),
                harmful ? Severity.CRITICAL : Severity.NOTE,
                use.name(),
                harmful
                        ? "When a DAX node before " + use.table().name() + " failed, so did requests."
                        : "The DAX cluster before " + use.table().name() + " got over the failure of a node.",
                "From " + fail.at() + " on " + Figures.count(Math.round(refused), "request")
                        + " met no node or no primary; reads of the table rose from "
                        + use.tableReads().perSecond(before) + " in the minute before to "
                        + use.tableReads().perSecond(after)
                        + (throttled > 0 ? ", more than it has capacity for." : "."),
                remedy(use, harmful, after >= HERD * before ? after : 0));
    }

    private static String remedy(DaxUse use, boolean harmful, double herd) {
        if (!harmful) {
            return "Nothing needs to change.";
        }
        String type = use.dax().nodeType();
        String nodes = use.dax().nodes() >= ENOUGH_NODES
                ? "Let clients retry for longer than a failover takes, or read the table itself meanwhile."
                : ENOUGH_NODES + " nodes in as many zones, for " + DaxUse.price(ENOUGH_NODES, type) + " instead of "
                        + DaxUse.price(use.dax().nodes(), type) + ", keep the cache while one is replaced.";
        if (herd == 0 || use.tableReads().onDemand()) {
            return nodes;
        }
        return nodes + " A table that is to bear the misses of an empty cache needs "
                + use.tableReads().units(TargetUtilisation.whole(herd)) + ".";
    }

    private static int intervalOf(DaxUse use, long nanos) {
        return (int) (nanos / use.run().interval().nanos());
    }

    private static int intervalsInAMinute(DaxUse use) {
        return (int) Math.max(1, 60 / use.run().interval().seconds());
    }

    private static double mean(Series series, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += series.get(i);
        }
        return to > from ? sum / (to - from) : 0;
    }

    private static double highest(Series series, int from) {
        double highest = 0;
        for (int i = from; i < series.length(); i++) {
            highest = Math.max(highest, series.get(i));
        }
        return highest;
    }

    private static double after(Series series, int from) {
        double sum = 0;
        for (int i = from; i < series.length(); i++) {
            sum += series.get(i);
        }
        return sum;
    }
}
