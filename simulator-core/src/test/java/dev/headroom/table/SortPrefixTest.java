package dev.headroom.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Its order is held to {@link ItemOrder#compare}, which compares whole values. */
class SortPrefixTest {
    private final SplittableRandom random = new SplittableRandom(20120810);

    @Test
    void neverContradictsTheOrderOfWholeValues() {
        List<AttributeValue> values = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            values.add(StringValue.of(text()));
            values.add(NumberValue.of(
                    new BigDecimal(random.nextInt(-2_000, 2_000)).scaleByPowerOfTen(random.nextInt(-100, 100))));
            byte[] bytes = new byte[random.nextInt(10)];
            random.nextBytes(bytes);
            values.add(BinaryValue.of(bytes));
        }
        for (AttributeValue left : values) {
            for (AttributeValue right : values) {
                int byPrefix = Long.compare(SortPrefix.of(left), SortPrefix.of(right));
                int whole = Integer.signum(ItemOrder.compare(left, right));
                assertThat(byPrefix == 0 || byPrefix == whole)
                        .as("%s before %s", left, right)
                        .isTrue();
            }
        }
    }

    @Test
    void tellsSmallNumbersAndShortTextsApart() {
        assertThat(SortPrefix.of(NumberValue.of(1))).isLessThan(SortPrefix.of(NumberValue.of(2)));
        assertThat(SortPrefix.of(NumberValue.of(-2))).isLessThan(SortPrefix.of(NumberValue.of(-1)));
        assertThat(SortPrefix.of(StringValue.of("a"))).isLessThan(SortPrefix.of(StringValue.of("ab")));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(10);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(
                    switch (random.nextInt(4)) {
                        case 0 -> random.nextInt(0x80);
                        case 1 -> random.nextInt(0x80, 0x800);
                        case 2 -> random.nextInt(0xE000, 0x10000);
                        default -> random.nextInt(0x10000, 0x110000);
                    });
        }
        return text.toString();
    }
}
