package dev.headroom.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.findings.Finding.Severity;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.Errors;
import dev.headroom.result.FaultsResult;
import dev.headroom.result.FaultsResult.Availability;
import dev.headroom.result.FaultsResult.Fault;
import dev.headroom.result.RunResults;
import dev.headroom.result.Series;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A zone with the leaders of 2 of 4 partitions fails for 10 s; clients that wait too short a time. */
class FaultRulesTest {
    @Test
    void tellsOfRequestsThatWereLost() {
        Finding finding = FoundBy.only(new FaultRule(), failing(300, new Errors(200, 300, 0, 40)));

        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.headline())
                .isEqualTo("availability-zone-b failed at 2m: 2 of 4 partitions took neither writes nor strongly"
                        + " consistent reads for 10s; 40 requests were lost.");
        assertThat(finding.evidence())
                .contains("shop: 200 requests met a server error or a time-out, 40 requests given up")
                .contains("in the five minutes from 0s was 99%, below the 99.99%");
        assertThat(finding.remedy()).contains("retry for longer than 10s");
    }

    @Test
    void warnsWhereEveryRequestSucceededInTheEnd() {
        Finding finding = FoundBy.only(new FaultRule(), failing(300, new Errors(200, 300, 0, 0)));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.headline()).endsWith("all 200 requests that met an error succeeded when repeated.");
    }

    @Test
    void notesAFaultThatNobodyNoticed() {
        Finding finding = FoundBy.only(new FaultRule(), failing(0, Errors.NONE));

        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.headline()).endsWith("no request met an error.");
        assertThat(finding.remedy()).startsWith("Nothing is needed");
    }

    @Test
    void findsNothingWithoutAFault() {
        FaultsResult none = new FaultsResult(List.of(), List.of(), Series.of(0));
        RunResults run = RunResults.lasting("10m", "1m").provisioned("Orders", 10, 10, table -> table.loop(none));
        assertThat(FoundBy.rule(new FaultRule(), run)).isEmpty();
    }

    @Test
    void findsClientsThatGiveUpTooSoon() {
        Finding finding = FoundBy.only(new TimeoutRule(), impatient(new Errors(50, 0, 60, 10)));

        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.resource()).isEqualTo("shop");
        assertThat(finding.headline()).startsWith("Workload shop gave up waiting 60 times");
        assertThat(finding.evidence()).contains("10 requests failed in the end").contains("of 30,000 attempts");
    }

    /** 30 of 30,000 are one in a thousand: that many are what a time-out is for, unless a request was lost by it. */
    @Test
    void findsNothingWhereFewTimedOut() {
        assertThat(FoundBy.rule(new TimeoutRule(), impatient(new Errors(30, 0, 30, 0))))
                .isEmpty();
        assertThat(FoundBy.only(new TimeoutRule(), impatient(new Errors(31, 0, 31, 0)))
                        .severity())
                .isEqualTo(Severity.WARNING);
        assertThat(FoundBy.only(new TimeoutRule(), impatient(new Errors(1, 0, 1, 1)))
                        .severity())
                .isEqualTo(Severity.CRITICAL);
    }

    private static RunResults failing(long errors, Errors met) {
        Fault fault = new Fault(
                TimeSpan.parse("2m"),
                Optional.of(TimeSpan.parse("5m")),
                "availability-zone-b",
                4,
                2,
                TimeSpan.parse("10s"),
                errors);
        FaultsResult faults = new FaultsResult(
                List.of(fault), List.of(new Availability(TimeSpan.ZERO, 30_000, errors)), Series.of(new double[10]));
        return RunResults.lasting("10m", "1m")
                .provisioned("Orders", 10, 100, table -> table.loop(faults))
                .workload("shop", "Orders", shop -> shop.served("PutItem", 30_000, 0, 30_000)
                        .errors(met));
    }

    private static RunResults impatient(Errors errors) {
        return RunResults.lasting("10m", "1m")
                .provisioned("Orders", 10, 100, table -> table)
                .workload("shop", "Orders", shop -> shop.served("PutItem", 30_000, 0, 30_000)
                        .errors(errors));
    }
}
