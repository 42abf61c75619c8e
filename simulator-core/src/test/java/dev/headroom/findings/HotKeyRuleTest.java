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
                .contains("about 2,000 of the 1,000 write units/s")
                .contains("6,000 writes");
    }

    /** 2,000 a second make twenty suffixes of a tenth of 1,000 each. */
    @Test
    void proposesAsManySuffixesAsTheKeyNeeds() {
        assertThat(FoundBy.only(rule, flashSale()).remedy())
                .contains("over 20 suffixes, about 100 write units/s each")
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
        assertThat(FoundBy.only(rule, run).remedy()).startsWith("Cache it (DAX").contains("keep 14 copies");
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
        assertThat(finding.evidence()).contains("85% of the load").contains("about 850 of the 1,000 write units/s");
    }

    /** Nine candidates of equal weight ask for 900 of 8,100; none has a quarter of what is refused. */
    @Test
    void findsTooFewKeysOfEqualWeight() {
        RunResults run = RunResults.lasting("10m", "1m")
                .provisioned(
                        "Votes",
                        10,
                        12_000,
                        table -> table.itself(t -> {
                            t.writes(w -> w.consumed(6_300).throttled(1_800))
                                    .events(TABLE_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED, 1);
                            for (int i = 1; i <= 9; i++) {
                                t.accessed("candidate-" + i, 1 / 9.0).throttledKey("candidate-" + i, 1 / 9.0);
                            }
                        }));
        assertThat(FoundBy.only(rule, run).evidence())
                .contains("about 900 of the 1,000")
                .contains("one of 9 such keys");
    }

    @Test
    void saysThatAKeyLivesOnBurst() {
        RunResults run = RunResults.lasting("10m", "1m")
                .classic()
                .provisioned(
                        "Votes",
                        10,
                        1_000,
                        table -> table.itself(t -> t.writes(w -> w.consumed(600))
                                .partition(0, 600, 0)
                                .partition(0, 0, 0)
                                .accessed("candidate-a", 1)));
        Finding finding = FoundBy.only(rule, run);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.headline()).isEqualTo("Key 'candidate-a' lives on the burst of its partition of Votes.");
    }

    @Test
    void isQuietAboutAKeyFarFromTheCeiling() {
        assertThat(FoundBy.rule(rule, quiet(0.8))).hasSize(1);
        assertThat(FoundBy.rule(rule, quiet(0.79))).isEmpty();
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
