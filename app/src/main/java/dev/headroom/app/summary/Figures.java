package dev.headroom.app.summary;

import dev.headroom.quantity.TimeSpan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers as the summary writes them: thousands separated, as many digits as help. */
public final class Figures {
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double SMALLEST_SHOWN_SHARE = 0.0001;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}", Pattern.UNICODE_CHARACTER_CLASS);

    private Figures() {}

    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Capacity units: whole ones, but halves where they are few. */
    public static String units(double units) {
        boolean fine = units < 100 && units != Math.rint(units);
        return String.format(Locale.ROOT, fine ? "%,.1f" : "%,.0f", units);
    }

    /** A share of a whole as a percentage; what is not nothing never reads as 0. */
    public static String share(double fraction) {
        if (fraction == 0) {
            return "0%";
        }
        if (fraction < SMALLEST_SHOWN_SHARE) {
            return "<0.01%";
        }
        return String.format(Locale.ROOT, fraction < 0.1 ? "%.2f%%" : "%.1f%%", fraction * 100);
    }

    public static String millis(double millis) {
        if (millis >= 10_000) {
            return String.format(Locale.ROOT, "%,.1f s", millis / 1_000);
        }
        return String.format(Locale.ROOT, millis < 100 ? "%.2f ms" : "%,.0f ms", millis);
    }

    /** A time of seconds or longer, in milliseconds where it is short. */
    public static String seconds(double seconds) {
        if (seconds < 1) {
            return String.format(Locale.ROOT, "%.0f ms", seconds * 1_000);
        }
        return seconds < 120
                ? String.format(Locale.ROOT, "%.1f s", seconds)
                : TimeSpan.ofSeconds(Math.rint(seconds)).toString();
    }

    /** A share of 1 rounded down to three decimals, so that only what is whole reads as 100%. */
    static String availability(double share) {
        return String.format(Locale.ROOT, "%.3f%%", Math.floor(share * 100_000) / 1_000);
    }

    /** Dollars and cents; what is not nothing never reads as 0. */
    public static String dollars(BigDecimal amount) {
        boolean tiny = amount.signum() > 0 && amount.compareTo(CENT) < 0;
        return tiny ? "<$0.01" : String.format(Locale.ROOT, "$%,.2f", amount);
    }

    /** A number of priced units: whole ones where there are many, three digits where there are few. */
    public static String quantity(BigDecimal number) {
        BigDecimal shown = number.abs().compareTo(HUNDRED) >= 0
                ? number.setScale(0, RoundingMode.HALF_UP)
                : number.round(new MathContext(3)).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, shown.scale()) + "f", shown);
    }

    /** A unit price in full. */
    public static String price(BigDecimal amount) {
        return "$" + amount.stripTrailingZeros().toPlainString();
    }

    /** A text cut to a width, with an ellipsis where something is missing; no character of it steers a terminal. */
    public static String cut(String text, int width) {
        String shown = text.codePointCount(0, text.length()) <= width
                ? text
                : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
        return CONTROL.matcher(shown).replaceAll("?");
    }
}
