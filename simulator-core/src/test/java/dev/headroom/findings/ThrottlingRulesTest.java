package dev.headroom.findings;

import static dev.headroom.capacity.ThrottlingReason.INDEX_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED;
import static dev.headroom.capacity.ThrottlingReason.INDEX_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED;
import static dev.headroom.capacity.ThrottlingReason.TABLE_READ_PROVISIONED_THROUGHPUT_EXCEEDED;
import static dev.headroom.capacity.ThrottlingReason.TABLE_WRITE_ACCOUNT_LIMIT_EXCEEDED;
import static dev.headroom.capacity.ThrottlingReason.TABLE_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED;
import static dev.headroom.capacity.ThrottlingReason.TABLE_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.findings.Finding.Severity;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.Latency;
import dev.headroom.result.PropagationResult;
import dev.headroom.result.RunResults;
import dev.headroom.result.Series;
import dev.headroom.result.WorkloadFixture;
import dev.headroom.workload.TimeBucketKeys;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Back-pressure, too little capacity, growth on demand, lost requests, time as a key. */
class ThrottlingRulesTest {
    /** 200 writes a second meet an index of 50 WCU: 150 more cost 150 × $0.4745. */
    @Test
    void findsAnIndexThatHoldsBackItsTable() {
        RunResults run = RunResults.lasting("10m", "1m")
                .provisioned(
                        "Orders",
                        10,
                        500,
                        table -> table.index("byStatus", 10, 50, i -> i.writes(
                                        w -> w.consumed(50).throttled(150))
                                .events(INDEX_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED, 90_000)));
        Finding finding = FoundBy.only(new IndexBackPressureRule(), run);
        assertThat(finding.resource()).isEqualTo("Orders/byStatus");
        assertThat(finding.headline()).contains("Orders/byStatus").contains("writes to Orders are throttled");
        assertThat(finding.evidence())
                .contains("90,000 writes met IndexWriteProvisionedThroughputExceeded")
                .contains("200 write units/s")
                .contains("has 50 WCU");
        assertThat(finding.remedy()).contains("to 200 WCU: +$71.18/month");
    }

    /** 1,400 writes a second under one status need fourteen keys of a tenth of 1,000. */
    @Test
    void proposesASuffixWhereTheIndexKeyHasTooFewValues() {
        RunResults run = RunResults.lasting("10m", "1m")
                .onDemand(
                        "Orders",
                        12_000,
                        4_000,
                        table -> table.index("byStatus", 12_000, 4_000, i -> i.writes(
                                        w -> w.consumed(1_000).throttled(400))
                                .events(INDEX_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED, 240_000)
                                .accessed("PENDING", 0.95)));
        Finding finding = FoundBy.only(new IndexBackPressureRule(), run);
        assertThat(finding.remedy())
                .contains("'PENDING' takes 95%")
                .contains("suffix from 0 to 13 ")
                .contains("14 keys");
        assertThat(FoundBy.rule(new HotPartitionRule(), run)).isEmpty();
    }

    /** 180 of 190 units of the overdraft are used after a minute, at 200 a second of 50; 150 WCU more cost $71.18. */
    @Test
    void warnsOfAnIndexThatFallsBehind() {
        RunResults run = RunResults.lasting("10m", "1m").provisioned("Orders", 10, 500, table -> table.index(
                        "byStatus", 10, 50, i -> i.writes(w -> w.consumed(200)))
                .loop(lagging(180, Optional.empty())));
        Finding finding = FoundBy.only(new IndexBackPressureRule(), run);
        assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
        assertThat(finding.headline()).contains("falls behind its table");
        assertThat(finding.evidence()).contains("by up to 95% of what it may").contains("has 50 WCU");
        assertThat(finding.remedy()).contains("to 200 WCU: +$71.18/month");
    }

    @Test
    void tellsSinceWhenTheQueueWasFull() {
        RunResults run = RunResults.lasting("10m", "1m").provisioned("Orders", 10, 500, table -> table.index(
                        "byStatus", 10, 50, i -> i.writes(w -> w.consumed(50).throttled(150))
                                .events(INDEX_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED, 90_000))
                .loop(lagging(190, Optional.of(TimeSpan.parse("90s")))));
        assertThat(FoundBy.only(new IndexBackPressureRule(), run).evidence())
                .contains("From 1m30s on the queue before it was full, in 510 seconds of the run")
                .contains("absorbed 12,500 units")
                .contains("the last 1m of them")
                .contains("up to 12s late");
    }

