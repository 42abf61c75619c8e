package dev.headroom.quantity;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number and the unit written behind it. */
record UnitText(BigDecimal number, String unit) {
    private static final int LONGEST_TEXT = 40;
    private static final Pattern SHAPE = Pattern.compile("\\s*([0-9][0-9_]*(?:\\.[0-9]+)?)\\s*(\\S*)\\s*");

    static UnitText parse(String text, String expected) {
        Matcher matcher = text.length() <= LONGEST_TEXT ? SHAPE.matcher(text) : SHAPE.matcher("");
        if (!matcher.matches()) {
            throw new QuantityFormatException(text, expected);
        }
        return new UnitText(new BigDecimal(matcher.group(1).replace("_", "")), matcher.group(2));
    }
}
