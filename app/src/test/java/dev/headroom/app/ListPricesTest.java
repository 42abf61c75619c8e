package dev.headroom.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.app.Services.Pricing.Use;
import dev.headroom.arithmetic.Worked;
import dev.headroom.quantity.DataSize;
import dev.headroom.scenario.TableClass;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Monthly amounts that a public cost estimator gives for Ohio. */
class ListPricesTest {
    @ParameterizedTest
    @CsvSource({
        "0, 20, 0, 0, 0, 9.49",
        "30, 0, 0, 0, 0, 2.85",
        "0, 0, 0, 3000000, 0, 1.88",
        "0, 0, 8000000, 0, 0, 1.00",
        "0, 0, 0, 0, 230GB, 57.50",
        "30, 20, 0, 0, 230GB, 69.84",
    })
    void pricesAMonth(long rcu, long wcu, BigDecimal reads, BigDecimal writes, String storage, String dollars) {
        Use use = new Use(rcu, wcu, reads, writes, DataSize.parse(storage));
        Worked worked = new ListPrices().monthly(use, "us-east-2", TableClass.STANDARD);
        assertThat(worked.answerText()).isEqualTo(dollars + " USD/month");
    }

    @Test
    void writesALineForEachThingUsedOnly() {
        Use use = new Use(0, 20, BigDecimal.ZERO, BigDecimal.ZERO, DataSize.parse("230GB"));
        assertThat(new ListPrices()
                        .monthly(use, "us-east-2", TableClass.STANDARD)
                        .steps())
                .containsExactly(
                        new Worked.Step("20 WCU × 730 h × $0.00065", "$9.49"),
                        new Worked.Step("230 GB × $0.25", "$57.50"));
    }

    @Test
    void namesTheNearestRegion() {
        Use use = new Use(1, 1, BigDecimal.ZERO, BigDecimal.ZERO, new DataSize(0));
        assertThatThrownBy(() -> new ListPrices().monthly(use, "us-eest-2", TableClass.STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("us-east-2");
    }
}
