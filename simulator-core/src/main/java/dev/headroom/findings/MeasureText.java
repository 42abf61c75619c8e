package dev.headroom.findings;

import dev.headroom.cost.Dollars;
import dev.headroom.findings.Measure.Unit;
import dev.headroom.quantity.TimeSpan;
import java.math.BigDecimal;
import java.util.Locale;

/** How the values of measures are written, and read from what people write. */
final class MeasureText {
    private MeasureText() {}

    static String format(Unit unit, double value) {
        return switch (unit) {
            case SHARE -> Figures.percent(value);
            case MILLISECONDS -> Figures.number(value) + "ms";
            case DOLLARS -> Dollars.cents(BigDecimal.valueOf(value));
            case COUNT -> Figures.number(value);
        };
    }

    /** Every digit of a value, so that a condition reads as it was written. */
    static String exact(Unit unit, double value) {
        BigDecimal decimal = BigDecimal.valueOf(value);
        return switch (unit) {
            case SHARE -> Dollars.plain(decimal.movePointRight(2)) + "%";
            case MILLISECONDS -> Dollars.plain(decimal) + "ms";
            case DOLLARS -> "$" + Dollars.plain(decimal);
            case COUNT -> Dollars.plain(decimal);
        };
    }

    /** What a value of this unit may look like. */
    static String expected(Unit unit) {
        return switch (unit) {
            case SHARE -> "a percentage such as 0.1%, or a fraction from 0 to 1";
            case MILLISECONDS -> "a time such as 20ms or 1.5s";
            case DOLLARS -> "an amount such as $120 or 99.50";
            case COUNT -> "a number such as 500, 10_000 or 1.2M";
        };
    }

    /** @throws IllegalArgumentException where the text is no value of this unit */
    static double parse(Unit unit, String text) {
        return switch (unit) {
            case SHARE -> share(text);
            case MILLISECONDS -> milliseconds(text);
            case DOLLARS -> number(text.startsWith("$") ? text.substring(1) : text);
            case COUNT -> count(text);
        };
    }

    private static double share(String text) {
        if (text.endsWith("%")) {
            return new BigDecimal(text.substring(0, text.length() - 1).trim())
                    .movePointLeft(2)
                    .doubleValue();
        }
        double fraction = number(text);
        if (fraction > 1) {
            throw new NumberFormatException("a bare number above 1 could be a percentage or a mistake");
        }
        return fraction;
    }

    private static double milliseconds(String text) {
        boolean bare = text.chars().allMatch(letter -> Character.isDigit(letter) || letter == '.');
        return bare ? number(text) : TimeSpan.parse(text).nanos() / 1e6;
    }

    private static double count(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        int power = "KMG".indexOf(upper.charAt(upper.length() - 1));
        String digits = power < 0 ? text : text.substring(0, text.length() - 1).trim();
        return number(digits) * Math.pow(1_000, power + 1);
    }

    private static double number(String text) {
        return new BigDecimal(text.replace("_", "").replace(",", "").trim()).doubleValue();
    }
}
