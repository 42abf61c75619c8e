package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.capacity.HeatStuck;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
import dev.headroom.result.SplitForHeatResult;
import dev.headroom.scenario.Assumptions;
import dev.headroom.scenario.BillingMode;
import dev.headroom.scenario.ClientSpec;
import dev.headroom.scenario.ClientSpec.RetryMode;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.Generation;
import dev.headroom.scenario.InitialItems;
import dev.headroom.scenario.KeyAttribute;
import dev.headroom.scenario.KeyAttribute.KeyType;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.TableSpec;
import dev.headroom.scenario.WorkloadSpec;
import dev.headroom.workload.ClosedLoop;
import dev.headroom.workload.ConstantArrivals;
import dev.headroom.workload.FixedSize;
import dev.headroom.workload.ItemShape;
import dev.headroom.workload.KeyChooser;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import dev.headroom.workload.OperationSpec.WriteCondition;
import dev.headroom.workload.RateStep;
import dev.headroom.workload.SequentialKeys;
import dev.headroom.workload.Spacing;
import dev.headroom.workload.StepArrivals;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.Traffic;
import dev.headroom.workload.UniformKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Published runs against one or few partition keys, with the documented defaults: experiments V01 to V07. Where only units
 * matter, items are larger than they were and requests fewer.
 */
class SplitForHeatRunsTest {
    private static final KeyChooser ONE_KEY = new UniformKeys(1, "key-");
    private static final KeyChooser SPREAD = new UniformKeys(100_000, "key-");
    /** So few that a fill at a hundred items a second leaves none out. */
    private static final KeyChooser FILLED = new UniformKeys(1_000, "key-");

    private static final OperationSpec PUT = new OperationSpec.Put(1, WriteCondition.NONE);
    private static final OperationSpec STRONG = new OperationSpec.Get(1, ReadConsistency.STRONG);
    private static final OperationSpec EVENTUAL = new OperationSpec.Get(1, ReadConsistency.EVENTUAL);

    private long itemsUnderOneKey = 1;
    private String itemSize = "150B";
    private RetryMode retries = RetryMode.NONE;

    /** V01: one partition key, ascending sort key: 1,000 writes per second for ever. */
    @Test
    void neverSplitsForAnAscendingSortKey() {
        itemSize = "12KB";
        RunResult run = onDemand("12m", workload("load", steady(100), ONE_KEY, new SequentialKeys("key-"), PUT));

        assertThat(mean(writes(run), run, 1, 12)).isCloseTo(1_000, within(20.0));
        assertThat(heat(run).splits()).isEmpty();
        assertThat(heat(run).stuck()).singleElement().satisfies(stuck -> assertThat(stuck.cause())
                .isEqualTo(HeatStuck.Cause.SEQUENTIAL));
    }

    /** V02, V26: a new table on demand with 200 keys in no order takes 3,500 to 3,600 of 4,000 writes per second. */
    @Test
    void takesAllButFourThousandWritesWhenNew() {
        retries = RetryMode.JAVA_V1;
        RunResult run = onDemand("1m", workload("load", loop(64), new UniformKeys(200, "key-"), SPREAD, PUT));

        assertThat(mean(writes(run), run, 0, 1)).isBetween(3_400.0, 3_800.0);
    }

    /** V03: eventually consistent reads of half a unit, of one key: 9,000 a second. */
    @Test
    void servesEventuallyConsistentReadsByThreeReplicas() {
        itemsUnderOneKey = 1_000;
        RunResult run =
                onDemand("1m", workload("read", steady(12_000), ONE_KEY, new UniformKeys(1_000, "key-"), EVENTUAL));

        assertThat(mean(reads(run), run, 0, 1)).isCloseTo(4_500, within(100.0));
    }

    /** V04: the fill at 900 WCU/s has split the partition in two, which then take 6,000 strong reads but for 1.4 %. */
    @Test
    void takesSixThousandReadsAfterTheFill() {
        itemSize = "12KB";
        RunResult run = onDemand(
                "13m",
                workload("fill", steady(75), "0s", "10m", PUT),
                workload("read", steady(2_000), "10m", "13m", STRONG));

        assertThat(heat(run).splits()).singleElement().satisfies(split -> assertThat(split.at())
                .isEqualTo(TimeSpan.parse("8m")));
        assertThat(mean(reads(run), run, 10, 13)).isBetween(5_850.0, 6_000.0);
        assertThat(mean(table(run).writes().throttled(), run, 0, 10)).isZero();
    }

    /** V05: 6,000 reads per second with throttling, and after 8 minutes all of 9,900 without. */
    @Test
    void splitsAgainAfterEightMinutes() {
        itemSize = "12KB";
        RunResult run = onDemand(
                "20m",
                workload("fill", steady(75), "0s", "10m", PUT),
                workload("read", steady(3_300), "10m", "20m", STRONG));

        assertThat(mean(reads(run), run, 11, 18)).isCloseTo(6_000, within(60.0));
        assertThat(mean(reads(run), run, 18, 20)).isCloseTo(9_900, within(60.0));
        assertThat(mean(table(run).reads().throttled(), run, 19, 20)).isZero();
    }

