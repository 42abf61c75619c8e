package dev.headroom.app.calc;

import dev.headroom.app.WrongInput;
import dev.headroom.item.NumberValue;
import java.math.BigDecimal;

/** Numbers within DynamoDB's bounds: 38 significant digits, magnitudes from 1E-130 to below 1E+126 (facts §2.2). */
final class Numbers {
    private static final int MOST_DIGITS = 38;
    private static final int SMALLEST_EXPONENT = -130;
    private static final int LARGEST_EXPONENT = 125;

    private Numbers() {}

    static NumberValue parse(String path, String text) {
        try {
            return checked(path, new BigDecimal(text.trim()));
        } catch (NumberFormatException wrong) {
            throw new WrongInput("at " + path + ": '" + text + "' is not a number");
        }
    }

    static NumberValue checked(String path, BigDecimal number) {
        NumberValue value = NumberValue.of(number);
        BigDecimal stripped = value.value();
        int exponent = stripped.precision() - stripped.scale() - 1;
        if (stripped.precision() > MOST_DIGITS) {
            throw new WrongInput(
                    "at " + path + ": a number has at most 38 significant digits; found " + stripped.precision());
        }
        if (stripped.signum() != 0 && (exponent < SMALLEST_EXPONENT || exponent > LARGEST_EXPONENT)) {
            throw new WrongInput(
                    "at " + path + ": a number lies between 1E-130 and 9.99E+125, or is 0; found " + stripped);
        }
        return value;
    }
}
