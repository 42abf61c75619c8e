package dev.headroom.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.scenario.TableClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Sums that others published: Infracost's expected output for Ohio, a blog's bill of 2019, a vendor's comparison. */
class MoneyArithmeticTest {
    private final MoneyArithmetic ohio = new MoneyArithmetic(PriceBook.of("us-east-2"), TableClass.STANDARD);
    private final MoneyArithmetic virginiaIn2019 =
            new MoneyArithmetic(PriceBook.of("us-east-1", LocalDate.of(2019, 3, 1)), TableClass.STANDARD);

    @Test
    void threeMillionWritesOnDemand() {
        assertThat(Dollars.cents(ohio.writeRequests(new BigDecimal(3_000_000)).cost()))
                .isEqualTo("$1.88");
    }

    @Test
    void eightMillionReadsOnDemand() {
        assertThat(ohio.readRequests(new BigDecimal(8_000_000)).cost()).isEqualByComparingTo("1.00");
    }

    @Test
    void twentyWriteUnitsForAMonth() {
        assertThat(ohio.provisionedWrites(20).cost()).isEqualByComparingTo("9.49");
        assertThat(ohio.provisionedWrites(20)).hasToString("20 WCU × 730 h × $0.00065 = $9.49");
    }

    @Test
    void thirtyReadUnitsForAMonth() {
        assertThat(Dollars.cents(ohio.provisionedReads(30).cost())).isEqualTo("$2.85");
    }

    @Test
    void twoHundredAndThirtyGigabytesForAMonth() {
        assertThat(ohio.storage(new BigDecimal(230)).cost()).isEqualByComparingTo("57.50");
    }

    @Test
    void aServerlessBillOf2019() {
        CostStep writes = virginiaIn2019.writeRequests(new BigDecimal(217_288_000));
        assertThat(writes.cost()).isEqualByComparingTo("271.61");
        assertThat(writes).hasToString("217,288,000 WRU × $0.00000125 = $271.61");
    }

    @Test
    void tenThousandReadsASecondForAMonthBeforeThePriceCut() {
        BigDecimal reads = new BigDecimal(10_000L * 3_600 * 730);
        assertThat(virginiaIn2019.readRequests(reads).cost()).isEqualByComparingTo("6570");
    }

    @Test
    void halfUnitsAreShown() {
        assertThat(ohio.readRequests(new BigDecimal("1234.5"))).hasToString("1,234.5 RRU × $0.000000125 = $0.00");
    }
}
