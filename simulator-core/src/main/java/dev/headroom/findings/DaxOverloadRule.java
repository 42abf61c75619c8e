package dev.headroom.findings;

import dev.headroom.cache.DaxSizing;
import dev.headroom.cost.Bill;
import dev.headroom.cost.TargetUtilisation;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.DaxResult;
import dev.headroom.result.DaxWork;
import dev.headroom.result.RunResult;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** DAX nodes with more work than they can bear: they turn requests away that the table never sees (facts §7.2). */
final class DaxOverloadRule implements FindingRule {
    /** From this share of its ceiling on a node deserves a warning. */
    private static final double NEAR = 0.8;

    @Override
    public String name() {
        return "dax-overloaded";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return DaxUse.all(run)
                .filter(use -> use.dax().throttled() > 0 || use.dax().peakLoad() >= NEAR)
                .map(this::finding);
    }

    private Finding finding(DaxUse use) {
        DaxResult dax = use.dax();
        DaxSizing served = busiest(use);
        DaxSizing asked = scaled(served, askedShare(use));
        boolean throttled = dax.throttled() > 0;
        return new Finding(
                name(),
                throttled ? Severity.CRITICAL : Severity.WARNING,
                use.name(),
                throttled
                        ? "The DAX nodes before " + use.table().name() + " turned away "
                                + Figures.count(dax.throttled(), "request")
                                + ": they have more work than they can bear."
                        : "The busiest DAX node before " + use.table().name() + " was at "
                                + Figures.percent(dax.peakLoad()) + " of what it can bear.",
                arithmetic(use, served),
                remedy(use, asked));
    }

    /** What the cluster did when it was busiest. */
    private static DaxSizing busiest(DaxUse use) {
        DaxWork work = use.dax().work();
        return IntStream.range(0, work.hits().length())
                .mapToObj(i -> new DaxSizing(
                        work.hits().get(i), work.misses().get(i), work.writes().get(i), use.model()))
                .max(Comparator.comparingDouble(
                        sizing -> sizing.normalized(use.dax().nodes())))
                .orElseThrow();
    }

    /** What was turned away came on top; how much of it came again cannot be told, so this is rather too much. */
    private static double askedShare(DaxUse use) {
        DaxResult dax = use.dax();
        double taken = dax.reads() + (double) dax.strongReads() + dax.writes();
        return taken == 0 ? 1 : 1 + dax.throttled() / taken;
    }

    private static DaxSizing scaled(DaxSizing work, double by) {
        return new DaxSizing(
                work.hitKilobytes() * by, work.missKilobytes() * by, work.writeKilobytes() * by, work.model());
    }

    private static String arithmetic(DaxUse use, DaxSizing work) {
        int nodes = use.dax().nodes();
        return "At its busiest it did " + Figures.number(work.hitKilobytes()) + " KB/s of hits + "
                + Figures.number(work.model().missWork()) + " × " + Figures.number(work.missKilobytes())
                + " KB/s of misses + " + Figures.number(work.model().writeWork()) + " × " + nodes + " nodes × "
                + Figures.number(work.writeKilobytes()) + " KB/s of writes = "
                + Figures.number(work.normalized(nodes)) + " normalised requests/s; " + use.cluster() + " bear "
                + Figures.number(nodes * use.dax().nodeThroughput()) + ".";
    }

    private static String remedy(DaxUse use, DaxSizing asked) {
        return asked.cluster(TargetUtilisation.SHARE, use.dax().nodes())
                .map(cluster -> {
                    String type = cluster.type().typeName();
                    return DaxUse.nodes(cluster.nodes(), type) + " would be at most "
                            + Figures.percent(TargetUtilisation.SHARE) + " busy with it, for "
                            + DaxUse.price(cluster.nodes(), type) + " (now "
                            + DaxUse.price(use.dax().nodes(), use.dax().nodeType()) + ")."
                            + (type.equals(use.dax().nodeType())
                                    ? ""
                                    : " A cluster's node type cannot be changed: make a new one.");
                })
                .orElse(
                        "No cluster bears it. Write around DAX what need not be cached, or divide the table among clusters.");
    }
}
