package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.DaxCacheResult;
import dev.headroom.result.DaxNodeResult;
import dev.headroom.result.DaxResult;
import dev.headroom.result.OperationResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.ThroughputResult;
import dev.headroom.scenario.FailDaxNode;
import dev.headroom.scenario.Scenario;
import dev.headroom.workload.ConstantArrivals;
import dev.headroom.workload.KeyChooser;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import dev.headroom.workload.OperationSpec.WriteCondition;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.UniformKeys;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaxFrontTest {
    private static final KeyChooser ONE_KEY = new UniformKeys(1, "key-");
    private static final KeyChooser HUNDRED_KEYS = new UniformKeys(100, "key-");
    private static final KeyChooser ABSENT_KEYS = new UniformKeys(100, "absent-");
    private static final OperationSpec GET = new OperationSpec.Get(1, ReadConsistency.EVENTUAL);
    private static final OperationSpec STRONG_GET = new OperationSpec.Get(1, ReadConsistency.STRONG);
    private static final OperationSpec PUT = new OperationSpec.Put(1, WriteCondition.NONE);
    private static final OperationSpec QUERY =
            new OperationSpec.Query(1, ReadConsistency.EVENTUAL, Optional.empty(), Optional.empty());
    private static final OperationSpec SCAN =
            new OperationSpec.Scan(1, ReadConsistency.EVENTUAL, Optional.empty(), Optional.of(10));

    /** V32: the table sees the misses alone, and what hits would have consumed makes up the demand. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 11})
    void theTableSeesTheMissesAlone(int nodes) {
        RunResult run = run(Scenarios.provisioned(3_000, 5)
                .holding(2_000)
                .itemSize("11KB")
                .dax("nodes", nodes, "itemCacheEntries", Optional.of(500L), "itemTimeToLive", "1s")
                .workload("read", constant(300), new UniformKeys(2_000, "key-"), GET)
                .lasting("60s"));

        DaxCacheResult items = dax(run).itemCache();
        double demand = 18_000 * 1.5;
        assertThat(items.reads()).isEqualTo(18_000);
        assertThat(items.hitRate()).isBetween(0.01, 0.5);
        assertThat(reads(run).consumedUnits()).isEqualTo(items.misses() * 1.5);
        assertThat(reads(run).consumedUnits()).isCloseTo((1 - items.hitRate()) * demand, within(1e-6));
        assertThat(dax(run).savedReadUnits()).isEqualTo(items.hits() * 1.5);
        assertThat(items.evictions()).isPositive();
        assertThat(items.expired()).isPositive();
    }

    @Test
    void remembersThatThereIsNothing() {
        RunResult run = run(Scenarios.provisioned(1_000, 5)
                .dax("nodes", 1)
                .workload("read", constant(1_000), ABSENT_KEYS, GET)
                .workload("query", constant(1_000), ABSENT_KEYS, QUERY)
                .lasting("10s"));

        assertThat(dax(run).itemCache().misses()).isEqualTo(100);
        assertThat(dax(run).itemCache().negativeHits()).isEqualTo(9_900);
        assertThat(dax(run).queryCache().misses()).isEqualTo(100);
        assertThat(dax(run).queryCache().negativeHits()).isEqualTo(9_900);
        assertThat(dax(run).staleHits()).isZero();
    }

    @Test
    void aWriteThroughRefreshesTheItemAndLeavesTheQueryStale() {
        RunResult run = run(Scenarios.provisioned(100, 100)
                .holding(1)
                .dax("nodes", 1)
                .workload("write", constant(1), ONE_KEY, PUT)
                .workload("read", constant(100), ONE_KEY, GET)
                .workload("query", constant(100), ONE_KEY, QUERY)
                .lasting("10s"));

        assertThat(dax(run).itemCache().misses()).isLessThanOrEqualTo(1);
        assertThat(dax(run).itemCache().staleHits()).isZero();
        assertThat(dax(run).queryCache().misses()).isEqualTo(1);
        assertThat(dax(run).queryCache().staleHits()).isBetween(880L, 999L);
    }

    /** The write every second is unknown to the item cache, which asks the table again after five seconds. */
    @Test
    void aWriteAroundLeavesTheItemStaleUntilItExpires() {
        RunResult run = run(Scenarios.provisioned(100, 100)
                .holding(1)
                .dax("nodes", 1, "itemTimeToLive", "5s")
                .writeAround()
                .workload("write", constant(1), ONE_KEY, PUT)
                .workload("read", constant(100), ONE_KEY, GET)
                .lasting("20s"));

        DaxCacheResult items = dax(run).itemCache();
        assertThat(dax(run).writes()).isZero();
        assertThat(items.misses()).isBetween(4L, 5L);
        assertThat(items.staleHits()).isBetween(1_400L, 1_900L);
    }

    @Test
    void aWriteThatFailedIsNotCached() {
        OperationSpec create = new OperationSpec.Put(1, WriteCondition.ITEM_NOT_EXISTS);
        RunResult run = run(Scenarios.provisioned(100, 100)
                .holding(100)
                .dax("nodes", 1)
                .workload("create", constant(10), HUNDRED_KEYS, create)
                .lasting("10s"));

        assertThat(dax(run).writes()).isEqualTo(100);
        assertThat(dax(run).itemCache().entries()).isZero();
    }

    @Test
    void strongReadsPassBy() {
        RunResult run = run(Scenarios.provisioned(1_000, 5)
                .holding(1)
                .dax()
                .workload("read", constant(100), ONE_KEY, STRONG_GET)
                .lasting("10s"));

        assertThat(dax(run).strongReads()).isEqualTo(1_000);
        assertThat(dax(run).reads()).isZero();
        assertThat(dax(run).itemCache().entries()).isZero();
        assertThat(reads(run).consumedUnits()).isEqualTo(1_000);
    }

    @Test
    void queriesAndItemsDoNotFillEachOthersCache() {
        RunResult run = run(Scenarios.provisioned(1_000, 5)
                .holding(1)
                .dax("nodes", 1)
                .workload("query", constant(10), ONE_KEY, QUERY)
                .workload("read", constant(10), ONE_KEY, GET)
                .lasting("10s"));

        assertThat(dax(run).itemCache().misses()).isEqualTo(1);
        assertThat(dax(run).queryCache().misses()).isEqualTo(1);
    }

    /** A query is the same whatever sort key the workload drew beside its partition key. */
    @Test
    void cachesAQueryForItsPartitionKey() {
        RunResult run = run(Scenarios.provisioned(1_000, 5)
                .holding(10)
                .itemsPerKey(50)
                .dax("nodes", 1)
                .workload("query", constant(100), new UniformKeys(10, "key-"), QUERY)
                .lasting("10s"));

        assertThat(dax(run).queryCache().misses()).isEqualTo(10);
    }

    @Test
    void cachesNoQueriesWithoutATimeToLiveForThem() {
        RunResult run = run(Scenarios.provisioned(1_000, 5)
                .holding(1)
                .dax("queryTimeToLive", "0s")
                .workload("query", constant(10), ONE_KEY, QUERY)
                .lasting("10s"));

        assertThat(dax(run).queryCache().reads()).isZero();
        assertThat(dax(run).strongReads()).isZero();
        assertThat(reads(run).consumedUnits()).isEqualTo(50);
    }

    /** Ten pages of ten items, and an empty one or a restart: then every page comes from the cache. */
    @Test
    void aScanGoesOnBehindAPageFromTheCache() {
        RunResult run = run(Scenarios.provisioned(1_000, 5)
                .holding(100)
                .dax("nodes", 1)
                .workload("scan", constant(100), ONE_KEY, SCAN)
                .lasting("10s"));

        assertThat(dax(run).queryCache().misses()).isBetween(10L, 11L);
        assertThat(dax(run).queryCache().hits()).isBetween(989L, 990L);
    }

    /** 1,000 normalised requests a second: a hit is 1 of them, and a write 25. */
    @Test
    void aNodeTurnsAwayWhatItCannotBear() {
        RunResult run = run(Scenarios.provisioned(100, 1_000)
                .holding(1)
                .dax("nodes", 1, "nodeThroughput", Optional.of(1_000L))
                .workload("write", constant(100), ONE_KEY, PUT)
                .lasting("60s"));

        assertThat(dax(run).throttled()).isGreaterThan(1_000);
        assertThat(dax(run).writes()).isBetween(2_380L, 2_420L);
        assertThat(run.tables().get(0).resources().get(0).throttleEvents()).isEmpty();
        DaxNodeResult node = dax(run).eachNode().get(0);
        assertThat(node.load().sum() / 60).isBetween(990.0, 1_010.0);
        assertThat(node.throttled()).isEqualTo(dax(run).throttled());
    }

    @Test
    void aClusterOfOneNodeAnswersNothingWhileThatIsDown() {
        RunResult run = run(Scenarios.provisioned(1_000, 5)
                .holding(100)
                .dax("nodes", 1)
                .workload("read", constant(100), HUNDRED_KEYS, GET)
                .events(new FailDaxNode(
                        TimeSpan.parse("20s"), Scenarios.TABLE, Optional.empty(), TimeSpan.parse("10s")))
                .lasting("60s"));

        OperationResult totals = run.workloads().get(0).totals();
        assertThat(dax(run).unavailable()).isGreaterThan(1_000);
        assertThat(totals.errors().requests()).isBetween(1_000L, 1_010L);
        assertThat(totals.throttledRequests()).isZero();
        assertThat(dax(run).itemCache().misses()).isBetween(195L, 200L);
        assertThat(run.changes()).hasSize(2);
    }

    @Test
    void threeNodesGoOnAnsweringWhatTheyHold() {
        RunResult run = run(Scenarios.provisioned(1_000, 5)
                .holding(100)
                .dax("nodes", 3)
                .workload("read", constant(100), HUNDRED_KEYS, GET)
                .events(new FailDaxNode(
                        TimeSpan.parse("40s"), Scenarios.TABLE, Optional.empty(), TimeSpan.parse("15s")))
                .lasting("50s"));

        assertThat(dax(run).unavailable()).isZero();
        assertThat(dax(run).eachNode().get(0).load().get(45)).isZero();
        assertThat(dax(run).eachNode().get(1).load().get(45)).isPositive();
    }

    @Test
    void writesWaitForAnotherPrimary() {
        RunResult run = run(Scenarios.provisioned(100, 1_000)
                .holding(100)
                .dax("nodes", 3)
                .workload("write", constant(100), HUNDRED_KEYS, PUT)
                .events(new FailDaxNode(
                        TimeSpan.parse("10s"), Scenarios.TABLE, Optional.empty(), TimeSpan.parse("60s")))
                .lasting("60s"));

        assertThat(dax(run).unavailable()).isGreaterThan(1_000);
        assertThat(dax(run).refusedPerSecond().get(9)).isZero();
        assertThat(dax(run).refusedPerSecond().get(19)).isPositive();
        assertThat(dax(run).refusedPerSecond().get(21)).isZero();
    }

    private static DaxResult dax(RunResult run) {
        return run.tables().get(0).dax().orElseThrow();
    }

    private static ThroughputResult reads(RunResult run) {
        return run.tables().get(0).resources().get(0).reads();
    }

    private static ConstantArrivals constant(long perSecond) {
        return new ConstantArrivals(Rate.parse(perSecond + "/s"));
    }

    private static RunResult run(Scenario scenario) {
        return Simulation.run(scenario, TraceFiles.NONE, RunMonitor.NONE);
    }
}
