package dev.headroom.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.scenario.TableClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Expected prices are AWS's list prices as recorded in facts §9.1, §9.6 and §7.2. */
class PriceBookTest {
    @Test
    void knowsThirtyOneRegions() {
        assertThat(PriceBook.regions()).hasSize(31).contains("us-east-1", "eu-central-1", "sa-east-1");
    }

    @Test
    void readsEachColumnOfAStandardTable() {
        ClassPrices prices = PriceBook.of("af-south-1").prices(TableClass.STANDARD);
        assertThat(prices.rcuHour()).isEqualByComparingTo("0.00017493");
        assertThat(prices.wcuHour()).isEqualByComparingTo("0.00087465");
        assertThat(prices.millionRru()).isEqualByComparingTo("0.168");
        assertThat(prices.millionWru()).isEqualByComparingTo("0.84");
        assertThat(prices.storageGbMonth()).isEqualByComparingTo("0.33677");
    }

    @Test
    void readsEachColumnOfAnInfrequentAccessTable() {
        ClassPrices prices = PriceBook.of("us-east-1").prices(TableClass.STANDARD_INFREQUENT_ACCESS);
        assertThat(prices.rcuHour()).isEqualByComparingTo("0.00016");
        assertThat(prices.wcuHour()).isEqualByComparingTo("0.00081");
        assertThat(prices.millionRru()).isEqualByComparingTo("0.155");
        assertThat(prices.millionWru()).isEqualByComparingTo("0.78");
        assertThat(prices.storageGbMonth()).isEqualByComparingTo("0.10");
    }

    @Test
    void paidTwiceForOnDemandBeforeNovember2024() {
        ClassPrices before =
                PriceBook.of("us-east-1", LocalDate.of(2024, 10, 31)).prices(TableClass.STANDARD);
        ClassPrices after = PriceBook.of("us-east-1", LocalDate.of(2024, 11, 1)).prices(TableClass.STANDARD);
        assertThat(before.millionWru()).isEqualByComparingTo("1.25");
        assertThat(before.millionRru()).isEqualByComparingTo("0.25");
        assertThat(after.millionWru()).isEqualByComparingTo("0.625");
        assertThat(before.wcuHour()).isEqualByComparingTo(after.wcuHour());
    }

    @Test
    void everyRegionHasPositivePrices() {
        for (String region : PriceBook.regions()) {
            for (TableClass tableClass : TableClass.values()) {
                ClassPrices prices = PriceBook.of(region).prices(tableClass);
                assertThat(prices.rcuHour()).as(region).isPositive().isLessThan(prices.wcuHour());
                assertThat(prices.millionRru()).as(region).isPositive().isLessThan(prices.millionWru());
                assertThat(prices.storageGbMonth()).as(region).isPositive();
            }
        }
    }

    @Test
    void namesTheNearestRegion() {
        assertThatThrownBy(() -> PriceBook.of("us-esat-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'us-esat-1' is not a region with known prices; did you mean 'us-east-1'?")
                .hasMessageContaining("eu-north-1");
    }

    @Test
    void knowsSomeDaxNodesOnly() {
        assertThat(DaxNodePrices.hourly("dax.r5.large")).contains(new BigDecimal("0.255"));
        assertThat(DaxNodePrices.hourly("dax.t3.small")).contains(new BigDecimal("0.04"));
        assertThat(DaxNodePrices.hourly("dax.t3.medium")).isEmpty();
    }
}