    @Test
    void saysNothingOfCreditWhereOnePartitionWasAtItsCeiling() {
        PropagationResult queue = lagging(190, Optional.of(TimeSpan.parse("90s")));
        RunResults run = RunResults.lasting("10m", "1m").provisioned("Orders", 10, 500, table -> table.index(
                        "byStatus", 10, 50, i -> i.writes(w -> w.consumed(50).throttled(150))
                                .events(INDEX_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED, 90_000))
                .loop(new PropagationResult(
                        queue.index(),
                        queue.enteredUnits(),
                        0,
                        0,
                        100,
                        190,
                        queue.lag(),
                        queue.fullFrom(),
                        TimeSpan.ZERO,
                        queue.enteredUnitsUntilFull(),
                        510,
                        queue.waiting(),
                        queue.overdrawn(),
                        queue.lagSeconds())));
        assertThat(FoundBy.only(new IndexBackPressureRule(), run).evidence())
                .contains("absorbed 12,500 units by then. Writes reached it");
    }

    private static PropagationResult lagging(double overdrawn, Optional<TimeSpan> fullFrom) {
        Series none = Series.of(new double[10]);
        Series debt = Series.of(overdrawn);
        return new PropagationResult(
                "byStatus",
                13_000,
                0,
                0,
                100,
                190,
                new Latency(1, 0, 1, 2, 3_000, 11_000, 12_000),
                fullFrom,
                TimeSpan.parse("60s"),
                12_500,
                fullFrom.isPresent() ? 510 : 0,
                none,
                debt,
                none);
    }

    @Test
    void isQuietAboutAnIndexThatKeepsUp() {
        RunResults run = RunResults.lasting("10m", "1m")
                .provisioned(
                        "Orders",
                        10,
                        500,
                        table -> table.index("byStatus", 10, 50, i -> i.writes(w -> w.consumed(50))));
        assertThat(FoundBy.rule(new IndexBackPressureRule(), run)).isEmpty();
    }

    /**
     * In the last two of ten minutes 250 units a second are asked for of 100. Each refused request is sent four times, so
     * that 100 + 4 × 150 = 700 are offered: 2 × 15,000 requests there, in 2 × 42,000 attempts; 8 × 3,000 before.
     */
    @Test
    void leavesRetriesOutOfTheCapacityThatIsNeeded() {
        RunResults run = RunResults.lasting("10m", "1m")
                .provisioned(
                        "Orders",
                        10,
                        100,
                        table -> table.itself(t -> t.writes(w -> w.consumed(50, 50, 50, 50, 50, 50, 50, 50, 100, 100)
                                        .throttled(0, 0, 0, 0, 0, 0, 0, 0, 600, 600))
                                .events(TABLE_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED, 72_000)))
                .workload(
                        "checkout", "Orders", w -> w.operation("PutItem", 54_000, 18_000, 18_000, 108_000, 0, 36_000));
        Finding finding = FoundBy.only(new UnderProvisionedRule(), run);
        assertThat(finding.headline()).isEqualTo("Orders needs 250 WCU and has 100.");
        assertThat(finding.evidence()).contains("72,000 writes refused, 67%").contains("250 write units/s at the peak");
        assertThat(finding.remedy()).contains("to 250 WCU: +$71.18/month");
    }

    /** A minute's mean of 60 does not show the second that asked for more than 100. */
    @Test
    void asksForMoreThanThereIsWhereIntervalsHideThePeak() {
        RunResults run = RunResults.lasting("10m", "1m")
                .provisioned(
                        "Orders",
                        10,
                        100,
                        table -> table.itself(t -> t.writes(w -> w.consumed(60).throttled(1))
                                .events(TABLE_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED, 60)));
        assertThat(FoundBy.only(new UnderProvisionedRule(), run).headline())
                .isEqualTo("Orders needs 125 WCU and has 100.");
    }

