package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.RunResult;
import dev.headroom.result.StreamResult;
import dev.headroom.result.TableResult;
import dev.headroom.result.TimeToLiveResult;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.InitialItems;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.StreamSpec;
import dev.headroom.scenario.TableSpec;
import dev.headroom.scenario.TimeToLiveSpec;
import dev.headroom.scenario.TimeToLiveTimes;
import dev.headroom.workload.ConstantArrivals;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.TimestampAttribute;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.UniformKeys;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeToLiveLoopTest {
    private static final TimestampAttribute EXPIRY = Defaults.of(TimestampAttribute.class, "plus", "200s");

    /**
     * A hundred items written one a second before the start expire 200 s after they were written, one a second from second
     * 100 on, and are deleted 100 s later each.
     */
    @Test
    void deletesWhatHasExpiredAndChargesNothing() {
        RunResult run = run(reading(), "10m");
        TableResult table = run.tables().get(0);
        TimeToLiveResult result = result(table);
        assertThat(result.deleted()).isEqualTo(100);
        assertThat(table.itemCount()).isZero();
        assertThat(table.resources().get(0).writes().consumedUnits()).isZero();
        assertThat(result.p50LagSeconds()).isCloseTo(100, within(1.0));
        assertThat(result.maxLagSeconds()).isBetween(100.0, 101.0);
        assertThat(result.expiredItems().get(90)).isZero();
        assertThat(result.expiredItems().get(149)).isCloseTo(50, within(1.0));
        assertThat(result.expiredItems().get(199)).isCloseTo(99, within(1.0));
        assertThat(result.expiredItems().get(399)).isZero();
    }

    /** Ten reads a second of keys at random; in seconds 100 to 300 half of what is there has expired on average. */
    @Test
    void countsReadsOfExpiredItems() {
        TimeToLiveResult result = result(run(reading(), "10m").tables().get(0));
        assertThat(result.expiredReads()).isCloseTo(1_000, within(100L));
        assertThat(result.reads()).isCloseTo(1_000 + 10 * 150, within(100L));
    }

    @Test
    void tellsTheStreamOfItsDeletions() {
        StreamResult stream = run(reading(), "10m")
                .tables()
                .get(0)
                .loops(StreamResult.class)
                .findFirst()
                .orElseThrow();
        assertThat(stream.removes()).isEqualTo(100);
        assertThat(stream.timeToLiveRemoves()).isEqualTo(100);
    }

    /** Every key is written anew each ten seconds or so, long before it expires. */
    @Test
    void sparesItemsThatWereGivenALaterExpiry() {
        Scenarios renewing = holding()
                .workload(
                        "renew",
                        new ConstantArrivals(Rate.parse("10/s")),
                        new UniformKeys(100, "key-"),
                        Defaults.of(OperationSpec.Put.class));
        TableResult table = run(renewing, "20m").tables().get(0);
        assertThat(result(table).deleted()).isZero();
        assertThat(table.itemCount()).isEqualTo(100);
    }

    @Test
    void storageIsKnownOverTime() {
        TableResult table = run(reading(), "10m").tables().get(0);
        assertThat(table.resources().get(0).storedBytes().get(50)).isEqualTo(100 * (1_024 + 100));
        assertThat(table.resources().get(0).storedBytes().get(250)).isCloseTo(50 * 1_124, within(2_300.0));
        assertThat(table.resources().get(0).storedBytes().get(500)).isZero();
    }

    private static Scenarios reading() {
        return holding()
                .workload(
                        "read",
                        new ConstantArrivals(Rate.parse("10/s")),
                        new UniformKeys(100, "key-"),
                        Defaults.of(OperationSpec.Get.class));
    }

    private static Scenarios holding() {
        return Scenarios.onDemand().attribute("expiresAt", EXPIRY).holding(100);
    }

    private static TimeToLiveResult result(TableResult table) {
        return table.loops(TimeToLiveResult.class).findFirst().orElseThrow();
    }

    private static RunResult run(Scenarios scenarios, String duration) {
        Scenario plain = scenarios.lasting(duration);
        TableSpec table = Defaults.with(
                plain.tables().get(Scenarios.TABLE),
                "timeToLive",
                Optional.of(TimeToLiveSpec.of("expiresAt")),
                "stream",
                Optional.of(Defaults.of(StreamSpec.class)),
                "items",
                new InitialItems(100, 1, "key-", Optional.empty(), TimeSpan.parse("100s")));
        Assumptions assumptions = Defaults.with(
                plain.assumptions(), "timeToLive", Defaults.of(TimeToLiveTimes.class, "median", "100s", "p99", "100s"));
        Scenario scenario = Defaults.with(plain, "tables", Map.of(Scenarios.TABLE, table), "assumptions", assumptions);
        return Simulation.run(scenario, TraceFiles.NONE, RunMonitor.NONE);
    }
}
