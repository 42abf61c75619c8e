package dev.headroom.findings;

import static dev.headroom.capacity.ThrottlingReason.TABLE_READ_PROVISIONED_THROUGHPUT_EXCEEDED;
import static dev.headroom.capacity.ThrottlingReason.TABLE_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResults;
import dev.headroom.result.TableFixture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Rules about what is paid for nothing; sums by hand with a WCU-month of $0.4745 and an RCU-month of $0.0949. */
class MoneyRulesTest {
    /** 1,000 WCU, 100 at the peak: 143 make that 70 %; 857 WCU × $0.4745. */
    @Test
    void findsCapacityThatIsNotUsed() {
        Finding finding = FoundBy.only(new OverProvisionedRule(), provisioned(1_000, 100));
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.headline()).isEqualTo("Orders uses 10% of its write capacity.");
        assertThat(finding.remedy()).contains("to 143 WCU").contains("saves $406.65/month");
    }

    /** The mean is 100, 70 % of 143; the peak of 1,000 needs the capacity as it is. */
    @Test
    void proposesToFollowTrafficWithHighPeaks() {
        double[] served = new double[10];
        served[4] = 1_000;
        assertThat(FoundBy.only(new OverProvisionedRule(), provisioned(1_000, served))
                        .remedy())
                .contains("auto scaling at 70% could save up to $406.65/month");
    }

    @Test
    void isQuietAboutCapacityInUseOrThrottledOrTrifling() {
        assertThat(FoundBy.rule(new OverProvisionedRule(), provisioned(1_000, 300)))
                .isEmpty();
        assertThat(FoundBy.rule(new OverProvisionedRule(), provisioned(3, 0))).isEmpty();
        RunResults throttled = RunResults.lasting("10m", "1m")
                .provisioned(
                        "Orders",
                        5,
                        1_000,
                        table -> table.itself(t -> t.events(TABLE_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED, 1)));
        assertThat(FoundBy.rule(new OverProvisionedRule(), throttled)).isEmpty();
        RunResults heldBackByAnIndex = RunResults.lasting("10m", "1m")
                .provisioned("Orders", 5, 1_000, table -> table.itself(t -> t.writes(w -> w.throttled(100))));
        assertThat(FoundBy.rule(new OverProvisionedRule(), heldBackByAnIndex)).isEmpty();
    }

    /** 1,000 WCU and 5 RCU cost $474.97; 100 write units/s for a month are 262.8 million: $164.25. */
    @Test
    void findsThatOnDemandIsCheaper() {
        Finding finding = FoundBy.only(new BillingModeRule(), provisioned(1_000, 100));
        assertThat(finding.evidence()).contains("$474.97/month").contains("$164.25/month on demand");
        assertThat(finding.headline()).contains("65% less");
    }

    /** What a table served while it refused the rest does not tell what its traffic would cost. */
    @Test
    void comparesNoBillsOfATableThatThrottles() {
        RunResults throttled = RunResults.lasting("10m", "1m")
                .provisioned(
                        "Orders",
                        5,
                        1_000,
                        table -> table.itself(t -> t.writes(w -> w.consumed(100).throttled(2))));
        assertThat(FoundBy.rule(new BillingModeRule(), throttled)).isEmpty();
        RunResults hardly = RunResults.lasting("10m", "1m")
                .provisioned(
                        "Orders",
                        5,
                        1_000,
                        table -> table.itself(t -> t.writes(w -> w.consumed(100).throttled(1))));
        assertThat(FoundBy.rule(new BillingModeRule(), hardly)).hasSize(1);
    }

    @Test
    void saysThatCapacityIsNotUsedAtAll() {
        Finding finding = FoundBy.only(new OverProvisionedRule(), provisioned(1_000, 0));
        assertThat(finding.headline()).isEqualTo("Orders uses none of its write capacity.");
        assertThat(finding.evidence()).isEqualTo("Not one write in the whole run, and 1,000 WCU provisioned.");
        assertThat(finding.remedy()).contains("to 1 WCU, the least there is: saves $474.03/month");
    }

    /** 1,000 write units/s steadily cost $1,642.50 on demand; 1,429 WCU and 1 RCU $678.16. */
    @Test
    void findsThatProvisionedIsCheaper() {
        RunResults run = RunResults.lasting("10m", "1m")
                .onDemand("Orders", 12_000, 4_000, table -> table.itself(t -> t.writes(w -> w.consumed(1_000))));
        Finding finding = FoundBy.only(new BillingModeRule(), run);
        assertThat(finding.evidence())
                .contains("$1,642.50/month on demand")
                .contains("$678.16/month")
                .contains("$474.59 ");
        assertThat(finding.remedy()).contains("Orders 1 RCU and 1,429 WCU");
    }

    @Test
    void isQuietWhereTheModesCostAboutTheSame() {
        assertThat(FoundBy.rule(new BillingModeRule(), provisioned(1_000, 260))).isEmpty();
    }

    /** 1,075 bytes pay 2 WCU; 1,000 units a second in all become 500, worth 500 × $0.4745. */
    @Test
    void findsItemsJustOverAWriteUnit() {
        Finding finding = FoundBy.only(new ItemSizeRule(), items(1_075));
        assertThat(finding.headline()).contains("just over 1 KB").contains("2 steps of 1 KB instead of 1");
        assertThat(finding.evidence()).contains("1.05 KB (1,075 bytes)").contains("600,000 write units");
        assertThat(finding.remedy())
                .contains("Trim 51 bytes")
                .contains("50% fewer units, 500 write units/s")
                .contains("$237.25/month");
    }

    /** 4.1 KB: 5 write units instead of 4 and 2 read units instead of 1. */
    @Test
    void findsItemsJustOverAReadUnit() {
        RunResults run = items(4_198).workload("reader", "Orders", w -> w.served("GetItem", 300_000, 600_000, 0));
        assertThat(FoundBy.rule(new ItemSizeRule(), run))
                .extracting(Finding::headline)
                .satisfiesExactly(
                        write -> assertThat(write).contains("each write pays for 5 steps of 1 KB instead of 4"),
                        read -> assertThat(read).contains("each read pays for 2 steps of 4 KB instead of 1"));
    }

    @Test
    void isQuietAboutItemsThatFillTheirUnits() {
        assertThat(FoundBy.rule(new ItemSizeRule(), items(1_024))).isEmpty();
        assertThat(FoundBy.rule(new ItemSizeRule(), items(1_500))).isEmpty();
        assertThat(FoundBy.rule(new ItemSizeRule(), items(100))).isEmpty();
    }

    /** 15 % of 1,024 is 153.6. */
    @Test
    void drawsTheLineFifteenPercentIntoTheNextUnit() {
        assertThat(FoundBy.rule(new ItemSizeRule(), items(1_177))).hasSize(1);
        assertThat(FoundBy.rule(new ItemSizeRule(), items(1_178))).isEmpty();
    }

    /** 80 % of $474.97 is $379.98; a write each second of the month costs $1.6425 on demand. */
    @Test
    void drawsTheLineAtTwentyPercentOfTheBill() {
        assertThat(FoundBy.rule(new BillingModeRule(), provisioned(1_000, 231))).hasSize(1);
        assertThat(FoundBy.rule(new BillingModeRule(), provisioned(1_000, 232))).isEmpty();
    }

    @Test
    void drawsTheLineAtThirtyPercentOfTheReads() {
        assertThat(FoundBy.rule(new ScanRule(), scans(3_001, 6_999))).hasSize(1);
        assertThat(FoundBy.rule(new ScanRule(), scans(3_000, 7_000))).isEmpty();
    }

    private static RunResults scans(double scanned, double others) {
        return RunResults.lasting("10m", "1m")
                .provisioned("Orders", 100, 5, table -> table)
                .workload("report", "Orders", w -> w.served("Scan", 10, scanned, 0)
                        .served("Query", 10, others, 0));
    }

    @Test
    void findsScansThatEatCapacity() {
        RunResults run = RunResults.lasting("10m", "1m")
                .provisioned(
                        "Orders",
                        100,
                        5,
                        table -> table.itself(t ->
                                t.items(1_000_000, 10L << 30).events(TABLE_READ_PROVISIONED_THROUGHPUT_EXCEEDED, 7)))
                .workload("report", "Orders", w -> w.served("Scan", 40, 5_120, 0))
                .workload("shop", "Orders", w -> w.served("GetItem", 10_000, 5_000, 0));
        Finding finding = FoundBy.only(new ScanRule(), run);
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.evidence()).contains("40 scans consumed 5,120 of 10,120 read units, 128 each");
        assertThat(finding.remedy()).contains("$1.00 for this table");
    }

    @Test
    void isQuietAboutAFewScans() {
        RunResults run = RunResults.lasting("10m", "1m")
                .provisioned("Orders", 100, 5, table -> table)
                .workload("report", "Orders", w -> w.served("Scan", 4, 512, 0).served("GetItem", 10_000, 5_000, 0));
        assertThat(FoundBy.rule(new ScanRule(), run)).isEmpty();
    }

    @Test
    void proposesDaxForFewKeysReadOften() {
        Finding finding = FoundBy.only(new DaxRule(), hotReads(0.4, table -> table));
        assertThat(finding.evidence()).contains("1 key takes 40% of the load").contains("7 reads throttled");
        assertThat(finding.remedy()).contains("400 read units/s less").contains("$558.45/month");
    }

    @Test
    void isQuietAboutDaxWhereItIsThereOrKeysAreEven() {
        assertThat(FoundBy.rule(new DaxRule(), hotReads(0.4, table -> table.dax("dax.r5.large", 3))))
                .isEmpty();
        assertThat(FoundBy.rule(new DaxRule(), hotReads(0.1, table -> table))).isEmpty();
    }

    @Test
    void saysThatNothingWasThrottledAndWhatRoomIsLeft() {
        Finding finding = FoundBy.only(new HealthyRule(), provisioned(1_000, 630));
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.evidence()).isEqualTo("Orders writes peaked at 630 write units/s, 63% of capacity.");
        assertThat(finding.remedy()).isEqualTo("No more capacity is needed for this traffic.");
        assertThat(FoundBy.only(new HealthyRule(), provisioned(1_000, 1_060)).remedy())
                .contains("as long as the burst lasts");
        assertThat(FoundBy.rule(new HealthyRule(), HotKeyRuleTest.flashSale())).isEmpty();
    }

    private static RunResults provisioned(double wcu, double... served) {
        return RunResults.lasting("10m", "1m")
                .provisioned("Orders", 5, wcu, table -> table.itself(t -> t.writes(w -> w.consumed(served))));
    }

    private static RunResults items(long bytes) {
        return RunResults.lasting("10m", "1m")
                .provisioned(
                        "Orders",
                        100,
                        1_500,
                        table -> table.itself(t -> t.items(1_000, 1_000 * bytes).writes(w -> w.consumed(1_000))));
    }

    private static RunResults hotReads(double share, UnaryOperator<TableFixture> more) {
        return RunResults.lasting("10m", "1m")
                .provisioned(
                        "Cards",
                        1_000,
                        5,
                        table -> more.apply(table.itself(t -> t.reads(r -> r.consumed(1_000))
                                .events(TABLE_READ_PROVISIONED_THROUGHPUT_EXCEEDED, 7)
                                .accessed("card-1", share))))
                .workload("reader", "Cards", w -> w.served("GetItem", 1_200_000, 600_000, 0));
    }
}
