package dev.headroom.cost;

import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import dev.headroom.result.ThroughputResult;
import dev.headroom.scenario.TableClass;
import java.math.BigDecimal;
import java.util.function.ToLongFunction;

/**
 * What the traffic that a table and its indexes served would cost for a month, in US dollars, under each way of paying
 * for it. Storage costs the same under all and is left out.
 *
 * @param table the table
 * @param onDemand each request unit paid
 * @param provisionedAtPeak capacity that stands at the busiest interval's consumption, with nothing to spare
 * @param provisionedAtTarget capacity of which the busiest interval's consumption is 70 %
 */
public record BillingAlternatives(
        String table, BigDecimal onDemand, BigDecimal provisionedAtPeak, BigDecimal provisionedAtTarget) {

    /** Works out the three for one table of a run of some time. */
    public static BillingAlternatives of(RunResult run, TableResult table, PriceBook book) {
        TableClass tableClass = run.scenario().table(table.name()).tableClass();
        ClassPrices prices = book.in(run.scenario().regionOf(table.name())).prices(tableClass);
        BigDecimal onDemand = BigDecimal.ZERO;
        BigDecimal atPeak = BigDecimal.ZERO;
        BigDecimal atTarget = BigDecimal.ZERO;
        for (ResourceResult resource : table.resources()) {
            onDemand = onDemand.add(requests(run, resource, prices));
            atPeak = atPeak.add(capacity(resource, prices, side -> TargetUtilisation.whole(peak(side))));
            atTarget = atTarget.add(capacity(resource, prices, side -> TargetUtilisation.capacityFor(peak(side))));
        }
        return new BillingAlternatives(table.name(), onDemand, atPeak, atTarget);
    }

    private static double peak(ThroughputResult side) {
        return side.consumed().max();
    }

    private static BigDecimal requests(RunResult run, ResourceResult resource, ClassPrices prices) {
        BigDecimal reads = monthly(run, resource.reads()).multiply(prices.rru());
        return monthly(run, resource.writes()).multiply(prices.wru()).add(reads);
    }

    private static BigDecimal monthly(RunResult run, ThroughputResult side) {
        return Metered.counted(BigDecimal.valueOf(side.consumedUnits()), run.simulated())
                .inMonth();
    }

    private static BigDecimal capacity(
            ResourceResult resource, ClassPrices prices, ToLongFunction<ThroughputResult> sized) {
        BigDecimal reads =
                BigDecimal.valueOf(sized.applyAsLong(resource.reads())).multiply(prices.rcuHour());
        BigDecimal writes =
                BigDecimal.valueOf(sized.applyAsLong(resource.writes())).multiply(prices.wcuHour());
        return reads.add(writes).multiply(BigDecimal.valueOf(PriceBook.HOURS_PER_MONTH));
    }
}
