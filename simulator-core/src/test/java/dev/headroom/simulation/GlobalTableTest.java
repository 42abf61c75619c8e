package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.cost.Bill;
import dev.headroom.cost.BillLine;
import dev.headroom.cost.Billing;
import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.OperationResult;
import dev.headroom.result.RegionFailure;
import dev.headroom.result.ReplicaResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.FailRegion;
import dev.headroom.scenario.ReplicaConsistency;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.workload.ConstantArrivals;
import dev.headroom.workload.ConstantAttribute;
import dev.headroom.workload.KeyChooser;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import dev.headroom.workload.OperationSpec.WriteCondition;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.UniformKeys;
import dev.headroom.workload.ValueType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GlobalTableTest {
    private static final String VIRGINIA = "us-east-1";
    private static final String OREGON = "us-west-2";
    private static final String IRELAND = "eu-west-1";
    private static final OperationSpec PUT = new OperationSpec.Put(1, WriteCondition.NONE);
    private static final OperationSpec STRONG_GET = new OperationSpec.Get(1, ReadConsistency.STRONG);

    /** Facts §8.4: 150 writes of 1 KB with two replicas are 300 rWRU. */
    @Test
    void chargesEachWriteInEachRegion() {
        RunResult result =
                run(Scenarios.onDemand().replicas(OREGON).workloadIn(VIRGINIA, "write", puts(150, 10_000, 150)));

        assertThat(writeUnits(result, "Orders") + writeUnits(result, "Orders@us-west-2"))
                .isEqualTo(300);
        ReplicaResult replica = global(result).replicas().get(1);
        assertThat(replica.replicatedWrites()).isEqualTo(150);
        assertThat(replica.replicatedUnits()).isEqualTo(150);
        assertThat(replica.customerUnits()).isZero();
        assertThat(replica.pending()).isZero();
    }

    /** Facts §8.4: 200 writes with a full-projection index are 400 rWRU and 400 WRU. */
    @Test
    void chargesIndexesInEachRegionAsOrdinaryWrites() {
        RunResult result = run(Scenarios.onDemand()
                .itemSize("500B")
                .attribute("status", new ConstantAttribute("open", ValueType.S))
                .indexOfAll("byStatus", "status")
                .replicas(OREGON)
                .workloadIn(VIRGINIA, "write", puts(100, 1_000_000, 200)));

        double table = 0;
        double index = 0;
        for (TableResult one : result.tables()) {
            table += one.resources().get(0).writes().consumedUnits();
            index += one.resources().get(1).writes().consumedUnits();
        }
        assertThat(table).isEqualTo(400);
        assertThat(index).isEqualTo(400);
        assertThat(global(result).replicas().get(1).indexUnits()).isEqualTo(200);
    }

    /** By the list prices of us-east-1 and eu-west-1. */
    @Test
    void billsEachRegionAtItsOwnPrices() {
        Bill bill = Billing.of(run(Scenarios.onDemand()
                .itemSize("1000B")
                .replicas(IRELAND)
                .workloadIn(VIRGINIA, "write", puts(150, 1_000_000, 150))));

        assertThat(line(bill, "Orders", "Replicated write request units").runCost())
                .isEqualByComparingTo("0.00009375");
        assertThat(line(bill, "Orders@eu-west-1", "Replicated write request units")
                        .runCost())
                .isEqualByComparingTo("0.00010575");
        assertThat(line(bill, "Orders", "Data transfer GB to other regions").runUnits())
                .isEqualByComparingTo("0.000139698");
    }

    @Test
    void billsTheStorageOfEachRegionWithAFurther48BytesForEachItem() {
        Bill bill = Billing.of(run(Scenarios.onDemand()
                .itemSize("1000B")
                .holding(150)
                .replicas(IRELAND)
                .workloadIn(VIRGINIA, "write", puts(1, 150, 1))));

        assertThat(line(bill, "Orders@eu-west-1", "Storage GB-months").monthlyUnits())
                .isEqualByComparingTo("0.000160374");
    }

    private static BillLine line(Bill bill, String resource, String what) {
        return bill.lines().stream()
                .filter(line -> line.resource().equals(resource) && line.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesAsLongAsTheAssumptionSays() {
        RunResult result = run(Scenarios.onDemand()
                .replicas(OREGON)
                .replication("lagMedian", "300ms", "lagP99", "900ms")
                .workloadIn(VIRGINIA, "write", puts(500, 1_000_000, 20_000)));

        ReplicaResult replica = global(result).replicas().get(1);
        assertThat(replica.latency().p50Millis()).isCloseTo(300, within(15.0));
        assertThat(replica.latency().p99Millis()).isCloseTo(900, within(90.0));
    }

    /** A write of the same item in the other region, within the time that a write travels, knows nothing of it. */
    @Test
    void countsAndListsLostWritesOnce() {
        RunResult result = run(Scenarios.onDemand()
                .replicas(IRELAND)
                .replication("lagMedian", "400ms", "lagP99", "400ms")
                .workloadIn(VIRGINIA, "here", puts(1, 1, 1))
                .workloadIn(IRELAND, "there", Defaults.with(puts(1, 1, 1), "start", "100ms")));

        GlobalTableResult global = global(result);
        assertThat(global.conflicts()).isEqualTo(1);
        assertThat(global.firstConflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.winner()).isEqualTo(IRELAND);
            assertThat(conflict.loser()).isEqualTo(VIRGINIA);
            assertThat(conflict.apart()).isEqualTo(TimeSpan.parse("100ms"));
        });
        assertThat(global.replicas()).extracting(ReplicaResult::lostWrites).containsExactly(1L, 0L);
    }

    @Test
    void findsNoConflictWhereTheOtherWriteHasArrived() {
        RunResult result = run(Scenarios.onDemand()
                .replicas(IRELAND)
                .replication("lagMedian", "400ms", "lagP99", "400ms")
                .workloadIn(VIRGINIA, "here", puts(1, 1, 1))
                .workloadIn(IRELAND, "there", Defaults.with(puts(1, 1, 1), "start", "500ms")));

        assertThat(global(result).conflicts()).isZero();
    }

    /** Facts §8.4: the local writes go on; what the replica cannot take waits. */
    @Test
    void fallsBehindWhereTheReplicaCannotTakeTheWrites() {
        RunResult result = run(Scenarios.provisioned(5, 100)
                .initialBurst("0%")
                .replicas(IRELAND)
                .workloadIn(VIRGINIA, "here", puts(60, 1_000_000, 1_800))
                .workloadIn(IRELAND, "there", puts(60, 1_000_000, 1_800)));

        GlobalTableResult global = global(result);
        assertThat(global.replicas()).allSatisfy(replica -> {
            assertThat(replica.throttledWrites()).isPositive();
            assertThat(replica.pendingWrites().max()).isGreaterThan(50);
        });
        assertThat(result.tables()).hasSize(2);
    }

    @Test
    void losesWithARegionWhatNoOtherHas() {
        FailRegion failure =
                new FailRegion(TimeSpan.parse("10s"), Scenarios.TABLE, VIRGINIA, TimeSpan.parse("20s"), false);
        RunResult result = run(Scenarios.onDemand()
                .replicas(IRELAND)
                .replication("lagMedian", "500ms", "lagP99", "500ms")
                .events(failure)
                .workloadIn(VIRGINIA, "here", puts(100, 1_000_000, 1_500)));

        RegionFailure seen = global(result).failures().get(0);
        assertThat(seen.writesAtRisk()).isBetween(49L, 51L);
        assertThat(seen.recoveryPoint().seconds()).isCloseTo(0.5, within(0.011));
        assertThat(seen.caughtUp()).isPresent();
        assertThat(result.workloads().get(0).totals().failed()).isPositive();
        assertThat(result.workloads().get(0).totals().throttledRequests()).isZero();
        assertThat(global(result).pending()).isZero();
    }

    @Test
    void goesOnInAnIsolatedRegion() {
        FailRegion failure =
                new FailRegion(TimeSpan.parse("5s"), Scenarios.TABLE, VIRGINIA, TimeSpan.parse("10s"), true);
        RunResult result = run(Scenarios.onDemand()
                .replicas(IRELAND)
                .events(failure)
                .workloadIn(VIRGINIA, "here", puts(100, 1_000_000, 2_000)));

        GlobalTableResult global = global(result);
        assertThat(result.workloads().get(0).totals().succeeded()).isEqualTo(2_000);
        assertThat(global.replicas().get(1).pendingWrites().max()).isBetween(950.0, 1_060.0);
        assertThat(global.replicas().get(1).latency().maxMillis()).isGreaterThan(9_900);
        assertThat(global.pending()).isZero();
    }

    /** Facts §8.4: MRSC acknowledges a write when another region has it, and so loses nothing with a region. */
    @Test
    void waitsForAnotherRegionWithStrongConsistency() {
        FailRegion failure =
                new FailRegion(TimeSpan.parse("25s"), Scenarios.TABLE, VIRGINIA, TimeSpan.parse("2s"), true);
        RunResult result = run(Scenarios.onDemand()
                .holding(10)
                .consistency(ReplicaConsistency.STRONG)
                .replicas(OREGON, IRELAND)
                .replication("roundTripMedian", "80ms", "roundTripP99", "80ms")
                .events(failure)
                .workloadIn(VIRGINIA, "write", puts(20, 1_000_000, 400))
                .workloadIn(VIRGINIA, "read", spec(50, new UniformKeys(10, "key-"), STRONG_GET, 1_000))
                .workloadIn(IRELAND, "later", Defaults.with(puts(20, 1, 100), "start", "24s")));

        assertThat(totals(result, 0).latency().p50Millis()).isBetween(85.0, 92.0);
        assertThat(totals(result, 1).latency().p50Millis()).isBetween(82.0, 86.0);
        assertThat(global(result).failures().get(0).writesAtRisk()).isZero();
        assertThat(global(result).conflicts()).isZero();
        assertThat(totals(result, 2).failed()).isZero();
    }

    @Test
    void refusesAWriteOfWhatAnotherRegionIsWriting() {
        RunResult result = run(Scenarios.onDemand()
                .consistency(ReplicaConsistency.STRONG)
                .replicas(OREGON, IRELAND)
                .replication("roundTripMedian", "80ms", "roundTripP99", "80ms")
                .workloadIn(VIRGINIA, "here", puts(1, 1, 1))
                .workloadIn(IRELAND, "there", Defaults.with(puts(1, 1, 1), "start", "10ms")));

        GlobalTableResult global = global(result);
        assertThat(global.replicas().get(2).refusedConflicts()).isPositive();
        assertThat(global.conflicts()).isZero();
        assertThat(totals(result, 1).succeeded()).isEqualTo(1);
        assertThat(totals(result, 1).attempts()).isGreaterThan(1);
        assertThat(totals(result, 1).throttledRequests()).isZero();
    }

    private static WorkloadSpec puts(double perSecond, long keys, long requests) {
        return spec(perSecond, new UniformKeys(keys, "key-"), PUT, requests);
    }

    private static WorkloadSpec spec(double perSecond, KeyChooser keys, OperationSpec operation, long requests) {
        return Defaults.of(
                WorkloadSpec.class,
                "traffic",
                new ConstantArrivals(Rate.parse(perSecond + "/s")),
                "keys",
                keys,
                "operations",
                List.of(operation),
                "requests",
                Optional.of(requests));
    }

    private static OperationResult totals(RunResult result, int workload) {
        return result.workloads().get(workload).totals();
    }

    private static GlobalTableResult global(RunResult result) {
        return result.tables().get(0).loops(GlobalTableResult.class).findFirst().orElseThrow();
    }

    private static double writeUnits(RunResult result, String label) {
        return result.tables().stream()
                .flatMap(table -> table.resources().stream())
                .filter(resource -> resource.label().equals(label))
                .map(ResourceResult::writes)
                .findFirst()
                .orElseThrow()
                .consumedUnits();
    }

    private static RunResult run(Scenarios scenarios) {
        return Simulation.run(scenarios.lasting("60s"), TraceFiles.NONE, RunMonitor.NONE);
    }
}
