package dev.headroom.cost;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a run would have cost, and a month like it.
 *
 * @param region the region whose prices were used
 * @param lines one for each thing metered
 */
public record Bill(String region, List<BillLine> lines) {
    public Bill {
        lines = List.copyOf(lines);
    }

    /** US dollars for the simulated time. */
    public BigDecimal runTotal() {
        return lines.stream().map(BillLine::runCost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** US dollars for 730 hours of the same. */
    public BigDecimal monthlyTotal() {
        return lines.stream().map(BillLine::monthlyCost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
