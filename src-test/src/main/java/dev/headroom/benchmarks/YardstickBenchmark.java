package dev.headroom.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How fast this machine looks up a random one of a million strings in a {@link HashMap}. The other benchmarks are judged as
 * a share of this, so that a figure means the same on a laptop and on a server.
 *
 * <p>The strings asked for are not the map's own instances and come in random order, as a simulated request's key would:
 * each look-up compares characters and misses the processor's caches.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class YardstickBenchmark {
    private static final int KEYS = 1_000_000;

    private final Map<String, Integer> map = new HashMap<>();
    private final String[] asked = new String[KEYS];
    private int next;

    /** Fills the map, and shuffles copies of its keys. */
    @Setup
    public void fill() {
        for (int i = 0; i < KEYS; i++) {
            map.put(key(i), i);
            asked[i] = key(i);
        }
        SplittableRandom random = new SplittableRandom(42);
        for (int i = KEYS - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            String swapped = asked[i];
            asked[i] = asked[j];
            asked[j] = swapped;
        }
    }

    /** One look-up. */
    @Benchmark
    public Integer get() {
        if (++next == KEYS) {
            next = 0;
        }
        return map.get(asked[next]);
    }

    private static String key(int number) {
        return "customer#" + number;
    }
}
