package dev.headroom.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import org.junit.jupiter.api.Test;

class QuantityTextTest {
    @Test
    void writesQuantitiesWithoutLoss() {
        assertThat(QuantityText.of(DataSize.parse("4.5KB"))).isEqualTo("4.5KB");
        assertThat(QuantityText.of(new DataSize(10_000_001))).isEqualTo("10000001B");
        assertThat(QuantityText.of(Rate.parse("1.2M/h"))).isEqualTo("333.3333333333333/s");
        assertThat(QuantityText.of(new Rate(1e-9))).isEqualTo("0.0000000010/s");
    }
}
