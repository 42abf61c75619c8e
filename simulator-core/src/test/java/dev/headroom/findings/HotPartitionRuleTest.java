package dev.headroom.findings;

import static dev.headroom.capacity.ThrottlingReason.TABLE_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED;
import static dev.headroom.capacity.ThrottlingReason.TABLE_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.result.RunResults;
import org.junit.jupiter.api.Test;

class HotPartitionRuleTest {
    private final HotPartitionRule rule = new HotPartitionRule();

    @Test
    void findsAPartitionAboveItsCeiling() {
        Finding finding = FoundBy.only(rule, HotKeyRuleTest.flashSale());
        assertThat(finding.evidence())
                .contains("Partition 0, one of 2, took 100% of the 6,000 writes refused")
                .contains("up to 1,000 write units/s and can give 1,000 write units/s")
                .contains("used 38% of its capacity");
    }

    /** Four partitions of 250; one is asked for 400, so that an even division needs 1,600. */
    @Test
    void findsAClassicPartitionAboveItsEqualPart() {
        Finding finding = FoundBy.only(rule, classic(400, 250, 150));
        assertThat(finding.evidence()).contains("can give 250 write units/s").contains("used 40%");
        assertThat(finding.remedy()).contains("1,600 WCU (+$284.70/month)");
    }

    @Test
    void isQuietWhereAClassicTableAsAWholeIsFull() {
        assertThat(FoundBy.rule(rule, classic(1_000, 250, 150))).isEmpty();
    }

    @Test
    void isQuietWhereNothingIsThrottled() {
        RunResults run = RunResults.lasting("10m", "1m")
                .provisioned("Orders", 10, 1_000, table -> table.itself(t -> t.partition(0, 900, 0)));
        assertThat(FoundBy.rule(rule, run)).isEmpty();
    }

    @Test
    void tellsOfKeyRangeThrottlingEvenWithoutPartitions() {
        RunResults run = RunResults.lasting("10m", "1m")
                .onDemand(
                        "Orders",
                        12_000,
                        4_000,
                        table -> table.itself(
                                t -> t.writes(w -> w.consumed(1_000).throttled(10))
                                        .events(TABLE_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED, 1)));
        assertThat(FoundBy.only(rule, run).evidence())
                .contains("1 write refused by partitions that can give 1,000 write units/s");
    }

    private static RunResults classic(double served, double hottest, double refused) {
        return RunResults.lasting("10m", "1m")
                .classic()
                .provisioned(
                        "Votes",
                        100,
                        1_000,
                        table -> table.itself(
                                t -> t.writes(w -> w.consumed(served).throttled(refused))
                                        .events(TABLE_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED, 100)
                                        .partition(0, hottest, 100)
                                        .partition(0, (served - hottest) / 3, 0)
                                        .partition(0, (served - hottest) / 3, 0)
                                        .partition(0, (served - hottest) / 3, 0)));
    }
}
