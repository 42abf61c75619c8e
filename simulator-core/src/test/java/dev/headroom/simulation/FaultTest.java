package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.FaultsResult;
import dev.headroom.result.OperationResult;
import dev.headroom.result.RunResult;
import dev.headroom.scenario.AvailabilityZone;
import dev.headroom.scenario.AvailabilityZone.Zone;
import dev.headroom.scenario.ClientSpec;
import dev.headroom.scenario.ClientSpec.RetryMode;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.Fail;
import dev.headroom.scenario.FaultTarget;
import dev.headroom.scenario.PartitionLeader;
import dev.headroom.scenario.Scenario;
import dev.headroom.workload.ConstantArrivals;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import dev.headroom.workload.OperationSpec.WriteCondition;
import dev.headroom.workload.UniformKeys;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What clients see of faults (facts §4.1, §10.5): rates and counts worked out from the lease and the retry schedules. */
class FaultTest {
    private static final ConstantArrivals HUNDRED = new ConstantArrivals(new Rate(100));
    private static final UniformKeys ONE_KEY = new UniformKeys(1, "key-");
    private static final OperationSpec PUT = new OperationSpec.Put(1, WriteCondition.NONE);
    private static final OperationSpec EVENTUAL = new OperationSpec.Get(1, ReadConsistency.EVENTUAL);
    private static final OperationSpec STRONG = new OperationSpec.Get(1, ReadConsistency.STRONG);
    private static final ClientSpec WITHOUT_RETRIES = Defaults.of(ClientSpec.class, "retries", RetryMode.NONE);
    private static final Fail LEADER =
            fail("10s", new PartitionLeader(Scenarios.TABLE, Optional.of("key-0"), Optional.empty()));

    /** The lease of 2 s was renewed up to 500 ms before: 150 to 200 of 100 a second. */
    @Test
    void failsWritesAndStrongReadsUntilTheLeaseHasRunOut() {
        RunResult run = run(WITHOUT_RETRIES, LEADER);

        OperationResult writes = totals(run, "write");
        assertThat(writes.failed()).isBetween(149L, 201L);
        assertThat(writes.errors().serverErrors()).isEqualTo(writes.failed());
        assertThat(writes.errors().failedRequests()).isEqualTo(writes.failed());
        assertThat(writes.throttledRequests()).isZero();
        assertThat(totals(run, "strong").failed()).isBetween(writes.failed() - 1, writes.failed() + 1);
        assertThat(totals(run, "eventual").failed()).isZero();
    }

    @Test
    void chargesNothingForAServerErrorAndStoresNothing() {
        OperationResult writes = totals(run(WITHOUT_RETRIES, LEADER), "write");

        assertThat(writes.consumedWriteUnits()).isEqualTo((double) writes.succeeded());
    }

    /** boto3's legacy mode: 50 ms doubling, 10 attempts, no quota: the sixth retry comes after 3.15 s at the latest. */
    @Test
    void losesNothingWhereTheClientRetriesForLonger() {
        ClientSpec patient = Defaults.of(ClientSpec.class, "retries", RetryMode.LEGACY);
        OperationResult writes = totals(run(patient, LEADER), "write");

        assertThat(writes.failed()).isZero();
        assertThat(writes.errors().requests()).isBetween(149L, 201L);
        assertThat(writes.latency().maxMillis()).isBetween(1_500.0, 3_300.0);
    }

    /** Four attempts within 175 ms at the most, and a quota of 500 at 14 a retry (facts §10.2). */
    @Test
    void losesMostWithTheStandardModeOf2026() {
        OperationResult writes = totals(run(ClientSpec.standard(), LEADER), "write");

        assertThat(writes.failed()).isBetween(130L, 201L);
    }

    @Test
    void leavesThirdsOfThePartitionsWithoutLeaderWhereAZoneFails() {
        RunResult run = run(WITHOUT_RETRIES, fail("10s", new AvailabilityZone(Zone.B)));

        FaultsResult faults = faults(run);
        assertThat(faults.faults()).hasSize(1);
        FaultsResult.Fault fault = faults.faults().get(0);
        assertThat(fault.partitions()).isEqualTo(4);
        assertThat(fault.leadersLost()).isBetween(0, 4);
        assertThat(fault.what()).isEqualTo("availability-zone-b");
        assertThat(run.changes().get(0).what()).startsWith("availability-zone-b failed: " + fault.leadersLost());
    }

    /** Each of the three partitions' replicas has its leader in one of the zones, so that three failures meet all. */
    @Test
    void answersNobodyWhenAllZonesAreGone() {
        RunResult run = run(
                WITHOUT_RETRIES,
                fail("10s", new AvailabilityZone(Zone.A)),
                fail("10s", new AvailabilityZone(Zone.B)),
                fail("10s", new AvailabilityZone(Zone.C)));

        assertThat(faults(run).faults().stream()
                        .mapToInt(FaultsResult.Fault::leadersLost)
                        .sum())
                .isGreaterThanOrEqualTo(4);
        for (String workload : List.of("write", "strong", "eventual")) {
            assertThat(totals(run, workload).failed()).isBetween(1_999L, 2_001L);
        }
    }

    @Test
    void measuresAvailabilityOverFiveMinutes() {
        RunResult run = run(WITHOUT_RETRIES, LEADER);

        FaultsResult.Availability slot = faults(run).availability().get(0);
        assertThat(faults(run).availability()).hasSize(1);
        assertThat(slot.operations()).isBetween(8_990L, 9_010L);
        assertThat(slot.errors()).isEqualTo(faults(run).errors());
        assertThat(slot.share()).isBetween(1 - 402 / 8_990.0, 1 - 298 / 9_010.0);
    }

    @Test
    void saysNothingWhereNothingFails() {
        assertThat(run(WITHOUT_RETRIES).tables().get(0).loops(FaultsResult.class))
                .isEmpty();
    }

    private static FaultsResult faults(RunResult run) {
        return run.tables().get(0).loops(FaultsResult.class).findFirst().orElseThrow();
    }

    private static Fail fail(String at, FaultTarget target) {
        return new Fail(TimeSpan.parse(at), target, Optional.empty());
    }

    private static OperationResult totals(RunResult run, String workload) {
        return run.workloads().stream()
                .filter(result -> result.name().equals(workload))
                .findFirst()
                .orElseThrow()
                .totals();
    }

    /** Thirty seconds of a hundred writes, strong and eventual reads a second, all of one key. */
    private static RunResult run(ClientSpec client, Fail... faults) {
        Scenario scenario = Scenarios.onDemand()
                .itemSize("1KB")
                .workload("write", HUNDRED, ONE_KEY, PUT)
                .workload("strong", HUNDRED, ONE_KEY, STRONG)
                .workload("eventual", HUNDRED, ONE_KEY, EVENTUAL)
                .events(faults)
                .lasting("30s");
        return Clients.run(scenario, client);
    }
}
