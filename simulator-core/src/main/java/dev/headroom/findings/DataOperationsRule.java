package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.cost.Dollars;
import dev.headroom.cost.ServicePrices;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.DataOperationsResult;
import dev.headroom.result.DataOperationsResult.Operation;
import dev.headroom.result.DataOperationsResult.What;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;

/** Exports and restores that the service refuses, and what a restored table still needs (facts §8.6). */
final class DataOperationsRule implements FindingRule {
    private static final double GIGABYTE = 1L << 30;

    @Override
    public String name() {
        return "backup-and-restore";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.tables().stream()
                .flatMap(table -> table.loops(DataOperationsResult.class).flatMap(result -> result.operations().stream()
                        .filter(operation -> operation.refused() || operation.what() == What.RESTORE)
                        .map(operation ->
                                operation.refused() ? refused(table, operation) : restored(table, operation))));
    }

    private Finding refused(TableResult table, Operation operation) {
        double gigabytes = operation.bytes() / GIGABYTE;
        boolean export = operation.what() == What.EXPORT;
        return new Finding(
                name(),
                Severity.CRITICAL,
                table.name(),
                "The " + operation.what().name().toLowerCase(Locale.ROOT) + " of " + table.name() + " at "
                        + operation.at() + " would be refused.",
                export
                        ? "An export reads what point-in-time recovery keeps, and that is off."
                        : "There was neither a finished backup nor point-in-time recovery to restore from.",
                "Set pointInTimeRecovery: true, for " + Dollars.cents(ServicePrices.RECOVERY_GB_MONTH)
                        + " a GB-month of table and local indexes in us-east-1: "
                        + Figures.number(gigabytes) + " GB here, about "
                        + Dollars.cents(ServicePrices.RECOVERY_GB_MONTH.multiply(BigDecimal.valueOf(gigabytes)))
                        + "/month. It reaches back no further than to"
                        + " when it was turned on.");
    }

    private Finding restored(TableResult table, Operation operation) {
        double seconds = operation.finishedAt().seconds() - operation.at().seconds();
        return new Finding(
                name(),
                Severity.NOTE,
                table.name(),
                "The restore of " + table.name() + " at " + operation.at() + " takes " + ConsumerView.time(seconds)
                        + " and makes a new table.",
                Figures.number(operation.bytes() / GIGABYTE) + " GB with the indexes that are rebuilt; the time is an"
                        + " assumption that grows with them.",
                "Plan for what is not restored: auto scaling policies, IAM policies, alarms, tags, stream settings, time"
                        + " to live and point-in-time recovery are set up by hand, and clients are pointed to the new"
                        + " name. Restoring without global indexes is quicker.");
    }
}
