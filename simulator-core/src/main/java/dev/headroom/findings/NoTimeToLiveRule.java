package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.cost.Dollars;
import dev.headroom.cost.PriceBook;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import dev.headroom.result.TableResult;
import dev.headroom.scenario.TableSpec;
import dev.headroom.workload.TimestampAttribute;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A table that grows with items which say when they expire, and that nobody told to delete them (facts §8.5). */
final class NoTimeToLiveRule implements FindingRule {
    private static final double GIGABYTE = 1L << 30;

    /** Growth in a run below which the table is not taken to grow. */
    private static final double GROWS = 0.02;

    @Override
    public String name() {
        return "no-time-to-live";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.tables().stream().flatMap(table -> find(run, table).stream());
    }

    private Optional<Finding> find(RunResult run, TableResult table) {
        TableSpec spec = run.scenario().table(table.name());
        Series stored = table.resources().get(0).storedBytes();
        if (spec.timeToLive().isPresent() || stored.length() == 0) {
            return Optional.empty();
        }
        double growth = stored.get(stored.length() - 1) - stored.get(0);
        return expiry(spec)
                .filter(attribute -> growth > GROWS * stored.get(0) && !isGone(spec, attribute, run))
                .map(attribute -> finding(run, table, attribute, lifetime(spec, attribute), growth));
    }

    /** Whether the run is too short for any item to have expired. */
    private static boolean isGone(TableSpec spec, String attribute, RunResult run) {
        long age = run.simulated().nanos() + spec.items().writtenOver().nanos();
        return lifetime(spec, attribute).nanos() >= age;
    }

    private static Optional<String> expiry(TableSpec spec) {
        return spec.item().attributes().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof TimestampAttribute timestamp
                        && timestamp.plus().nanos() > 0)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static TimeSpan lifetime(TableSpec spec, String attribute) {
        return ((TimestampAttribute) spec.item().attributes().get(attribute)).plus();
    }

    private Finding finding(RunResult run, TableResult table, String attribute, TimeSpan lifetime, double growth) {
        double perSecond = growth / run.simulated().seconds();
        double monthly = perSecond * 3_600 * PriceBook.HOURS_PER_MONTH / GIGABYTE;
        TableSpec spec = run.scenario().table(table.name());
        BigDecimal price =
                PriceBook.of(run.scenario().region()).prices(spec.tableClass()).storageGbMonth();
        double alive = perSecond * lifetime.seconds() / GIGABYTE;
        return new Finding(
                name(),
                Severity.WARNING,
                table.name(),
                "Items of " + table.name() + " say when they expire, but nothing deletes them.",
                "The table grows by " + Figures.number(monthly) + " GB a month, and its bill by "
                        + Dollars.cents(price.multiply(BigDecimal.valueOf(monthly)))
                        + " each month. Items live for " + lifetime + ", so " + Figures.number(alive)
                        + " GB of what is written at this pace are of use.",
                "Turn on time to live by " + attribute + ": its deletions are free, and some time after it expired an"
                        + " item is gone from table, indexes and bill.");
    }
}
