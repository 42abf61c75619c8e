package dev.headroom.cost;

import java.math.BigDecimal;

/**
 * One step of a monthly cost worked by hand.
 *
 * @param what what is paid for, such as {@code 20 WCU × 730 h}
 * @param units how many priced units that is
 * @param unitPrice US dollars for one
 * @param cost units × unitPrice, exact
 */
public record CostStep(String what, BigDecimal units, BigDecimal unitPrice, BigDecimal cost) {
    static CostStep of(String what, BigDecimal units, BigDecimal unitPrice) {
        return new CostStep(what, units, unitPrice, units.multiply(unitPrice));
    }

    /** {@code 20 WCU × 730 h × $0.00065 = $9.49}. */
    @Override
    public String toString() {
        return what + " × $" + Dollars.plain(unitPrice) + " = " + Dollars.cents(cost);
    }
}
