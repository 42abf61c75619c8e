package dev.headroom.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.Series;
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

/** Published runs against one or few partition keys, with the documented defaults: experiments V01 to V08. */
class SplitForHeatRunsTest {
    private static final KeyChooser ONE_KEY = new UniformKeys(1, "key-");
    private static final KeyChooser SPREAD = new UniformKeys(100_000, "key-");
    private static final OperationSpec PUT = new OperationSpec.Put(1, WriteCondition.NONE);
    private static final OperationSpec STRONG = new OperationSpec.Get(1, ReadConsistency.STRONG);
    private static final OperationSpec EVENTUAL = new OperationSpec.Get(1, ReadConsistency.EVENTUAL);

    private long itemsUnderOneKey = 1;
    private RetryMode retries = RetryMode.NONE;

    /** V01: one partition key, ascending sort key: 1,000 writes per second for ever. */
    @Test
    void neverSplitsForAnAscendingSortKey() {
        retries = RetryMode.JAVA_V1;
        RunResult run = onDemand("20m", workload("load", steady(1_200), ONE_KEY, new SequentialKeys("key-"), PUT));

        dump(run);
        assertThat(mean(writes(run), run, 1, 20)).isCloseTo(1_000, within(20.0));
    }

    /** V02, V26: a new table on demand with 200 keys in no order takes somewhat less than 4,000 writes per second. */
    @Test
    void takesAllButFourThousandWritesWhenNew() {
        retries = RetryMode.JAVA_V1;
        RunResult run = onDemand("2m", workload("load", loop(64), new UniformKeys(200, "key-"), SPREAD, PUT));

        dump(run);
    }

    /** V03: eventually consistent reads of one key. */
    @Test
    void servesEventuallyConsistentReadsByThreeReplicas() {
        itemsUnderOneKey = 100_000;
        RunResult run = onDemand("2m", workload("read", loop(100), ONE_KEY, SPREAD, EVENTUAL));

        dump(run);
    }

    /** V04: the fill at 900 WCU/s has split the partition in two, which then take 6,000 strong reads. */
    @Test
    void takesSixThousandReadsAfterTheFill() {
        RunResult run = onDemand(
                "20m",
                workload("fill", steady(900), "0s", "10m", PUT),
                workload("read", steady(6_000), "10m", "20m", STRONG));

        dump(run);
    }

    /** V05. */
    @Test
    void splitsAgainAfterEightMinutes() {
        RunResult run = onDemand(
                "20m",
                workload("fill", steady(900), "0s", "10m", PUT),
                workload("read", steady(9_900), "10m", "20m", STRONG));

        dump(run);
    }

    /** V06, V07. */
    @Test
    void splitsWhileTrafficGrows() {
        List<RateStep> writes = new ArrayList<>();
        List<RateStep> reads = new ArrayList<>();
        for (int minute = 0; minute < 20; minute++) {
            double factor = Math.pow(1.15, minute);
            writes.add(new RateStep(TimeSpan.parse(minute + "m"), new Rate((long) (100 * factor))));
            reads.add(new RateStep(TimeSpan.parse(minute + "m"), new Rate((long) (300 * factor))));
        }
        writes.add(new RateStep(TimeSpan.parse("20m"), new Rate(2_000)));
        reads.add(new RateStep(TimeSpan.parse("20m"), new Rate(6_000)));
        RunResult run = onDemand(
                "30m",
                workload("write", new StepArrivals(writes, Spacing.POISSON), "0s", "30m", PUT),
                workload("read", new StepArrivals(reads, Spacing.POISSON), "0s", "30m", STRONG));

        dump(run);
    }

    /** V08. */
    @Test
    void settlesWhereNoPartitionIsHot() {
        retries = RetryMode.JAVA_V1;
        RunResult run = onDemand(
                System.getProperty("v08", "30m"), workload("put", loop(128), new UniformKeys(10, "key-"), SPREAD, PUT));

        dump(run);
    }

    private static void dump(RunResult run) {
        ResourceResult table = run.tables().get(0).resources().get(0);
        System.out.println("=== " + table.partitions().size());
        run.changes().forEach(change -> System.out.println(change.at() + " " + change.what()));
        double minutes = run.scenario().duration().seconds() / 60;
        for (int i = 0; i < minutes; i++) {
            System.out.printf(
                    "%d: w %.0f -%.0f  r %.0f -%.0f%n",
                    i,
                    mean(table.writes().consumed(), run, i, i + 1),
                    mean(table.writes().throttled(), run, i, i + 1),
                    mean(table.reads().consumed(), run, i, i + 1),
                    mean(table.reads().throttled(), run, i, i + 1));
        }
    }

    private static Series writes(RunResult run) {
        return run.tables().get(0).resources().get(0).writes().consumed();
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
                workload(name, traffic, ONE_KEY, SPREAD, operation).getValue(),
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
                new ItemShape(new FixedSize(DataSize.parse("150B")), Map.of()),
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