    /** One partition serves 1,000 of 1,800, with 500 provisioned: 1,800 WCU make two partitions. */
    @Test
    void asksForCapacityWhereTheOnlyPartitionIsTheTable() {
        RunResults run = onePartition("key-7", 0.01);
        assertThat(FoundBy.only(new UnderProvisionedRule(), run).headline())
                .isEqualTo("Orders needs 1,800 WCU and has 500.");
        assertThat(FoundBy.rule(new HotPartitionRule(), run)).isEmpty();
    }

    @Test
    void sellsNoCapacityForAKeyThatIsTooMuchForTheOnlyPartition() {
        RunResults run = onePartition("key-0", 1);
        assertThat(FoundBy.rule(new UnderProvisionedRule(), run)).isEmpty();
        assertThat(FoundBy.rule(new HotPartitionRule(), run)).isEmpty();
        assertThat(FoundBy.only(new HotKeyRule(), run).headline()).contains("'key-0' is too hot");
    }

    private static RunResults onePartition(String key, double share) {
        return RunResults.lasting("10m", "1m")
                .provisioned(
                        "Orders",
                        10,
                        500,
                        table -> table.itself(
                                t -> t.writes(w -> w.consumed(1_000).throttled(800))
                                        .events(TABLE_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED, 480_000)
                                        .partition(0, 1_000, 480_000)
                                        .accessed(key, share)
                                        .throttledKey(key, share)));
    }

    @Test
    void namesScansBeforeCapacity() {
        RunResults run = RunResults.lasting("10m", "1m")
                .provisioned(
                        "Orders",
                        500,
                        10,
                        table -> table.itself(t -> t.reads(r -> r.consumed(500).throttled(1_500))
                                .events(TABLE_READ_PROVISIONED_THROUGHPUT_EXCEEDED, 10_000)))
                .workload("report", "Orders", w -> w.served("Scan", 2_000, 200_000, 0));
        Finding finding = FoundBy.only(new UnderProvisionedRule(), run);
        assertThat(finding.headline()).isEqualTo("Orders, scans included, needs 2,000 RCU and has 500.");
        assertThat(finding.remedy()).startsWith("Slow the scans down first").contains("+$142.35/month");
    }

    @Test
    void doesNotSellMoreThanATableCanHave() {
        RunResults run = RunResults.lasting("10m", "1m")
                .provisioned(
                        "Orders",
                        10,
                        100,
                        table -> table.itself(t -> t.writes(w -> w.consumed(100).throttled(60_000))
                                .events(TABLE_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED, 60)
                                .events(TABLE_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED, 1)));
        assertThat(FoundBy.only(new UnderProvisionedRule(), run).remedy())
                .contains("beyond a table's quota of 40,000 WCU")
                .doesNotContain("Raise");
        assertThat(FoundBy.rule(new HotPartitionRule(), run)).isEmpty();
    }

    @Test
    void leavesClassicPartitionsToTheirOwnRule() {
        RunResults run = RunResults.lasting("10m", "1m")
                .classic()
                .provisioned(
                        "Orders",
                        10,
                        1_000,
                        table -> table.itself(t -> t.writes(w -> w.consumed(300).throttled(100))
                                .events(TABLE_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED, 60)
                                .partition(0, 250, 60)
                                .partition(0, 50, 0)));
        assertThat(FoundBy.rule(new UnderProvisionedRule(), run)).isEmpty();
        assertThat(FoundBy.rule(new HotPartitionRule(), run)).hasSize(1);
    }

    @Test
    void findsTrafficThatOutgrewAnOnDemandTable() {
        Finding finding = FoundBy.only(new OnDemandGrowthRule(), growth(4_000));
        assertThat(finding.evidence())
                .contains("From 2m on it was asked for more than the 4,000 write units/s")
                .contains("rose to 9,000 write units/s")
                .contains("480,000 writes refused");
        assertThat(finding.remedy())
                .contains("to 9,000 write units/s")
                .contains("its double within 30m")
                .doesNotContain("quota");
    }

    @Test
    void leavesAHotPartitionOnDemandToItsOwnRule() {
        assertThat(FoundBy.rule(new OnDemandGrowthRule(), HotKeyRuleTest.flashSale()))
                .isEmpty();
        assertThat(FoundBy.rule(new HotPartitionRule(), growth(4_000))).isEmpty();
    }

