package dev.headroom.benchmarks;

import dev.headroom.profiles.LoadedScenario;
import dev.headroom.result.RunResult;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a day takes: 86 million operations on a table of 100,000 items in 8 partitions, with an index and auto scaling, on
 * one thread and within the heap of 1 GB that the command line takes. Not warmed up, as nobody runs a day twice.
 *
 * <p>The whole process, with its report: {@code /usr/bin/time ./headroom run
 * src-test/src/main/resources/dev/headroom/benchmarks/day.yaml}.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
public class DayBenchmark {
    /** The scenario. */
    @State(Scope.Thread)
    public static class Day {
        private LoadedScenario loaded;

        @Setup(Level.Trial)
        public void read() {
            loaded = BenchmarkScenario.read("day");
        }
    }

    /** One day. */
    @Benchmark
    public RunResult run(Day day, SimulationBenchmark.Throughput throughput) {
        return throughput.of(day.loaded);
    }
}
