package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.cost.Dollars;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.OperationResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Scans that take a large part of the read units: they pay for every item that they pass (facts §1.2). */
final class ScanRule implements FindingRule {
    private static final double SHARE = 0.30;

    /** What an export to S3 costs for a GB, in US dollars; it consumes no read capacity (facts §9.1, §8.6). */
    private static final BigDecimal EXPORT_PER_GIGABYTE = new BigDecimal("0.10");

    private static final double GIGABYTE = 1L << 30;

    @Override
    public String name() {
        return "scan-eats-capacity";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.tables().stream().flatMap(table -> find(run, table).stream());
    }

    private Optional<Finding> find(RunResult run, TableResult table) {
        TableTraffic traffic = TableTraffic.of(run, table.name());
        return eatCapacity(traffic)
                ? Optional.of(finding(run, table, traffic, scanned(traffic), read(traffic)))
                : Optional.empty();
    }

    /** Whether scans take so much of what is read that they are the first thing to mend. */
    static boolean eatCapacity(TableTraffic traffic) {
        return scanned(traffic) > SHARE * read(traffic);
    }

    private static double scanned(TableTraffic traffic) {
        return traffic.units("Scan"::equals, OperationResult::consumedReadUnits);
    }

    private static double read(TableTraffic traffic) {
        return traffic.units(name -> true, OperationResult::consumedReadUnits);
    }

    private Finding finding(RunResult run, TableResult table, TableTraffic traffic, double scanned, double all) {
        long scans = traffic.count("Scan"::equals, OperationResult::requests);
        boolean readsThrottled =
                Side.ofTable(run, table).anyMatch(side -> side.direction() == Direction.READ && side.events() > 0);
        return new Finding(
                name(),
                readsThrottled ? Severity.CRITICAL : Severity.WARNING,
                table.name(),
                "Scans take " + Figures.percent(scanned / all) + " of the read units of " + table.name() + ".",
                Figures.count(scans, "scan") + " consumed " + Figures.number(scanned) + " of "
                        + Figures.number(all) + " read units, " + Figures.number(scanned / Math.max(1, scans)) + " each"
                        + (readsThrottled ? ", and reads were throttled." : "."),
                "Query by key, with a global index where the key is not the table's, so that only what is wanted is read."
                        + " For whole-table work, an export to S3 uses no capacity ($0.10 a GB, so " + exportCost(table)
                        + " for this table); otherwise limit each page and pause between pages.");
    }

    private static String exportCost(TableResult table) {
        BigDecimal gigabytes = BigDecimal.valueOf(table.sizeBytes() / GIGABYTE);
        return Dollars.cents(EXPORT_PER_GIGABYTE.multiply(gigabytes));
    }
}
