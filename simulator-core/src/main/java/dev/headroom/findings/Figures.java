package dev.headroom.findings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people read them: thousands separated, no more digits than matter, the same on every machine. */
final class Figures {
    private Figures() {}

    /** {@code 1,234} from 100 on, {@code 12.5} below. */
    static String number(double value) {
        int decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 1 || value == 0 ? 1 : 3;
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal plain = rounded.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", rounded);
    }

    /** {@code 12.5%}; below 1 % with two digits that matter. */
    static String percent(double share) {
        double percent = share * 100;
        if (share > 0 && percent < 0.01) {
            return "less than 0.01%";
        }
        int decimals = percent >= 10 || percent == 0 ? 0 : percent >= 1 ? 1 : 2;
        return BigDecimal.valueOf(percent)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    /** {@code 99.987%}: rounded down to three places, so that only what is whole is 100 %. */
    static String availability(double share) {
        return BigDecimal.valueOf(share * 100)
                        .setScale(3, RoundingMode.DOWN)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    /** {@code 1 request}, {@code 2,000 requests}. */
    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** {@code 1.05KB} from 1 KB on, {@code 400 bytes} below. */
    static String bytes(double bytes) {
        return bytes < 1024 ? number(bytes) + " bytes" : number2(bytes / 1024) + " KB";
    }

    private static String number2(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
