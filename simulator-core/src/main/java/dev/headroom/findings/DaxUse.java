package dev.headroom.findings;

import dev.headroom.cost.DaxNodePrices;
import dev.headroom.cost.Dollars;
import dev.headroom.cost.PriceBook;
import dev.headroom.result.DaxResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import dev.headroom.scenario.DaxModel;
import dev.headroom.scenario.DaxSpec;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** A table with the DAX cluster before it: what the rules about DAX look at. */
record DaxUse(RunResult run, TableResult table, DaxResult dax) {
    /** Every cluster of a run. */
    static Stream<DaxUse> all(RunResult run) {
        return run.tables().stream().flatMap(table -> table.dax().map(dax -> new DaxUse(run, table, dax)).stream());
    }

    String name() {
        return table.name() + " DAX";
    }

    DaxSpec spec() {
        return run.scenario().table(table.name()).dax().orElseThrow();
    }

    DaxModel model() {
        return run.scenario().assumptions().dax();
    }

    Side tableReads() {
        return new Side(run, table, table.resources().get(0), Direction.READ);
    }

    /** {@code 3 × dax.r5.large}. */
    String cluster() {
        return nodes(dax.nodes(), dax.nodeType());
    }

    static String nodes(int nodes, String type) {
        return nodes + " × " + type;
    }

    /** What the cluster costs in a month; empty where the price of its nodes is not known. */
    Optional<BigDecimal> monthly() {
        return monthly(dax.nodes(), dax.nodeType());
    }

    /** What so many nodes cost in a month, as {@code $558.45/month}; a word of regret where that is not known. */
    static String price(int nodes, String type) {
        return monthly(nodes, type).map(cost -> Dollars.cents(cost) + "/month").orElse("a price that is not known");
    }

    private static Optional<BigDecimal> monthly(int nodes, String type) {
        return DaxNodePrices.hourly(type)
                .map(hourly -> hourly.multiply(BigDecimal.valueOf((long) nodes * PriceBook.HOURS_PER_MONTH)));
    }

    /** What so many read units a second cost in a month, as requests or as capacity held for them. */
    BigDecimal monthlyReads(double unitsPerSecond) {
        Side reads = tableReads();
        if (reads.onDemand()) {
            double unitsAMonth = unitsPerSecond * 3_600 * PriceBook.HOURS_PER_MONTH;
            return reads.direction().requestPrice(reads.prices()).multiply(BigDecimal.valueOf(unitsAMonth));
        }
        return reads.direction().monthlyPrice(reads.prices()).multiply(BigDecimal.valueOf(unitsPerSecond));
    }
}
