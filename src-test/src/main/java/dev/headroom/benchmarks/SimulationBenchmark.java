package dev.headroom.benchmarks;

import dev.headroom.profiles.LoadedScenario;
import dev.headroom.result.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * Simulated operations for each second of real time, on one thread: half reads, half PutItem, of 1 KB items under Zipf keys
 * (0.99) in 8 partitions, with all metrics. Loading the table is not counted.
 *
 * <p>The table is simulated plain; with an index; with every loop that one region has; and in two regions. With everything on
 * a run is to keep half the operations per second of the plain one.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgs = {"-Xms6g", "-Xmx12g", "-XX:+UseSerialGC"})
public class SimulationBenchmark {
    private static final Map<String, String> SECOND_WORKLOAD = Map.of("everything", "cached", "replicas", "elsewhere");

    /** Millions of operations a second, reported beside the time; JMH adds the iterations up, so divide by their number. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Throughput {
        private double perSecond;
        private double perProcessorSecond;

        /** Runs a scenario, and notes how fast. */
        RunResult of(LoadedScenario loaded) {
            Stopwatch stopwatch = new Stopwatch();
            RunResult result = stopwatch.time(loaded);
            perSecond = stopwatch.millionOperationsPerSecond();
            perProcessorSecond = stopwatch.millionOperationsPerProcessorSecond();
            return result;
        }

        public double perSecond() {
            return perSecond;
        }

        public double perProcessorSecond() {
            return perProcessorSecond;
        }
    }

    /** The scenario: the table alone, and what may be on beside it. */
    @State(Scope.Thread)
    public static class Table {
        @Param({"10000", "100000", "1000000", "10000000"})
        private int items;

        @Param({"plain", "index", "everything", "replicas"})
        private String scenario;

        private LoadedScenario loaded;

        @Setup(Level.Trial)
        public void read() {
            List<String> assignments = new ArrayList<>();
            assignments.add("tables.Items.items.partitionKeys=" + items);
            assignments.add("workloads.mixed.keys.count=" + items);
            String second = SECOND_WORKLOAD.get(scenario);
            if (second != null) {
                assignments.add("workloads." + second + ".keys.count=" + items);
            }
            loaded = BenchmarkScenario.read(scenario, assignments.toArray(String[]::new));
        }
    }

    /** One run; the clock that counts starts when the table is loaded. */
    @Benchmark
    public RunResult run(Table table, Throughput throughput) {
        return throughput.of(table.loaded);
    }
}
