package dev.headroom.app.calc;

import dev.headroom.quantity.Count;
import dev.headroom.quantity.Rate;
import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;

/** Reads what a month asks for: a number such as {@code 8M}, or a steady rate such as {@code 200/s} for 730 hours. */
final class MonthlyRequests implements ITypeConverter<BigDecimal> {
    private static final BigDecimal SECONDS = BigDecimal.valueOf(730L * 3_600);

    @Override
    public BigDecimal convert(String text) {
        return text.indexOf('/') < 0
                ? BigDecimal.valueOf(Count.parse(text))
                : BigDecimal.valueOf(Rate.parse(text).perSecond()).multiply(SECONDS);
    }
}
