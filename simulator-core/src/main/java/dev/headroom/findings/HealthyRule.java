package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table on which nothing was throttled, and how much room it had left at its busiest. */
final class HealthyRule implements FindingRule {
    private static final String NAME = "healthy";
    private static final String ENOUGH = "No more capacity is needed for this traffic.";

    private static final Pattern TABLE_END = Pattern.compile("[ /]");

    private static final String ON_BURST =
            "No more capacity is needed as long as the burst lasts: peaks above 100% were"
                    + " served from unused capacity of the last minutes, which AWS may also use for itself.";

    private static final String OTHERWISE = "More capacity of the table would not help with what else was found.";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.tables().stream()
                .filter(table -> nothingThrottled(run, table))
                .map(table -> finding(run, table));
    }

    /**
     * A finding as it stands beside the others: nothing is said of all being well where something critical was found of the
     * same table or its stream.
     */
    static Finding beside(List<Finding> found, Finding finding) {
        boolean troubled = finding.rule().equals(NAME)
                && found.stream()
                        .filter(other -> other.severity() == Severity.CRITICAL)
                        .anyMatch(other -> tableOf(other).equals(tableOf(finding)));
        return troubled
                ? new Finding(
                        finding.rule(),
                        finding.severity(),
                        finding.resource(),
                        finding.headline(),
                        finding.evidence(),
                        OTHERWISE)
                : finding;
    }

    /** {@code Orders} of {@code Orders stream, mails}; a replica is a table of its own. */
    private static String tableOf(Finding finding) {
        return TABLE_END.split(finding.resource(), 2)[0];
    }

    private static boolean nothingThrottled(RunResult run, TableResult table) {
        boolean daxAnswered = table.dax().stream().allMatch(dax -> dax.throttled() + dax.unavailable() == 0);
        return daxAnswered
                && everyReplicaKeptUp(run, table)
                && Side.ofTable(run, table).allMatch(side -> side.events() == 0);
    }

    /** A replica throttles what other regions send it, too, and its own requests show nothing of that. */
    private static boolean everyReplicaKeptUp(RunResult run, TableResult table) {
        return run.tables().stream()
                .flatMap(any -> any.loops(GlobalTableResult.class))
                .flatMap(global -> global.replicas().stream())
                .filter(replica -> replica.table().equals(table.name()))
                .allMatch(replica -> replica.throttledWrites() == 0);
    }

    private Finding finding(RunResult run, TableResult table) {
        return new Finding(
                name(),
                Severity.NOTE,
                table.name(),
                "Nothing was throttled on " + table.name() + ".",
                evidence(run, table),
                Side.ofTable(run, table).anyMatch(side -> PeakUtilisation.of(side) > 1) ? ON_BURST : ENOUGH);
    }

    private static String evidence(RunResult run, TableResult table) {
        String peaks = Side.ofTable(run, table)
                .filter(side -> side.throughput().consumedUnits() > 0)
                .map(HealthyRule::headroom)
                .collect(Collectors.joining("; "));
        return (peaks.isEmpty() ? "It was not used" : peaks) + ".";
    }

    private static String headroom(Side side) {
        double used = PeakUtilisation.of(side);
        return side.label() + " " + side.direction().word() + "s peaked at "
                + side.perSecond(side.throughput().consumed().max()) + ", " + Figures.percent(used) + " of capacity";
    }
}