    /** V06, V07: splits keep up with traffic that grows by 15 % a minute, and steady 2,000 + 6,000 then meet no throttling. */
    @Test
    void splitsWhileTrafficGrows() {
        List<RateStep> writes = new ArrayList<>();
        List<RateStep> reads = new ArrayList<>();
        for (int minute = 0; minute < 20; minute++) {
            double factor = Math.pow(1.15, minute);
            writes.add(new RateStep(TimeSpan.parse(minute + "m"), new Rate((long) (12.5 * factor))));
            reads.add(new RateStep(TimeSpan.parse(minute + "m"), new Rate((long) (150 * factor))));
        }
        writes.add(new RateStep(TimeSpan.parse("20m"), new Rate(250)));
        reads.add(new RateStep(TimeSpan.parse("20m"), new Rate(3_000)));
        itemSize = "8KB";
        itemsUnderOneKey = 1_000;
        RunResult run = onDemand(
                "22m",
                workload("write", new StepArrivals(writes, Spacing.POISSON), "0s", "22m", PUT),
                workload("read", new StepArrivals(reads, Spacing.POISSON), "0s", "22m", STRONG));

        assertThat(mean(table(run).writes().throttled(), run, 20, 22)).isZero();
        assertThat(mean(table(run).reads().throttled(), run, 20, 22)).isZero();
    }

    private static SplitForHeatResult heat(RunResult run) {
        return run.tables().get(0).loops(SplitForHeatResult.class).findFirst().orElseThrow();
    }

    private static ResourceResult table(RunResult run) {
        return run.tables().get(0).resources().get(0);
    }

    private static Series reads(RunResult run) {
        return table(run).reads().consumed();
    }

    private static Series writes(RunResult run) {
        return table(run).writes().consumed();
    }

    /** Over some minutes. */
    private static double mean(Series series, RunResult run, int from, int to) {
        double perMinute = 60 / run.interval().seconds();
        double sum = 0;
        int first = (int) Math.round(from * perMinute);
        int last = (int) Math.round(to * perMinute);
        for (int i = first; i < last; i++) {
            sum += series.get(Math.min(i, series.length() - 1));
        }
        return sum / (last - first);
    }

    private static Traffic steady(long perSecond) {
        return new ConstantArrivals(new Rate(perSecond));
    }

    private static Traffic loop(int threads) {
        return new ClosedLoop(threads, TimeSpan.ZERO);
    }

    private static Map.Entry<String, WorkloadSpec> workload(
            String name, Traffic traffic, String start, String end, OperationSpec operation) {
        WorkloadSpec spec = Defaults.with(
                workload(name, traffic, ONE_KEY, FILLED, operation).getValue(),
                "start",
                start,
                "end",
                Optional.of(TimeSpan.parse(end)));
        return Map.entry(name, spec);
    }

    private static Map.Entry<String, WorkloadSpec> workload(
            String name, Traffic traffic, KeyChooser keys, KeyChooser sortKeys, OperationSpec operation) {
        WorkloadSpec spec = Defaults.of(
                WorkloadSpec.class,
                "table",
                "T",
                "traffic",
                traffic,
                "keys",
                keys,
                "sortKeys",
                Optional.of(sortKeys),
                "operations",
                List.of(operation),
                "client",
                Optional.of("sdk"));
        return Map.entry(name, spec);
    }

    @SafeVarargs
    private final RunResult onDemand(String duration, Map.Entry<String, WorkloadSpec>... all) {
        Map<String, WorkloadSpec> workloads = new LinkedHashMap<>();
        for (Map.Entry<String, WorkloadSpec> workload : all) {
            workloads.put(workload.getKey(), workload.getValue());
        }
        TableSpec table = Defaults.of(
                TableSpec.class,
                "partitionKey",
                KeyAttribute.of("pk"),
                "sortKey",
                Optional.of(new KeyAttribute("sk", KeyType.N)),
                "billing",
                BillingMode.ON_DEMAND,
                "item",
                new ItemShape(new FixedSize(DataSize.parse(itemSize)), Map.of()),
                "items",
                new InitialItems(itemsUnderOneKey > 1 ? 1 : 0, itemsUnderOneKey, "key-"));
        return Simulation.run(
                Defaults.of(
                        Scenario.class,
                        "name",
                        "run",
                        "duration",
                        TimeSpan.parse(duration),
                        "generation",
                        Generation.CURRENT,
                        "tables",
                        Map.of("T", table),
                        "clients",
                        Map.of("sdk", Defaults.of(ClientSpec.class, "retries", retries)),
                        "workloads",
                        workloads,
                        "assumptions",
                        Defaults.of(Assumptions.class)),
                TraceFiles.NONE,
                RunMonitor.NONE);
    }
}
