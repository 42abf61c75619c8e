package dev.headroom.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.quantity.Rate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BurstBankTest {
    @Test
    void banksFiveMinutes() {
        assertThat(BurstBank.burst(150, Optional.empty()).answerText()).isEqualTo("45,000 units");
    }

    @Test
    void feedsAnOverloadForAQuarterOfAnHour() {
        assertThat(BurstBank.burst(150, Optional.of(Rate.parse("200/s"))).answerText())
                .isEqualTo("900 s");
    }

    @Test
    void isNotDrawnOnByWhatTheCapacityServes() {
        assertThat(BurstBank.burst(150, Optional.of(Rate.parse("150/s"))).answerText())
                .isEqualTo("45,000 units, never drawn on");
    }
}
