package dev.headroom.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.cost.Bill;
import dev.headroom.cost.BillLine;
import dev.headroom.cost.Billing;
import dev.headroom.result.OperationResult;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.PropagationResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import dev.headroom.result.TableResult;
import dev.headroom.result.ThroughputResult;
import dev.headroom.result.WorkloadResult;
import dev.headroom.scenario.Generation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that every run obeys, tried on scenarios made from seeds; the seed that breaks one is the test's name. */
class LawsTest {
    private static final Offset<Double> ROUNDING = within(1e-6);
    private static final double READ_CEILING = 3_000;
    private static final double WRITE_CEILING = 1_000;
    /** The last operation may take more than is left: a page of twenty items of 20 KB read strongly, 100 units. */
    private static final double LARGEST_OPERATION = 100;

    static LongStream sixtySeeds() {
        return LongStream.rangeClosed(1, 60);
    }

    static LongStream twentySeeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("sixtySeeds")
    void nothingIsLostOrCountedTwice(long seed) {
        RunResult run = Simulated.run(RandomScenario.any(seed));
        run.workloads().forEach(LawsTest::assertRequestsAddUp);
        TableResult table = run.tables().get(0);
        table.resources().forEach(resource -> assertUnitsAddUp(resource, waiting(table, resource), run));
        assertThat(consumed(run, OperationResult::consumedReadUnits))
                .isCloseTo(served(table, ResourceResult::reads), ROUNDING);
        assertThat(consumed(run, OperationResult::consumedWriteUnits))
                .isCloseTo(served(table, ResourceResult::writes) + waiting(table), ROUNDING);
        assertBillAddsUp(Billing.of(run));
        if (run.scenario().generation() == Generation.CURRENT) {
            table.resources().forEach(LawsTest::assertWithinCeilings);
        }
    }

    /**
     * True for operations of equal cost only: where costs differ, admitting a large one early may cost two small ones
     * later.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("twentySeeds")
    void moreCapacityNeverThrottlesMore(long seed) {
        long before = Long.MAX_VALUE;
        for (double factor : new double[] {1, 1.5, 3}) {
            RunResult run = Simulated.run(RandomScenario.openLoop(seed, factor));
            assertThat(run.throttledRequests())
                    .as("at %s times the capacity", factor)
                    .isLessThanOrEqualTo(before);
            before = run.throttledRequests();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("twentySeeds")
    void anOnDemandTableTakesHalfOfItsInitialThroughputAtOnce(long seed) {
        RunResult run = Simulated.run(RandomScenario.belowHalfOfOnDemand(seed));
        assertThat(run.requests()).isPositive();
        assertThat(run.throttledRequests()).isZero();
    }

    /** Else the laws above would hold for want of anything to break them. */
    @Test
    void theScenariosMeetWhatTheLawsAreAbout() {
        assertThat(sixtySeeds().mapToObj(RandomScenario::any).map(Simulated::run))
                .anyMatch(run -> run.throttledRequests() == 0)
                .anyMatch(run -> run.throttledRequests() > run.requests() / 2)
                .anyMatch(run -> run.workloads().get(0).totals().failed() > 0)
                .anyMatch(run -> run.workloads().get(0).totals().inFlight() > 0)
                .anyMatch(run -> run.tables().get(0).dax().isPresent())
                .anyMatch(run -> reachesItsCeiling(run.tables().get(0)));
        assertThat(twentySeeds().mapToObj(seed -> RandomScenario.openLoop(seed, 1)))
                .filteredOn(yaml -> Simulated.run(yaml).throttledRequests() > 0)
                .hasSizeGreaterThan(5);
    }

    private static boolean reachesItsCeiling(TableResult table) {
        return table.resources().get(0).throttleEvents().keySet().stream()
                .anyMatch(reason -> reason.name().contains("KEY_RANGE"));
    }

    private static void assertRequestsAddUp(WorkloadResult workload) {
        OperationResult totals = workload.totals();
        assertThat(totals.requests()).isPositive().isEqualTo(totals.succeeded() + totals.failed() + totals.inFlight());
        assertThat(totals.throttledRequests()).isBetween(totals.failed(), totals.requests());
        assertThat(totals.attempts()).isGreaterThanOrEqualTo(totals.requests() - totals.inFlight());
        for (ToDoubleFunction<OperationResult> count : List.<ToDoubleFunction<OperationResult>>of(
                OperationResult::requests,
                OperationResult::succeeded,
                OperationResult::failed,
                OperationResult::inFlight,
                OperationResult::throttledRequests,
                OperationResult::attempts,
                OperationResult::consumedReadUnits,
                OperationResult::consumedWriteUnits)) {
            assertThat(workload.operations().values().stream()
                            .mapToDouble(count)
                            .sum())
                    .isCloseTo(count.applyAsDouble(totals), ROUNDING);
        }
    }