    @Test
    void namesTheQuotaWhereThePeakIsAboveIt() {
        RunResults run = RunResults.lasting("2m", "1m")
                .onDemand(
                        "Orders",
                        12_000,
                        40_000,
                        table -> table.itself(
                                t -> t.writes(w -> w.consumed(30_000, 40_000).throttled(0, 10_000))
                                        .events(TABLE_WRITE_ACCOUNT_LIMIT_EXCEEDED, 1)));
        assertThat(FoundBy.only(new OnDemandGrowthRule(), run).remedy()).contains("quota of 40,000 write units/s");
    }

    @Test
    void countsLostRequests() {
        RunResults run = RunResults.lasting("10m", "1m")
                .provisioned("Orders", 10, 100, table -> table)
                .workload("checkout", "Orders", w -> w.operation("PutItem", 10_000, 500, 120, 11_000, 0, 9_880)
                        .served("GetItem", 10_000, 5_000, 0));
        Finding finding = FoundBy.only(new RetriesExhaustedRule(), run);
        assertThat(finding.resource()).isEqualTo("checkout");
        assertThat(finding.headline()).contains("lost 120 requests");
        assertThat(finding.evidence())
                .contains("0.6% of 20,000 requests")
                .contains("PutItem 120")
                .contains("1.1 attempts");
    }

    @Test
    void isQuietAboutRetriesThatHelped() {
        RunResults run = RunResults.lasting("10m", "1m")
                .provisioned("Orders", 10, 100, table -> table)
                .workload("checkout", "Orders", w -> w.operation("PutItem", 100, 50, 0, 200, 0, 100));
        assertThat(FoundBy.rule(new RetriesExhaustedRule(), run)).isEmpty();
    }

    @Test
    void findsTimeAsThePartitionKey() {
        RunResults run = sensors(1_000, 500).workload("sensors", "Readings", w -> byTheHour(w, 600_000));
        Finding finding = FoundBy.only(new SequentialKeyRule(), run);
        assertThat(finding.resource()).isEqualTo("Readings");
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.evidence())
                .contains("one partition of 2 took 100% of the writes")
                .contains("1,500 write units/s");
        assertThat(finding.remedy()).contains("suffix from 0 to 14 ");
    }

    @Test
    void warnsOfTimeAsAKeyBeforeItThrottles() {
        RunResults run = sensors(800, 0).workload("sensors", "Readings", w -> byTheHour(w, 480_000));
        assertThat(FoundBy.only(new SequentialKeyRule(), run).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void isQuietAboutOtherKeysAndWhereOnePartitionIsEnough() {
        RunResults uniform =
                sensors(1_000, 500).workload("sensors", "Readings", w -> w.served("PutItem", 600_000, 0, 600_000));
        assertThat(FoundBy.rule(new SequentialKeyRule(), uniform)).isEmpty();
        RunResults few = sensors(100, 0).workload("sensors", "Readings", w -> byTheHour(w, 60_000));
        assertThat(FoundBy.rule(new SequentialKeyRule(), few)).isEmpty();
    }

    private static WorkloadFixture byTheHour(WorkloadFixture workload, long writes) {
        return workload.keys(new TimeBucketKeys(TimeSpan.parse("1h"), "hour-")).served("PutItem", writes, 0, writes);
    }

    private static RunResults sensors(double served, double refused) {
        return RunResults.lasting("10m", "1m")
                .provisioned(
                        "Readings",
                        10,
                        4_000,
                        table -> table.itself(t -> {
                            t.writes(w -> w.consumed(served).throttled(refused))
                                    .partition(0, served, refused)
                                    .partition(0, 0, 0);
                            if (refused > 0) {
                                t.events(TABLE_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED, 300_000);
                            }
                        }));
    }

    private static RunResults growth(double capacity) {
        return RunResults.lasting("4m", "1m")
                .onDemand(
                        "Orders",
                        12_000,
                        capacity,
                        table -> table.itself(t -> t.writes(w ->
                                        w.consumed(1_000, 1_500, 4_000, 4_000).throttled(0, 0, 5_000, 3_000))
                                .events(TABLE_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED, 480_000)));
    }
}
