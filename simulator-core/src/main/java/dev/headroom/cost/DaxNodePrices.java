package dev.headroom.cost;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a DAX node costs for an hour, in US dollars (facts §7.2).
 *
 * <p>Only prices of us-east-1 are known, and only of some types; they stand for every region. Published sources differ by up
 * to a factor of 1.5, so a bill's DAX line is a guide.
 */
public final class DaxNodePrices {
    /** The region whose prices these are. */
    public static final String REGION = "us-east-1";

    private static final Map<String, BigDecimal> HOURLY = hourly();

    private DaxNodePrices() {}

    /** The price of one node for one hour; empty for a type whose price is not known. */
    public static Optional<BigDecimal> hourly(String nodeType) {
        return Optional.ofNullable(HOURLY.get(nodeType));
    }

    private static Map<String, BigDecimal> hourly() {
        Map<String, BigDecimal> prices = new LinkedHashMap<>();
        PriceTable.read("dax-prices.csv")
                .forEach((type, row) -> prices.put(type, new BigDecimal(row.get("node-hour"))));
        return prices;
    }
}