    /** What was asked of an index and admitted, and is not applied yet. */
    private static double waiting(TableResult table, ResourceResult resource) {
        return table.loops(PropagationResult.class)
                .filter(queue -> resource.index().equals(Optional.of(queue.index())))
                .mapToDouble(PropagationResult::waitingUnits)
                .sum();
    }

    private static double waiting(TableResult table) {
        return table.resources().stream()
                .mapToDouble(resource -> waiting(table, resource))
                .sum();
    }

    private static void assertUnitsAddUp(ResourceResult resource, double waiting, RunResult run) {
        assertThat(resource.reads().offeredUnits())
                .isEqualTo(resource.reads().consumedUnits() + resource.reads().throttledUnits());
        assertThat(resource.writes().offeredUnits())
                .isEqualTo(resource.writes().consumedUnits() + resource.writes().throttledUnits() + waiting);
        for (ThroughputResult side : List.of(resource.reads(), resource.writes())) {
            assertThat(total(side.offered(), run)).isCloseTo(side.offeredUnits(), ROUNDING);
            assertThat(total(side.consumed(), run)).isCloseTo(side.consumedUnits(), ROUNDING);
            assertThat(total(side.throttled(), run)).isCloseTo(side.throttledUnits(), ROUNDING);
        }
        assertThat(ofPartitions(resource, PartitionResult::readUnits, run))
                .isCloseTo(resource.reads().consumedUnits(), ROUNDING);
        assertThat(ofPartitions(resource, PartitionResult::writeUnits, run))
                .isCloseTo(resource.writes().consumedUnits(), ROUNDING);
        long events =
                resource.throttleEvents().values().stream().mapToLong(n -> n).sum();
        assertThat(events)
                .isEqualTo(resource.reads().throttleEvents() + resource.writes().throttleEvents());
        assertThat(resource.partitions().stream()
                        .mapToDouble(partition -> partition.throttleEvents().sum())
                        .sum())
                .isEqualTo(events);
    }

    private static void assertBillAddsUp(Bill bill) {
        BigDecimal run = BigDecimal.ZERO;
        BigDecimal month = BigDecimal.ZERO;
        for (BillLine line : bill.lines()) {
            assertThat(line.runCost()).isEqualByComparingTo(line.runUnits().multiply(line.unitPrice()));
            assertThat(line.monthlyCost())
                    .isEqualByComparingTo(line.monthlyUnits().multiply(line.unitPrice()));
            run = run.add(line.runCost());
            month = month.add(line.monthlyCost());
        }
        assertThat(bill.runTotal()).isEqualByComparingTo(run);
        assertThat(bill.monthlyTotal()).isEqualByComparingTo(month).isPositive();
    }

    private static void assertWithinCeilings(ResourceResult resource) {
        for (PartitionResult partition : resource.partitions()) {
            assertThat(mostAbove(READ_CEILING, partition.readUnits()))
                    .isLessThanOrEqualTo(READ_CEILING + LARGEST_OPERATION);
            assertThat(mostAbove(WRITE_CEILING, partition.writeUnits()))
                    .isLessThanOrEqualTo(WRITE_CEILING + LARGEST_OPERATION);
        }
    }

    /** By how many units any window of whole seconds exceeds what the ceiling's rate gives in it. */
    private static double mostAbove(double ceiling, Series unitsPerSecond) {
        double most = 0;
        double above = 0;
        for (double units : unitsPerSecond.toArray()) {
            above = Math.max(0, above + units - ceiling);
            most = Math.max(most, above);
        }
        return most;
    }

    private static double consumed(RunResult run, ToDoubleFunction<OperationResult> units) {
        return run.workloads().stream()
                .map(WorkloadResult::totals)
                .mapToDouble(units)
                .sum();
    }

    private static double served(TableResult table, Function<ResourceResult, ThroughputResult> side) {
        return table.resources().stream()
                .mapToDouble(resource -> side.apply(resource).consumedUnits())
                .sum();
    }

    private static double ofPartitions(
            ResourceResult resource, Function<PartitionResult, Series> units, RunResult run) {
        return resource.partitions().stream()
                .mapToDouble(partition -> total(units.apply(partition), run))
                .sum();
    }

    private static double total(Series perSecond, RunResult run) {
        return perSecond.sum() * run.interval().nanos() / 1e9;
    }
}
