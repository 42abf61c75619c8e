package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.item.PrimaryKey;
import dev.headroom.quantity.Rate;
import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.OperationResult;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.PropagationResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import dev.headroom.result.TableResult;
import dev.headroom.result.ThroughputResult;
import dev.headroom.scenario.ChangeCapacity;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.KeyAttribute.KeyType;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.TableSpec;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.scenario.WriteSharding;
import dev.headroom.scenario.WriteSharding.Suffix;
import dev.headroom.workload.ClosedLoop;
import dev.headroom.workload.ConstantArrivals;
import dev.headroom.workload.ConstantAttribute;
import dev.headroom.workload.HotSetKeys;
import dev.headroom.workload.KeyChooser;
import dev.headroom.workload.KeyContext;
import dev.headroom.workload.KeyFrontier;
import dev.headroom.workload.KeyStream;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import dev.headroom.workload.OperationSpec.WriteCondition;
import dev.headroom.workload.PoissonArrivals;
import dev.headroom.workload.RateStep;
import dev.headroom.workload.Spacing;
import dev.headroom.workload.StepArrivals;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.Traffic;
import dev.headroom.workload.UniformKeys;
import dev.headroom.workload.ValueType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final KeyChooser ONE_KEY = new UniformKeys(1, "key-");
    private static final KeyChooser MANY_KEYS = new UniformKeys(10_000, "key-");
    private static final OperationSpec PUT = new OperationSpec.Put(1, WriteCondition.NONE);
    private static final OperationSpec STRONG_GET = new OperationSpec.Get(1, ReadConsistency.STRONG);
    private static final OperationSpec EVENTUAL_GET = new OperationSpec.Get(1, ReadConsistency.EVENTUAL);

    /** Facts §3.2: a partition for each 10 GB; 30,000 items of 400,000 bytes are 12 GB, in the index as in the table. */
    @Test
    void dividesAnIndexByTheSizeOfWhatItHoldsAtTheStart() {
        RunResult result = run(Scenarios.provisioned(5, 5)
                .holding(30_000)
                .itemSize("400000B")
                .attribute("status", new ConstantAttribute("open", ValueType.S))
                .indexOfAll("byStatus", "status")
                .lasting("1s"));

        for (ResourceResult resource : result.tables().get(0).resources()) {
            assertThat(resource.partitions()).hasSize(2);
            assertThat(resource.partitions().stream().mapToLong(PartitionResult::sizeBytes))
                    .as(resource.label())
                    .satisfies(sizes -> assertThat(
                                    sizes.stream().mapToLong(Long::longValue).sum())
                            .isEqualTo(30_000L * 400_000));
        }
    }

    @Test
    void keepsWhatPartitionsServedBeforeTheyWereSplit() {
        RunResult result = run(Scenarios.provisioned(5, 900)
                .itemSize("100B")
                .workload("write", constant(500), MANY_KEYS, PUT)
                .events(new ChangeCapacity(
                        TimeSpan.ZERO, Scenarios.TABLE, Optional.empty(), Optional.empty(), Optional.of(1_900L)))
                .lasting("90s"));

        ResourceResult table = table(result);
        assertThat(table.partitions()).extracting(PartitionResult::number).containsExactly(1, 2);
        assertThat(table.splitPartitions()).singleElement().satisfies(split -> {
            assertThat(split.number()).isZero();
            assertThat(split.rangeStart()).isZero();
            assertThat(split.rangeEnd()).isEqualTo(1);
        });
        assertThat(table.everyPartition()).extracting(PartitionResult::number).containsExactly(0, 1, 2);
        for (int i = 0; i < result.intervals(); i++) {
            int interval = i;
            assertThat(table.everyPartition().stream()
                            .mapToDouble(partition -> partition.writeUnits().get(interval))
                            .sum())
                    .isEqualTo(table.writes().consumed().get(interval));
        }
    }

    /** The second request is served at 1 ms, and its answer takes longer than what is left of the run. */
    @Test
    void countsWhatWasServedBeforeTheEndThoughItsAnswerComesLater() {
        RunResult result = run(Scenarios.provisioned(5, 5)
                .holding(1)
                .workload("read", constant(1_000), ONE_KEY, STRONG_GET)
                .lasting("2ms"));

        OperationResult totals = result.workloads().get(0).totals();
        assertThat(totals.latency().maxMillis()).isGreaterThan(2);
        assertThat(totals.succeeded()).isEqualTo(totals.requests()).isPositive();
        assertThat(totals.inFlight()).isZero();
    }

    /** V13: 150 RCU with a full bank, then 200/s: nothing is throttled for 900 s, and then 50 of each second's 200. */
    @Test
    void throttlesOnlyAfterTheBankIsSpent() {
        RunResult result = run(Scenarios.provisioned(150, 5)
                .holding(10_000)
                .workload("read", constant(200), MANY_KEYS, STRONG_GET)
                .lasting("16m"));

        ThroughputResult reads = table(result).reads();
        double[] throttled = reads.throttled().toArray();
        for (int second = 0; second < 899; second++) {
            assertThat(throttled[second]).isZero();
        }
        assertThat(reads.throttled().sum()).isPositive();
        assertThat(reads.burstBalance().get(449)).isCloseTo(22_500, within(250.0));
        assertThat(reads.consumed().get(950)).isCloseTo(150, within(2.0));
    }

    /** V29: 3,600 writes in one second to a table of 60 WCU with an empty bank, though the minute's mean is 60. */
    @Test
    void throttlesABurstThatTheMinutesMeanHides() {
        RunResult result = run(Scenarios.provisioned(5, 60)
                .itemSize("100B")
                .initialBurst("0%")
                .workload("write", constant(3_600), MANY_KEYS, PUT)
                .lasting("1s"));

        assertThat(table(result).writes().consumedUnits()).isCloseTo(60, within(2.0));
        assertThat(table(result).writes().throttleEvents()).isGreaterThan(3_000);
        assertThat(table(result).throttleEvents())
                .containsOnlyKeys(ThrottlingReason.TABLE_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED);
    }

    /** V01: a new on-demand table, one partition key: 1,000 writes a second. */
    @Test
    void holdsOneKeyToAThousandWritesASecond() {
        RunResult result = run(Scenarios.onDemand()
                .itemSize("100B")
                .workload("load", constant(3_000), ONE_KEY, PUT)
                .lasting("30s"));

        assertThat(table(result).writes().consumedUnits() / 30).isCloseTo(1_000, within(40.0));
        assertThat(table(result).throttleEvents())
                .containsOnlyKeys(ThrottlingReason.TABLE_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED);
        assertThat(table(result).mostThrottled().get(0).key()).isEqualTo("key-0");
    }

    /** V02: some 200 keys, shuffled: about 3,600 of 4,000 writes a second, for the keys do not fall evenly. */
    @Test
    void loses400WritesASecondToUnevenPartitions() {
        RunResult result = run(Scenarios.onDemand()
                .itemSize("100B")
                .workload("load", constant(4_000), new UniformKeys(222, "key-"), PUT)
                .lasting("30s"));

        assertThat(table(result).writes().consumedUnits() / 30).isBetween(3_400.0, 4_000.0);
    }

    /** Facts §5.5: an index without capacity throttles the writes of the table that touch it. */
    @Test
    void throttlesTheTableForAnIndexWithoutCapacity() {
        RunResult result = run(Scenarios.provisioned(5, 1_000)
                .itemSize("200B")
                .initialBurst("0%")
                .propagation("0s", "10ms")
                .attribute("status", new ConstantAttribute("open", ValueType.S))
                .index("byStatus", "status", 5)
                .workload("write", constant(100), new UniformKeys(1_000_000, "key-"), PUT)
                .lasting("30s"));

        ResourceResult index = result.tables().get(0).resources().get(1);
        assertThat(index.throttleEvents())
                .containsOnlyKeys(ThrottlingReason.INDEX_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED);
        assertThat(table(result).throttleEvents()).isEmpty();
        assertThat(index.writes().consumedUnits() / 30).isCloseTo(5, within(0.5));
        assertThat(table(result).writes().consumedUnits())
                .isEqualTo(index.writes().consumedUnits() + 10);
        addsUp(result);
    }

    @Test
    void letsWritesPassThatDoNotTouchTheIndex() {
        RunResult result = run(Scenarios.provisioned(5, 1_000)
                .itemSize("200B")
                .initialBurst("0%")
                .index("byStatus", "status", 5)
                .workload("write", constant(100), new UniformKeys(1_000_000, "key-"), PUT)
                .lasting("30s"));

        assertThat(table(result).writes().throttleEvents()).isZero();
        assertThat(result.tables().get(0).resources().get(1).writes().attempts())
                .isZero();
    }

    @Test
    void leavesWhatWasAskedForWhileItWarmedUpOutOfWhatWorkloadsReport() {
        Scenario scenario = Scenarios.provisioned(5, 100)
                .initialBurst("0%")
                .workload(
                        "writes",
                        new StepArrivals(
                                List.of(
                                        new RateStep(TimeSpan.ZERO, Rate.parse("200/s")),
                                        new RateStep(TimeSpan.parse("20s"), Rate.parse("50/s"))),
                                Spacing.EVEN),
                        new UniformKeys(1_000, "key-"),
                        new OperationSpec.Put(1, WriteCondition.NONE))
                .lasting("60s");

        RunResult whole = run(scenario);
        RunResult warmed = run(Defaults.with(scenario, "warmUp", "20s"));

        assertThat(whole.workloads().get(0).totals().requests()).isEqualTo(20 * 200 + 40 * 50);
        assertThat(whole.throttledRequests()).isGreaterThan(1_900);
        assertThat(warmed.workloads().get(0).totals().requests()).isEqualTo(40 * 50);
        assertThat(warmed.tables()).isEqualTo(whole.tables());
    }

    @Test
    void isAFunctionOfTheScenarioAndItsSeed() throws InterruptedException {
        Scenario scenario = busy().lasting("20s");
        RunResult first = run(scenario);
        RunResult[] elsewhere = new RunResult[1];
        Thread thread = new Thread(() -> elsewhere[0] = run(scenario));
        thread.start();
        thread.join();

        assertThat(run(scenario)).isEqualTo(first);
        assertThat(elsewhere[0]).isEqualTo(first);
        RunResult other = run(scenario.withSeed(2));
        assertThat(other.workloads()).isNotEqualTo(first.workloads());
    }

    @Test
    void countsEveryRequestAndEveryUnitOnce() {
        addsUp(run(busy().lasting("20s")));
    }

    @Test
    void changesCapacityOnlyOnceTheUpdateIsInForce() {
        RunResult result = run(Scenarios.provisioned(5, 100)
                .itemSize("100B")
                .initialBurst("0%")
                .workload("write", constant(500), MANY_KEYS, PUT)
                .events(new ChangeCapacity(
                        TimeSpan.parse("30s"), Scenarios.TABLE, Optional.empty(), Optional.empty(), Optional.of(400L)))
                .lasting("3m"));

        ThroughputResult writes = table(result).writes();
        assertThat(writes.provisioned().get(88)).isEqualTo(100);
        assertThat(writes.provisioned().get(90)).isEqualTo(400);
        assertThat(writes.consumed().get(80)).isCloseTo(100, within(3.0));
        assertThat(writes.consumed().get(120)).isCloseTo(400, within(5.0));
        assertThat(result.changes()).hasSize(1);
        assertThat(result.changes().get(0).at()).isEqualTo(TimeSpan.parse("90s"));
        assertThat(result.changes().get(0).what()).contains("100 WCU").contains("400 WCU");
    }

    /** One thread that waits about 8 ms for each write makes about 125 a second (V27; percentiles of V22). */
    @Test
    void makesOneRequestAfterAnotherInAClosedLoop() {
        RunResult result = run(Scenarios.provisioned(5, 1_000)
                .itemSize("100B")
                .workload("write", new ClosedLoop(1, TimeSpan.ZERO), MANY_KEYS, PUT)
                .lasting("1m"));

        OperationResult totals = result.workloads().get(0).totals();
        assertThat(totals.requests() / 60.0).isCloseTo(125, within(6.0));
        assertThat(totals.latency().p50Millis()).isCloseTo(7.5, within(0.3));
        assertThat(totals.latency().p99Millis()).isCloseTo(16.2, withinPercentage(10));
    }

    @Test
    void stopsWhenTheMonitorSaysSo() {
        RunResult result =
                Simulation.run(busy().lasting("60s"), TraceFiles.NONE, (nanos, operations) -> nanos < 10_000_000_000L);

        assertThat(result.simulated()).isEqualTo(TimeSpan.parse("10s"));
        assertThat(result.requests()).isPositive();
        addsUp(result);
    }

    @Test
    void readsStaleItemsRightAfterTheyWereWritten() {
        RunResult result = run(Scenarios.provisioned(5_000, 1_000)
                .itemSize("100B")
                .workload("mixed", constant(1_000), new UniformKeys(3, "key-"), PUT, EVENTUAL_GET)
                .lasting("1m"));

        OperationResult reads = result.workloads().get(0).operations().get("GetItem");
        assertThat(reads.staleReads()).isBetween(10L, reads.succeeded() / 100);
        assertThat(result.workloads().get(0).operations().get("PutItem").staleReads())
                .isZero();
    }

    /** Random streams are named by what they are for: what one workload meets does not depend on another elsewhere. */
    @Test
    void leavesAWorkloadAsItIsWhenAnotherUsesAnotherTable() {
        Scenario alone = busy().lasting("10s");
        Map<String, TableSpec> tables = new LinkedHashMap<>(alone.tables());
        tables.put("Customers", alone.tables().get(Scenarios.TABLE));
        Map<String, WorkloadSpec> workloads = new LinkedHashMap<>();
        workloads.put("elsewhere", elsewhere(alone.workloads().get("poisson")));
        workloads.putAll(alone.workloads());
        Scenario both = new Scenario(
                alone.name(),
                alone.story(),
                alone.seed(),
                alone.duration(),
                alone.warmUp(),
                alone.generation(),
                alone.region(),
                tables,
                alone.clients(),
                workloads,
                alone.events(),
                alone.assumptions());

        RunResult result = run(both);

        assertThat(result.workloads().subList(1, 3)).isEqualTo(run(alone).workloads());
        assertThat(table(result)).isEqualTo(table(run(alone)));
        assertThat(result.workloads().get(0).totals().requests()).isPositive();
    }

    @Test
    void keepsTheShardsOfNumberKeysApart() {
        KeyStream stream = new UniformKeys(50, "key-")
                .open(new KeyContext(new SplittableRandom(1), TraceFiles.NONE, new KeyFrontier(50)));
        KeySource keys = new KeySource(
                stream,
                KeyType.N,
                null,
                KeyType.S,
                new WriteSharding(Suffix.RANDOM, 4),
                new SplittableRandom(2),
                new TableKeys());
        Set<PrimaryKey> seen = new LinkedHashSet<>();
        for (int i = 0; i < 10_000; i++) {
            seen.add(keys.nextItem(0));
        }

        assertThat(seen).hasSize(50 * 4);
    }

    private static WorkloadSpec elsewhere(WorkloadSpec spec) {
        return Defaults.with(spec, "table", "Customers");
    }

    static void addsUp(RunResult result) {
        result.workloads().forEach(workload -> {
            OperationResult totals = workload.totals();
            assertThat(totals.requests()).isEqualTo(totals.succeeded() + totals.failed() + totals.inFlight());
            assertThat(totals.inFlight()).isNotNegative();
            assertThat(totals.attempts()).isGreaterThanOrEqualTo(totals.succeeded());
            assertThat(workload.operations().values().stream()
                            .mapToLong(OperationResult::requests)
                            .sum())
                    .isEqualTo(totals.requests());
        });
        result.tables().forEach(table -> table.resources().forEach(resource -> {
            Series none = Series.of(new double[result.intervals()]);
            addsUp(resource.reads(), none);
            addsUp(resource.writes(), waiting(table, resource).orElse(none));
        }));
    }

    private static Optional<Series> waiting(TableResult table, ResourceResult resource) {
        return table.loops(PropagationResult.class)
                .filter(queue -> resource.index().equals(Optional.of(queue.index())))
                .map(PropagationResult::waiting)
                .findFirst();
    }

    /** What is asked for is consumed or refused, or it waits; here by intervals of a second. */
    private static void addsUp(ThroughputResult side, Series waiting) {
        double before = 0;
        for (int i = 0; i < side.offered().length(); i++) {
            double waitsMore = waiting.get(i) - before;
            before = waiting.get(i);
            assertThat(side.offered().get(i))
                    .isCloseTo(side.consumed().get(i) + side.throttled().get(i) + waitsMore, within(1e-9));
        }
        assertThat(side.offeredUnits()).isEqualTo(side.consumedUnits() + side.throttledUnits() + before);
    }

    private static Scenarios busy() {
        return Scenarios.provisioned(100, 50)
                .itemSize("1500B")
                .initialBurst("1%")
                .holding(500)
                .workload(
                        "poisson",
                        poisson(200),
                        new HotSetKeys(1_000, 1, Share.parse("30%"), "key-"),
                        PUT,
                        EVENTUAL_GET)
                .workload("loop", new ClosedLoop(3, TimeSpan.parse("1ms")), MANY_KEYS, STRONG_GET);
    }

    private static Traffic constant(long perSecond) {
        return new ConstantArrivals(Rate.parse(perSecond + "/s"));
    }

    private static Traffic poisson(long perSecond) {
        return new PoissonArrivals(Rate.parse(perSecond + "/s"));
    }

    private static RunResult run(Scenario scenario) {
        return Simulation.run(scenario, TraceFiles.NONE, RunMonitor.NONE);
    }

    private static ResourceResult table(RunResult result) {
        return result.tables().get(0).resources().get(0);
    }
}
