package dev.headroom.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.cost.Billing;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResult;
import dev.headroom.result.RunResults;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
    @Test
    void tellsTheMostSevereFirstAndCausesBeforeCosts() {
        RunResults run = HotKeyRuleTest.flashSale()
                .provisioned("Archive", 5, 1_000, table -> table)
                .workload("shop", "Orders", w -> w.operation("PutItem", 1_000, 400, 100, 2_000, 0, 900));
        Assessment assessment = Assessor.assess(run.build());
        assertThat(assessment.findings())
                .extracting(Finding::rule)
                .containsExactly(
                        "hot-key",
                        "hot-partition",
                        "retries-exhausted",
                        "wrong-billing-mode",
                        "over-provisioned",
                        "healthy");
        assertThat(assessment.findings()).extracting(Finding::severity).isSorted();
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(FindingRules.names())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "hot-key",
                        "hot-partition",
                        "unsplittable-partition",
                        "split-for-heat",
                        "on-demand-maximum",
                        "gsi-back-pressure",
                        "under-provisioned",
                        "over-provisioned",
                        "item-size-over-boundary",
                        "scan-eats-capacity",
                        "sequential-key",
                        "on-demand-growth",
                        "wrong-billing-mode",
                        "dax-helps",
                        "dax-node-failure",
                        "dax-overloaded",
                        "dax-stale-reads",
                        "dax-bypassed",
                        "dax-low-hit-rate",
                        "dax-costs-more",
                        "lost-updates",
                        "replica-lag",
                        "region-failure",
                        "region-cost",
                        "retries-exhausted",
                        "stream-shard-blocked",
                        "stream-consumer-slow",
                        "stream-records-lost",
                        "stream-readers",
                        "kinesis-stream",
                        "auto-scaling-index",
                        "auto-scaling-maximum",
                        "auto-scaling-lag",
                        "decrease-quota",
                        "time-to-live-expired-reads",
                        "no-time-to-live",
                        "time-to-live-floods-stream",
                        "backup-and-restore",
                        "fault",
                        "mode-switch-quota",
                        "timeouts",
                        "tail-latency",
                        "healthy"));
    }

    /** Capacity is no answer to a consumer that is late, or to a fault; it is the answer's opposite beside another table's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orders                  | CRITICAL | More capacity of the table would not help
            Orders stream, mails    | CRITICAL | More capacity of the table would not help
            Orders/byStatus         | CRITICAL | More capacity of the table would not help
            Orders stream, mails    | NOTE     | No more capacity is needed
            Orders@eu-west-1        | CRITICAL | No more capacity is needed
            OrdersOfLastYear        | CRITICAL | No more capacity is needed
            """)
    void theNoteOfHealthMindsWhatElseWasFound(String resource, Severity severity, String remedy) {
        RunResult run = RunResults.lasting("10m", "1m")
                .provisioned("Orders", 5, 5, table -> table)
                .build();
        Finding healthy =
                new HealthyRule().find(run, Billing.of(run)).findFirst().orElseThrow();
        Finding other = new Finding("other", severity, resource, "Late.", "Six minutes.", "Hurry.");
        assertThat(HealthyRule.beside(List.of(other, healthy), healthy).remedy())
                .startsWith(remedy);
        assertThat(HealthyRule.beside(List.of(other, healthy), other)).isEqualTo(other);
    }

    @Test
    void anEmptyRunIsHealthy() {
        RunResults run = RunResults.lasting("10m", "1m").provisioned("Orders", 5, 5, table -> table);
        assertThat(Assessor.assess(run.build()).findings())
                .singleElement()
                .extracting(Finding::rule, Finding::severity)
                .containsExactly("healthy", Severity.NOTE);
    }
}
