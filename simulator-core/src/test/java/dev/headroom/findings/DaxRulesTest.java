package dev.headroom.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.findings.Finding.Severity;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.DaxFixture;
import dev.headroom.result.RunResults;
import dev.headroom.scenario.FailDaxNode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules about DAX; three r5.large cost 3 × $0.255 × 730 = $558.45 a month, an RCU-month is $0.0949. */
class DaxRulesTest {
    /** 100,000 + 10 × 2,000 + 25 × 3 × 1,400 = 225,000; with twice that, 450,000, 70 % of 642,857: r5.large need 11 or more. */
    @Test
    void worksOutWhatAnOverloadedClusterBears() {
        Finding finding = FoundBy.only(
                new DaxOverloadRule(),
                with(dax().items(900, 100, 0, 0, 0)
                        .writes(100)
                        .refused(1_100, 0)
                        .work(100_000, 2_000, 1_400, 75_000)));
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.headline()).contains("turned away 1,100 requests");
        assertThat(finding.evidence())
                .contains("100,000 KB/s of hits + 10 × 2,000 KB/s of misses + 25 × 3 nodes × 1,400 KB/s of writes")
                .contains("= 225,000 normalised requests/s; 3 × dax.r5.large bear 225,000");
        assertThat(finding.remedy()).contains("dax.r5.xlarge").contains("(now $558.45/month)");
    }

    @Test
    void warnsOfAClusterNearItsCeilingAndIsQuietBelow() {
        assertThat(FoundBy.only(new DaxOverloadRule(), with(dax().work(60_000, 0, 0, 60_000)))
                        .severity())
                .isEqualTo(Severity.WARNING);
        assertThat(FoundBy.rule(new DaxOverloadRule(), with(dax().work(40_000, 0, 0, 40_000))))
                .isEmpty();
    }

    @Test
    void tellsWhyACacheMisses() {
        assertThat(remedyOf(dax().items(500, 500, 400, 0, 0))).contains("longer itemTimeToLive than 5m", "90%");
        assertThat(remedyOf(dax().items(500, 500, 0, 400, 0))).contains("too small", "3 × dax.r5.large");
        assertThat(remedyOf(dax().items(500, 500, 0, 0, 0))).contains("first reads of a key", "$558.45/month");
        assertThat(FoundBy.rule(new DaxHitRateRule(), with(dax().items(900, 100, 100, 100, 0))))
                .isEmpty();
    }

    private static String remedyOf(DaxFixture dax) {
        return FoundBy.only(new DaxHitRateRule(), with(dax)).remedy();
    }

    /** 600,000 read units in ten minutes are 1,000 a second, $94.90 of RCU a month; six times that pays. */
    @Test
    void comparesTheClusterWithTheReadsThatItSaves() {
        Finding finding = FoundBy.only(
                new DaxCostRule(), with(dax().items(600_000, 0, 0, 0, 0).saved(600_000)));
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.evidence()).contains("$558.45/month").contains("$94.90/month");
        assertThat(FoundBy.rule(
                        new DaxCostRule(), with(dax().items(600_000, 0, 0, 0, 0).saved(3_600_000))))
                .isEmpty();
        assertThat(FoundBy.only(
                                new DaxCostRule(),
                                with(dax().items(10, 0, 0, 0, 0).writes(1_000)))
                        .severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void findsStrongReads() {
        Finding finding = FoundBy.only(
                new DaxBypassRule(), with(dax().items(500, 0, 0, 0, 0).strongReads(500)));
        assertThat(finding.headline()).startsWith("50% of the reads");
        assertThat(FoundBy.rule(
                        new DaxBypassRule(), with(dax().items(950, 0, 0, 0, 0).strongReads(50))))
                .isEmpty();
    }

    @Test
    void findsStaleResultsOfEitherCache() {
        assertThat(FoundBy.only(
                                new DaxStaleRule(),
                                with(dax().queries(900, 100, 300).saved(450)))
                        .remedy())
                .contains("queryTimeToLive shorter than 5m");
        assertThat(FoundBy.only(new DaxStaleRule(), with(dax().items(900, 100, 0, 0, 300)))
                        .headline())
                .contains("items that have been written since");
        assertThat(FoundBy.rule(new DaxStaleRule(), with(dax().items(900, 100, 0, 0, 9))))
                .isEmpty();
    }

    @Test
    void tellsWhatAFailureDid() {
        FailDaxNode fail = new FailDaxNode(TimeSpan.parse("5m"), "Orders", Optional.empty(), TimeSpan.parse("1m"));
        RunResults quiet = with(dax()).events(fail);
        assertThat(FoundBy.only(new DaxFailureRule(), quiet).severity()).isEqualTo(Severity.NOTE);
        RunResults harmed = RunResults.lasting("10m", "1m")
                .provisioned("Orders", 1_000, 5, table -> table.itself(t -> t.reads(r -> r.throttled(100)))
                        .dax(new DaxFixture("dax.r5.large", 1, 10).build()))
                .events(fail);
        Finding finding = FoundBy.only(new DaxFailureRule(), harmed);
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.remedy()).contains("3 nodes").contains("$558.45/month instead of $186.15/month");
    }

    private static DaxFixture dax() {
        return new DaxFixture("dax.r5.large", 3, 10);
    }

    private static RunResults with(DaxFixture dax) {
        return RunResults.lasting("10m", "1m").provisioned("Orders", 1_000, 5, table -> table.dax(dax.build()));
    }
}
