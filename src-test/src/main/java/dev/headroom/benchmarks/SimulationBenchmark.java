package dev.headroom.benchmarks;

import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.result.RunResult;
import dev.headroom.simulation.Simulation;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Simulated operations for each second of real time, on one thread: half GetItem, half PutItem, of 1 KB items under Zipf
 * keys (0.99) in 8 partitions, with all metrics. Loading the table is not counted.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgs = {"-Xms6g", "-Xmx12g", "-XX:+UseSerialGC"})
public class SimulationBenchmark {
    private static final String SCENARIO = """
            name: benchmark
            duration: 20m
            tables:
              Items:
                partitionKey: id
                readCapacity: 12000
                writeCapacity: 4000
                item: {size: 1KB%3$s}
                items: {partitionKeys: %1$d}
            %2$s
            workloads:
              mixed:
                table: Items
                traffic: 7000/s
                keys: {type: zipf, count: %1$d, exponent: 0.99}
                operations:
                  - type: GetItem
                  - type: PutItem
            """;
    /** What an index needs: a key, and something that changes with every write. */
    private static final String ATTRIBUTES = ", attributes: {owner: {type: key-number, modulo: 100000, prefix: owner-},"
            + " version: {type: number, min: 0, max: 9999}}";

    private static final String INDEX =
            "    globalIndexes: {byOwner: {partitionKey: owner, projection: all, writeCapacity: 4000}}";

    /** Operations a second, reported beside the time; JMH adds the iterations up, so divide by their number. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Throughput {
        private double millionOperationsPerSecond;

        public double millionOperationsPerSecond() {
            return millionOperationsPerSecond;
        }
    }

    /** The scenario; one without an index and one with. */
    @State(Scope.Thread)
    public static class Table {
        @Param({"10000", "1000000", "10000000"})
        private int items;

        @Param({"false", "true"})
        private boolean index;

        private LoadedScenario loaded;

        @Setup(Level.Trial)
        public void read() {
            String text = SCENARIO.formatted(items, index ? INDEX : "", index ? ATTRIBUTES : "");
            loaded = new ScenarioReader().read(text, "benchmark", Path.of("."), new Overrides(List.of()));
        }
    }

    /** One run; the clock that counts starts when the table is loaded. */
    @Benchmark
    public RunResult run(Table table, Throughput throughput) {
        long[] begun = {0, 0};
        RunResult result = Simulation.run(table.loaded.scenario(), table.loaded.files(), (simulated, operations) -> {
            if (begun[0] == 0) {
                System.gc(); // what loading left behind is not this run's cost
                begun[0] = System.nanoTime();
                begun[1] = operations;
            }
            return true;
        });
        double micros = (System.nanoTime() - begun[0]) / 1e3;
        throughput.millionOperationsPerSecond = (result.requests() - begun[1]) / micros;
        return result;
    }
}
