package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.cost.DaxNodePrices;
import dev.headroom.cost.Dollars;
import dev.headroom.cost.PriceBook;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.HotKey;
import dev.headroom.result.OperationResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A few keys read over and over from a table without a cache, where that throttles or costs more than a cache (facts §7). */
final class DaxRule implements FindingRule {
    private static final Set<String> CACHED = Set.of("GetItem", "BatchGetItem");
    private static final double READS_PER_WRITE = 4;

    /** The keys of the list are hot when together they take this share of the load. */
    private static final double HOT = 0.20;

    /** A cache pays when a hot key is this near to its partition's ceiling. */
    private static final double NEAR = 0.8;

    private static final String NODE_TYPE = "dax.r5.large";
    private static final int NODES = 3;

    @Override
    public String name() {
        return "dax-helps";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.tables().stream().flatMap(table -> find(run, table).stream());
    }

    private Optional<Finding> find(RunResult run, TableResult table) {
        Side reads = new Side(run, table, table.resources().get(0), Direction.READ);
        double hot = hotShare(reads);
        boolean fits = table.dax().isEmpty() && isReadHeavy(run, table) && hot >= HOT;
        return fits && isWorthwhile(reads, hot) ? Optional.of(finding(reads, hot)) : Optional.empty();
    }

    private static boolean isReadHeavy(RunResult run, TableResult table) {
        TableTraffic traffic = TableTraffic.of(run, table.name());
        long reads = traffic.count(CACHED::contains, OperationResult::requests);
        long writes = traffic.count(Direction.WRITE::includes, OperationResult::requests);
        return reads > 0 && reads >= READS_PER_WRITE * writes;
    }

    private static double hotShare(Side reads) {
        return Math.min(
                1,
                reads.resource().mostAccessed().stream()
                        .mapToDouble(HotKey::share)
                        .sum());
    }

    private static boolean isWorthwhile(Side reads, double hot) {
        boolean near = KeyHeat.of(reads)
                .filter(key -> key.peakDemand() >= NEAR * reads.partitionCeiling())
                .isPresent();
        return reads.events() > 0
                || near
                || monthlyReads(reads).multiply(BigDecimal.valueOf(hot)).compareTo(cluster()) > 0;
    }

    private Finding finding(Side reads, double hot) {
        int keys = reads.resource().mostAccessed().size();
        return new Finding(
                name(),
                Severity.WARNING,
                reads.label(),
                "The same few keys of " + reads.label() + " are read again and again, without a cache.",
                Figures.count(keys, "key") + (keys == 1 ? " takes " : " take ") + Figures.percent(hot)
                        + " of the load; "
                        + Figures.count(reads.events(), "read") + " throttled. Reads cost about "
                        + Dollars.cents(monthlyReads(reads)) + "/month.",
                "A DAX cluster answers repeated eventually consistent reads without the table: about "
                        + reads.perSecond(hot * reads.meanDemand()) + " less on average. " + NODES + " " + NODE_TYPE
                        + " nodes cost " + Dollars.cents(cluster()) + "/month.");
    }

    /** What reads of the table cost in a month: requests, or the capacity held for them. */
    private static BigDecimal monthlyReads(Side reads) {
        if (!reads.onDemand()) {
            return reads.direction().monthlyPrice(reads.prices()).multiply(BigDecimal.valueOf(reads.meanCapacity()));
        }
        double unitsAMonth = reads.meanConsumed() * 3_600 * PriceBook.HOURS_PER_MONTH;
        return reads.direction().requestPrice(reads.prices()).multiply(BigDecimal.valueOf(unitsAMonth));
    }

    private static BigDecimal cluster() {
        BigDecimal hourly = DaxNodePrices.hourly(NODE_TYPE).orElseThrow();
        return hourly.multiply(BigDecimal.valueOf((long) NODES * PriceBook.HOURS_PER_MONTH));
    }
}
