package dev.headroom.cost;

import dev.headroom.scenario.TableClass;
import java.math.BigDecimal;
import java.util.Locale;

/** The monthly cost of given quantities, step by step, as one would work it out on paper. */
public final class MoneyArithmetic {
    private static final BigDecimal MONTH = BigDecimal.valueOf(PriceBook.HOURS_PER_MONTH);

    private final ClassPrices prices;

    /** Works with the prices of one region and table class. */
    public MoneyArithmetic(PriceBook book, TableClass tableClass) {
        this.prices = book.prices(tableClass);
    }

    /** Provisioned read capacity for a month. */
    public CostStep provisionedReads(long rcu) {
        return provisioned(rcu, "RCU", prices.rcuHour());
    }

    /** Provisioned write capacity for a month. */
    public CostStep provisionedWrites(long wcu) {
        return provisioned(wcu, "WCU", prices.wcuHour());
    }

    /** On-demand read request units, half units allowed. */
    public CostStep readRequests(BigDecimal rru) {
        return CostStep.of(grouped(rru) + " RRU", rru, prices.rru());
    }

    /** On-demand write request units. */
    public CostStep writeRequests(BigDecimal wru) {
        return CostStep.of(grouped(wru) + " WRU", wru, prices.wru());
    }

    /** Storage of so many GB (2^30 bytes) for a month; the account's 25 free GB are not taken off. */
    public CostStep storage(BigDecimal gigabytes) {
        return CostStep.of(grouped(gigabytes) + " GB", gigabytes, prices.storageGbMonth());
    }

    private static CostStep provisioned(long units, String name, BigDecimal hourly) {
        BigDecimal unitHours = BigDecimal.valueOf(units).multiply(MONTH);
        return CostStep.of(grouped(BigDecimal.valueOf(units)) + " " + name + " × 730 h", unitHours, hourly);
    }

    private static String grouped(BigDecimal number) {
        int decimals = Math.max(0, number.stripTrailingZeros().scale());
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }
}
