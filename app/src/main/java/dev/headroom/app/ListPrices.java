package dev.headroom.app;

import dev.headroom.arithmetic.Worked;
import dev.headroom.cost.CostStep;
import dev.headroom.cost.MoneyArithmetic;
import dev.headroom.cost.PriceBook;
import dev.headroom.quantity.DataSize;
import dev.headroom.scenario.TableClass;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** A month at the list prices of the price book; what is not used gets no line, cents are rounded once, at the end. */
final class ListPrices implements Services.Pricing {
    private static final BigDecimal BYTES_PER_GB =
            BigDecimal.valueOf(DataSize.parse("1GB").bytes());

    @Override
    public Worked monthly(Use use, String region, TableClass tableClass) {
        MoneyArithmetic prices = new MoneyArithmetic(PriceBook.of(region), tableClass);
        BigDecimal gigabytes = BigDecimal.valueOf(use.storage().bytes()).divide(BYTES_PER_GB, MathContext.DECIMAL64);
        List<CostStep> steps = Stream.of(
                        prices.provisionedReads(use.rcu()),
                        prices.provisionedWrites(use.wcu()),
                        prices.readRequests(use.readRequestUnits()),
                        prices.writeRequests(use.writeRequestUnits()),
                        prices.storage(gigabytes))
                .filter(step -> step.units().signum() != 0)
                .toList();
        BigDecimal total = steps.stream().map(CostStep::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        String kind = tableClass == TableClass.STANDARD ? "" : ", Standard-Infrequent Access";
        return new Worked(
                "Cost of a month of 730 hours in " + region + kind,
                steps.stream().map(ListPrices::step).toList(),
                total.setScale(2, RoundingMode.HALF_UP),
                "USD/month");
    }

    /** From {@code 20 WCU × 730 h × $0.00065 = $9.49} the amount goes into the column of results. */
    private static Worked.Step step(CostStep step) {
        String text = step.toString();
        int equals = text.lastIndexOf(" = ");
        return new Worked.Step(text.substring(0, equals), text.substring(equals + 3));
    }
}
