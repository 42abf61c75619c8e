package dev.headroom.arithmetic;

import dev.headroom.arithmetic.Worked.Step;
import dev.headroom.quantity.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an idle table saves up, and how long that feeds an overload (facts §3.6). */
public final class BurstBank {
    private static final long SECONDS_BANKED = 300;

    private BurstBank() {}

    /**
     * The units that 300 idle seconds bank; above the capacity, the seconds for which they feed a rate.
     *
     * @param capacity provisioned units per second
     * @param offered units per second that are asked for
     */
    public static Worked burst(long capacity, Optional<Rate> offered) {
        BigDecimal bank = BigDecimal.valueOf(capacity).multiply(BigDecimal.valueOf(SECONDS_BANKED));
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("a full bank: " + Figures.plain(capacity) + " × 300 s", Figures.plain(bank) + " units"));
        String title = "Burst of a capacity of " + Figures.plain(capacity);
        return offered.map(rate -> overload(title, bank, capacity, rate, steps))
                .orElseGet(() -> new Worked(title, steps, bank, "units"));
    }

    private static Worked overload(String title, BigDecimal bank, long capacity, Rate rate, List<Step> steps) {
        BigDecimal asked = Figures.perSecond(rate.perSecond());
        BigDecimal excess = asked.subtract(BigDecimal.valueOf(capacity));
        String whole = title + " under " + Figures.plain(asked) + " units/s";
        if (excess.signum() <= 0) {
            steps.add(
                    new Step(Figures.plain(asked) + " is not above " + Figures.plain(capacity), "the bank stays full"));
            return new Worked(whole, steps, bank, "units, never drawn on");
        }
        BigDecimal seconds = bank.divide(excess, 9, RoundingMode.HALF_EVEN).stripTrailingZeros();
        steps.add(new Step(
                "drawn on by " + Figures.plain(asked) + " - " + Figures.plain(capacity),
                Figures.plain(excess) + " units/s"));
        steps.add(new Step(
                "it lasts " + Figures.plain(bank) + " / " + Figures.plain(excess), Figures.plain(seconds) + " s"));
        return new Worked(whole, steps, seconds, "s");
    }
}
