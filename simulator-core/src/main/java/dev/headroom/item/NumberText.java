package dev.headroom.item;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A number as clients write it: a sign, digits with a point among them, an exponent. Read in one pass that keeps no more
 * digits than can be stored, so that neither a long text nor a large exponent costs more than its own length.
 */
final class NumberText {
    private static final int MOST_LONG_DIGITS = 18;

    /** Any exponent beyond this is beyond an int as well. */
    private static final long HUGE_EXPONENT = 100_000_000_000L;

    private final String text;
    private final char[] significant = new char[NumberValue.MAX_DIGITS];
    private int at;
    private boolean anyDigits;
    private int digits; // from the first that is not zero
    private int precision; // and to the last that is not zero
    private int behindThePoint;
    private long exponent;

    private NumberText(String text) {
        this.text = text;
    }

    /**
     * The value, without zeros at its end.
     *
     * @throws InvalidValueException where the text is no number, or none that can be stored
     */
    static BigDecimal parse(String text) {
        return new NumberText(text).parse();
    }

    private BigDecimal parse() {
        boolean negative = sign();
        mantissa();
        exponent();
        // Java's decimals take no larger exponent; the service refuses the same with the same message (facts §11.9).
        long scale = behindThePoint - exponent;
        if (!anyDigits || at < text.length() || (int) exponent != exponent || (int) scale != scale) {
            throw notNumeric();
        }
        return precision == 0 ? zero(scale) : value(negative, scale - (digits - precision));
    }

    private boolean sign() {
        if (!text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+')) {
            at = 1;
        }
        return at == 1 && text.charAt(0) == '-';
    }

    private void mantissa() {
        boolean pointed = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digit(c);
                behindThePoint += pointed ? 1 : 0;
            } else if (c == '.' && !pointed) {
                pointed = true;
            } else {
                return;
            }
        }
    }

    private void digit(char c) {
        anyDigits = true;
        if (c == '0' && digits == 0) {
            return;
        }
        if (digits < significant.length) {
            significant[digits] = c;
        }
        digits++;
        if (c != '0') {
            precision = digits;
        }
    }

    private void exponent() {
        if (at >= text.length() || (text.charAt(at) != 'e' && text.charAt(at) != 'E')) {
            return;
        }
        int from = at + 1;
        boolean signed = from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+');
        int end = signed ? from + 1 : from;
        long magnitude = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            magnitude = Math.min(HUGE_EXPONENT, magnitude * 10 + text.charAt(end) - '0');
            end++;
        }
        if (end > from + (signed ? 1 : 0)) { // else the text does not end here, and is no number
            exponent = signed && text.charAt(from) == '-' ? -magnitude : magnitude;
            at = end;
        }
    }

    /** A zero is held to the range as it is written, so {@code 0e126} is refused and {@code 0.0e126} is not. */
    private static BigDecimal zero(long scale) {
        NumberValue.requireRange(-scale);
        return BigDecimal.ZERO;
    }

    private BigDecimal value(boolean negative, long scale) {
        NumberValue.requireRange(precision - scale - 1);
        if (precision > NumberValue.MAX_DIGITS) {
            throw new InvalidValueException("Attempting to store more than 38 significant digits in a Number");
        }
        BigDecimal magnitude = precision <= MOST_LONG_DIGITS
                ? BigDecimal.valueOf(shortUnscaled(), (int) scale)
                : new BigDecimal(new BigInteger(new String(significant, 0, precision)), (int) scale);
        return negative ? magnitude.negate() : magnitude;
    }

    private long shortUnscaled() {
        long unscaled = 0;
        for (int i = 0; i < precision; i++) {
            unscaled = unscaled * 10 + significant[i] - '0';
        }
        return unscaled;
    }

    private InvalidValueException notNumeric() {
        String found = text.isEmpty() ? "" : ": " + text;
        return new InvalidValueException("The parameter cannot be converted to a numeric value" + found);
    }
}
