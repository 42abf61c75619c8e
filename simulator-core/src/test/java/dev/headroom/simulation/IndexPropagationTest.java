package dev.headroom.simulation;

import static dev.headroom.capacity.ThrottlingReason.INDEX_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED;
import static dev.headroom.capacity.ThrottlingReason.INDEX_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.PropagationResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import dev.headroom.scenario.ChangeCapacity;
import dev.headroom.scenario.Scenario;
import dev.headroom.workload.ClosedLoop;
import dev.headroom.workload.ConstantArrivals;
import dev.headroom.workload.ConstantAttribute;
import dev.headroom.workload.KeyChooser;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import dev.headroom.workload.OperationSpec.WriteCondition;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.Traffic;
import dev.headroom.workload.UniformKeys;
import dev.headroom.workload.ValueType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whole runs through the queue between a table and its index. */
class IndexPropagationTest {
    private static final KeyChooser KEYS = new UniformKeys(1_000_000, "key-");
    private static final OperationSpec PUT = new OperationSpec.Put(1, WriteCondition.NONE);

    /**
     * Experiment V12: 1,000 WCU, an index of 1 WCU, 325 writes a second. For about a minute the index consumes what comes,
     * some 19,500 units; then the table is throttled for it, without a throttle event of its own.
     */
    @Test
    void anIndexOfOneUnitSwallowsAMinutesWrites() {
        RunResult run = run(loaded(1_000, 1)
                .workload("load", perSecond(13), KEYS, new OperationSpec.BatchWrite(1, 25))
                .lasting("90s"));
        ResourceResult index = index(run);
        PropagationResult queue = queue(run);

        Series consumed = index.writes().consumed();
        assertThat(Arrays.stream(consumed.toArray()).limit(55).average().orElseThrow())
                .isCloseTo(325, within(10.0));
        assertThat(index.writes().consumedUnits()).isBetween(18_500.0, 20_500.0);
        assertThat(queue.enteredUnitsUntilFull()).isBetween(16_500.0, 22_500.0);
        assertThat(queue.fullFrom().orElseThrow().seconds()).isBetween(50.0, 69.0);
        assertThat(table(run).throttleEvents()).isEmpty();
        assertThat(table(run).writes().throttleEvents()).isZero();
        assertThat(index.throttleEvents()).containsOnlyKeys(INDEX_WRITE_PROVISIONED_THROUGHPUT_EXCEEDED);
        assertThat(consumed.get(85)).isCloseTo(1, within(1.0));
        assertThat(queue.lagSeconds().get(80)).isBetween(10.0, 25.0);
        SimulationTest.addsUp(run);
    }

    /** Experiments V09 to V11: 2,500 writes one after another, table and index of 5 WCU: the table is throttled, the index never. */
    @Test
    void anIndexAsLargeAsItsTableIsNeverThrottled() {
        RunResult run = run(loaded(5, 5)
                .workload("load", new ClosedLoop(1, TimeSpan.ZERO), KEYS, PUT)
                .lasting("4m"));

        assertThat(table(run).writes().throttleEvents()).isPositive();
        double[] consumed = table(run).writes().consumed().toArray();
        assertThat(Arrays.stream(consumed, 180, 230).average().orElseThrow()).isCloseTo(5, within(1.0));
        assertThat(index(run).throttleEvents()).isEmpty();
        assertThat(queue(run).fullFrom()).isEmpty();
        assertThat(queue(run).waiting().max()).isZero();
        assertThat(queue(run).lag().maxMillis()).isZero();
        assertThat(index(run).writes().consumedUnits()).isEqualTo(queue(run).enteredUnits());
    }

