package dev.headroom.cost;

import java.math.BigDecimal;

/**
 * One line of a bill: so many units at such a price.
 *
 * @param resource the table, or table/index, or the cluster
 * @param what what was metered, such as {@code Write request units} or {@code Provisioned WCU-hours}
 * @param runUnits units in the simulated time
 * @param unitPrice US dollars for one unit
 * @param runCost runUnits × unitPrice
 * @param monthlyUnits units in a month (730 hours) of the same
 * @param monthlyCost monthlyUnits × unitPrice
 */
public record BillLine(
        String resource,
        String what,
        BigDecimal runUnits,
        BigDecimal unitPrice,
        BigDecimal runCost,
        BigDecimal monthlyUnits,
        BigDecimal monthlyCost) {

    /** A line whose costs follow from its units and price. */
    public static BillLine of(String resource, String what, Metered units, BigDecimal unitPrice) {
        return new BillLine(
                resource,
                what,
                units.inRun(),
                unitPrice,
                units.inRun().multiply(unitPrice),
                units.inMonth(),
                units.inMonth().multiply(unitPrice));
    }
}
