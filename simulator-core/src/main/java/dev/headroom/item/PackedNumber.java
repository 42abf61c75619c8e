package dev.headroom.item;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Reads plain decimal notation: digits with a point among them, and a sign only where there is a minus. */
final class PackedNumber {
    private static final int MOST_LONG_CHARACTERS = 18;

    private PackedNumber() {}

    static NumberValue read(byte[] ascii, int from, int end) {
        return NumberValue.of(decimal(ascii, from, end));
    }

    /** The value, zeros at its end included: enough to compare it. */
    static BigDecimal decimal(byte[] ascii, int from, int end) {
        return end - from <= MOST_LONG_CHARACTERS
                ? shortDecimal(ascii, from, end)
                : new BigDecimal(new String(ascii, from, end - from, StandardCharsets.ISO_8859_1));
    }

    private static BigDecimal shortDecimal(byte[] ascii, int from, int end) {
        boolean negative = ascii[from] == '-';
        long unscaled = 0;
        int scale = 0;
        boolean pointed = false;
        for (int i = negative ? from + 1 : from; i < end; i++) {
            if (ascii[i] == '.') {
                pointed = true;
            } else {
                unscaled = unscaled * 10 + ascii[i] - '0';
                scale += pointed ? 1 : 0;
            }
        }
        return BigDecimal.valueOf(negative ? -unscaled : unscaled, scale);
    }
}
