package dev.headroom.cost;

import dev.headroom.scenario.TableClass;
import dev.headroom.setting.NearestName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * AWS's list prices for one region at one date (facts §9.1, §9.6; prices published in 2025, US dollars).
 *
 * <p>One change is known: on 1 November 2024 on-demand requests became half as dear everywhere. For dates before it the
 * on-demand prices are doubled, and replicated writes cost half as much again as others; everything else was the same. The 25 GB of storage and the 25 units that each account gets
 * free are not applied, since they are one account's, not one table's.
 */
public final class PriceBook {
    /** The day from which on-demand requests cost half. */
    public static final LocalDate ON_DEMAND_HALVED = LocalDate.of(2024, 11, 1);

    /** The hours of a month, as AWS's calculators count them. */
    public static final int HOURS_PER_MONTH = 730;

    private static final Map<String, Map<String, String>> REGIONS = PriceTable.read("prices.csv");

    private static final BigDecimal REPLICATED_BEFORE = new BigDecimal("1.5");

    private final String region;
    private final LocalDate date;
    private final ClassPrices standard;
    private final ClassPrices infrequentAccess;

    private PriceBook(String region, LocalDate date, ClassPrices standard, ClassPrices infrequentAccess) {
        this.region = region;
        this.date = date;
        this.standard = standard;
        this.infrequentAccess = infrequentAccess;
    }

    /**
     * Current prices.
     *
     * @throws IllegalArgumentException where the region is not known; the message lists those that are
     */
    public static PriceBook of(String region) {
        return of(region, ON_DEMAND_HALVED);
    }

    /** Prices at a date; see {@link #of(String)}. */
    public static PriceBook of(String region, LocalDate date) {
        Map<String, String> row = REGIONS.get(region);
        if (row == null) {
            throw new IllegalArgumentException(
                    "'" + region + "' is not a region with known prices" + NearestName.hint(region, REGIONS.keySet()));
        }
        ClassPrices standard = classPrices(row, "std-");
        ClassPrices infrequent = classPrices(row, "ia-");
        return date.isBefore(ON_DEMAND_HALVED)
                ? new PriceBook(
                        region,
                        date,
                        standard.withOnDemandDoubled().withReplicatedTimes(REPLICATED_BEFORE),
                        infrequent.withOnDemandDoubled())
                : new PriceBook(region, date, standard, infrequent);
    }

    /** The regions with known prices, in the order of the price list. */
    public static List<String> regions() {
        return new ArrayList<>(REGIONS.keySet());
    }

    /** The prices of another region at the same date. */
    public PriceBook in(String other) {
        return other.equals(region) ? this : of(other, date);
    }

    /** The region's code, {@code us-east-1}. */
    public String region() {
        return region;
    }

    /** The prices of a table class. */
    public ClassPrices prices(TableClass tableClass) {
        return tableClass == TableClass.STANDARD ? standard : infrequentAccess;
    }

    private static ClassPrices classPrices(Map<String, String> row, String prefix) {
        return new ClassPrices(
                new BigDecimal(row.get(prefix + "storage")),
                new BigDecimal(row.get(prefix + "rcu-hour")),
                new BigDecimal(row.get(prefix + "wcu-hour")),
                new BigDecimal(row.get(prefix + "million-rru")),
                new BigDecimal(row.get(prefix + "million-wru")));
    }
}