    /** Facts §5.5: one index key takes 1,000 a second; a second's worth is banked and one waits, then the table is throttled. */
    @Test
    void aHotIndexKeyFillsTheQueueOfItsPartition() {
        RunResult run = run(loaded(3_000, 3_000)
                .workload("load", perSecond(1_500), KEYS, PUT)
                .lasting("20s"));
        PropagationResult queue = queue(run);

        assertThat(index(run).throttleEvents()).containsOnlyKeys(INDEX_WRITE_KEY_RANGE_THROUGHPUT_EXCEEDED);
        assertThat(queue.fullFrom().orElseThrow().seconds()).isCloseTo(4, within(0.2));
        assertThat(queue.absorbed().seconds()).isCloseTo(2, within(0.2));
        assertThat(queue.secondsFull()).isBetween(15L, 17L);
        assertThat(queue.waiting().get(19)).isCloseTo(1_000, within(2.0));
        assertThat(queue.lagSeconds().get(19)).isCloseTo(1, within(0.05));
        assertThat(queue.lag().maxMillis()).isCloseTo(1_000, within(20.0));
        assertThat(index(run).writes().consumed().get(15)).isCloseTo(1_000, within(1.0));
        double ofPartitions = index(run).partitions().stream()
                .map(PartitionResult::writeUnits)
                .mapToDouble(Series::sum)
                .sum();
        assertThat(ofPartitions).isEqualTo(index(run).writes().consumedUnits());
        SimulationTest.addsUp(run);
    }

    @Test
    void whatWaitsIsAppliedOnceCapacityIsRaised() {
        RunResult run = run(loaded(1_000, 10)
                .initialBurst("0%")
                .propagation("0s", "1s")
                .workload("load", perSecond(100), KEYS, PUT)
                .events(new ChangeCapacity(
                        TimeSpan.ZERO, Scenarios.TABLE, Optional.of("byStatus"), Optional.empty(), Optional.of(500L)))
                .lasting("90s"));
        PropagationResult queue = queue(run);

        assertThat(queue.waiting().get(58)).isCloseTo(1_000, within(2.0));
        assertThat(queue.waiting().get(70)).isZero();
        assertThat(queue.enteredUnits()).isEqualTo(index(run).writes().consumedUnits());
        SimulationTest.addsUp(run);
    }

    /** An index that is a minute behind shows what the table held a minute ago. */
    @Test
    void readsFindAnIndexThatLagsAsItWas() {
        OperationSpec query =
                new OperationSpec.Query(1, ReadConsistency.EVENTUAL, Optional.of("byStatus"), Optional.of(10));
        double behind = staleShare(10, query);
        double upToDate = staleShare(1_000, query);

        assertThat(behind).isGreaterThan(0.9);
        assertThat(upToDate).isBetween(0.01, 0.06);
    }

    private static double staleShare(long indexCapacity, OperationSpec query) {
        RunResult run = run(loaded(1_000, indexCapacity)
                .initialBurst("0%")
                .propagation("0s", "1s")
                .workload("load", perSecond(100), KEYS, PUT)
                .workload("read", perSecond(20), new UniformKeys(1, "open-"), query)
                .lasting("60s"));
        var reads = run.workloads().get(1).totals();
        return reads.staleReads() / (double) reads.succeeded();
    }

    private static Scenarios loaded(long tableCapacity, long indexCapacity) {
        return Scenarios.provisioned(1_000, tableCapacity)
                .itemSize("300B")
                .attribute("status", new ConstantAttribute("open-0", ValueType.S))
                .index("byStatus", "status", indexCapacity);
    }

    private static Traffic perSecond(long requests) {
        return new ConstantArrivals(Rate.parse(requests + "/s"));
    }

    private static RunResult run(Scenario scenario) {
        return Simulation.run(scenario, TraceFiles.NONE, RunMonitor.NONE);
    }

    private static ResourceResult table(RunResult run) {
        return run.tables().get(0).resources().get(0);
    }

    private static ResourceResult index(RunResult run) {
        return run.tables().get(0).resources().get(1);
    }

    private static PropagationResult queue(RunResult run) {
        List<PropagationResult> queues =
                run.tables().get(0).loops(PropagationResult.class).toList();
        assertThat(queues).hasSize(1);
        return queues.get(0);
    }
}
