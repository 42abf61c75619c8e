package dev.headroom.app.report;

import dev.headroom.app.report.measure.Numbers;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import java.math.BigDecimal;

/** Quantities as a scenario file would write them, without loss: the short text where it reads back as the same. */
final class QuantityText {
    private QuantityText() {}

    static String of(DataSize size) {
        String text = size.toString();
        return DataSize.parse(text).equals(size) ? text : size.bytes() + "B";
    }

    static String of(Rate rate) {
        String text = rate.toString();
        return Rate.parse(text).equals(rate)
                ? text
                : new BigDecimal(Numbers.text(rate.perSecond())).toPlainString() + "/s";
    }
}
