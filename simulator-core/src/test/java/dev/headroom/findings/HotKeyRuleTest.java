package dev.headroom.findings;

import static dev.headroom.capacity.ThrottlingReason.TABLE_READ_KEY_RANGE_THROUGHPUT_EXCEEDED;
import static dev.headroom.capacity.ThrottlingReason.TABLE_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED;
import static dev.headroom.capacity.ThrottlingReason.TABLE_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResults;
import org.junit.jupiter.api.Test;

class HotKeyRuleTest {
    private final HotKeyRule rule = new HotKeyRule();

    /** 1,500 of 2,500 writes a second are served; the key has 2/3 of these and all 1,000 refused: 2,000 a second. */
    @Test
    void findsTheKeyThatItsPartitionThrottles() {
        Finding finding = FoundBy.only(rule, flashSale());
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.resource()).isEqualTo("Orders");
        assertThat(finding.headline()).contains("'product-1'").contains("throttles writes");
        assertThat(finding.evidence())
                .contains("100% of the throttled")
                .contains("67% of the served")
                .contains("about 2,000 write units/s of the 1,000 write units/s")
                .contains("6,000 writes");
    }

    /** 2,000 a second at 70 % of 1,000 each make three suffixes, 667 a second each. */
    @Test
    void proposesAsManySuffixesAsTheKeyNeeds() {
        assertThat(FoundBy.only(rule, flashSale()).remedy())
                .contains("over 3 suffixes, about 667 write units/s each")
                .contains("More capacity for the table does not help");
    }

    @Test
    void proposesACacheForReads() {
        RunResults run = RunResults.lasting("10m", "1m")
                .onDemand(
                        "Cards",
                        12_000,
                        4_000,
                        table ->
                                table.itself(t -> t.reads(r -> r.consumed(3_000).throttled(1_000))
                                        .events(TABLE_READ_KEY_RANGE_THROUGHPUT_EXCEEDED, 100)
                                        .accessed("card-1", 1)
                                        .throttledKey("card-1", 1)));
        assertThat(FoundBy.only(rule, run).remedy()).startsWith("Cache it (DAX").contains("keep 2 copies");
    }

    /** Four partitions of 250; the key asks for 400, so that all four would need 400. */
    @Test
    void saysInTheClassicGenerationWhatCapacityAloneWouldCost() {
        RunResults run = RunResults.lasting("10m", "1m")
                .classic()
                .provisioned(
                        "Votes",
                        100,
                        1_000,
                        table -> table.itself(t -> t.writes(w -> w.consumed(250).throttled(150))
                                .events(TABLE_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED, 90_000)
                                .partition(0, 250, 90_000)
                                .partition(0, 0, 0)
                                .partition(0, 0, 0)
                                .partition(0, 0, 0)
                                .accessed("candidate-a", 1)
                                .throttledKey("candidate-a", 1)));
        assertThat(FoundBy.only(rule, run).remedy()).contains("1,600 WCU, +$284.70/month");
    }

    @Test
    void warnsOfAKeyNearTheCeiling() {
        Finding finding = FoundBy.only(rule, quiet(0.85));
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.evidence())
                .contains("85% of the load")
                .contains("about 850 write units/s of the 1,000 write units/s");
    }

    @Test
    void isQuietAboutAKeyFarFromTheCeiling() {
        assertThat(FoundBy.rule(rule, quiet(0.5))).isEmpty();
    }

    @Test
    void isQuietWhereTheWholeTableIsThrottled() {
        RunResults run = RunResults.lasting("10m", "1m")
                .provisioned(
                        "Orders",
                        10,
                        100,
                        table -> table.itself(t -> t.writes(w -> w.consumed(100).throttled(100))
                                .events(TABLE_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED, 10)
                                .throttledKey("product-1", 0.9)));
        assertThat(FoundBy.rule(rule, run)).isEmpty();
    }

    static RunResults flashSale() {
        return RunResults.lasting("10m", "1m")
                .onDemand(
                        "Orders",
                        12_000,
                        4_000,
                        table -> table.itself(
                                t -> t.writes(w -> w.consumed(1_500).throttled(1_000))
                                        .events(TABLE_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED, 6_000)
                                        .partition(0, 1_000, 6_000)
                                        .partition(0, 500, 0)
                                        .accessed("product-1", 2 / 3.0)
                                        .throttledKey("product-1", 1)));
    }

    private static RunResults quiet(double share) {
        return RunResults.lasting("10m", "1m")
                .onDemand(
                        "Orders",
                        12_000,
                        4_000,
                        table -> table.itself(
                                t -> t.writes(w -> w.consumed(1_000)).accessed("product-1", share)));
    }
}
