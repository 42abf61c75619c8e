package dev.headroom.arithmetic;

import java.math.BigDecimal;
import java.util.List;

/**
 * A question of arithmetic with the way to its answer.
 *
 * @param title what is asked, with what is given
 * @param steps the way, in order
 * @param answer the number asked for
 * @param unit its unit, such as {@code RCU} or {@code USD/month}
 */
public record Worked(String title, List<Step> steps, BigDecimal answer, String unit) {
    public Worked {
        steps = List.copyOf(steps);
    }

    /** The answer with its unit, {@code 45,000 RCU}; with the decimals that it was given, at most three. */
    public String answerText() {
        return Figures.asGiven(answer) + " " + unit;
    }

    /**
     * One step.
     *
     * @param text what is done, with the numbers put in
     * @param result what comes out, with its unit
     */
    public record Step(String text, String result) {}
}
