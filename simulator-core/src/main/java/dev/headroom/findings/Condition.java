package dev.headroom.findings;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A condition on an assessment, such as {@code throttledRequests > 0.1%} or {@code monthlyCost >= $500}.
 *
 * @param measure what is compared
 * @param operator how
 * @param value with what, in the measure's unit
 */
public record Condition(Measure measure, Operator operator, double value) {
    private static final Pattern FORM = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9.-]*)\\s*([<>=!]+)\\s*(\\S.*?)\\s*");
    private static final int LONGEST_TEXT = 200;

    /** How two numbers are compared. */
    public enum Operator {
        GREATER(">"),
        AT_LEAST(">="),
        LESS("<"),
        AT_MOST("<="),
        EQUAL("==");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** As conditions write it. */
        public String symbol() {
            return symbol;
        }

        /** Whether it holds between the two. */
        public boolean holds(double left, double right) {
            return switch (this) {
                case GREATER -> left > right;
                case AT_LEAST -> left >= right;
                case LESS -> left < right;
                case AT_MOST -> left <= right;
                case EQUAL -> left == right;
            };
        }

        static Operator of(String symbol) {
            return Arrays.stream(values())
                    .filter(operator -> operator.symbol.equals(symbol))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("'" + symbol + "' is not a comparison; these are: "
                            + Arrays.stream(values()).map(Operator::symbol).collect(Collectors.joining(" "))));
        }
    }

    /**
     * Reads a condition.
     *
     * @throws IllegalArgumentException with a message that says what was found, what is allowed and the nearest name
     */
    public static Condition parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (text.length() > LONGEST_TEXT || !parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a condition: a measure, a comparison and a value,"
                    + " such as throttledRequests > 0.1%; measures are " + String.join(", ", Measures.names()));
        }
        Measure measure = Measures.named(parts.group(1));
        return new Condition(measure, Operator.of(parts.group(2)), value(measure, parts.group(3)));
    }

    /** Whether it holds. */
    public boolean holds(Assessment assessment) {
        return operator.holds(measure.of(assessment), value);
    }

    /** {@code throttledRequests > 0.1%}. */
    public String describe() {
        return measure.name() + " " + operator.symbol() + " " + MeasureText.exact(measure.unit(), value);
    }

    /** {@code throttledRequests is 3.2%; held: throttledRequests > 0.1%}, or {@code did not hold}. */
    public String outcome(Assessment assessment) {
        return measure.name() + " is " + measure.format(measure.of(assessment)) + "; "
                + (holds(assessment) ? "held: " : "did not hold: ") + describe();
    }

    private static double value(Measure measure, String text) {
        try {
            return MeasureText.parse(measure.unit(), text);
        } catch (IllegalArgumentException notAValue) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a value of " + measure.name() + ": write "
                            + MeasureText.expected(measure.unit()),
                    notAValue);
        }
    }
}
