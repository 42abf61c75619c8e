package dev.headroom.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.result.HotKey;
import dev.headroom.result.RunResult;
import dev.headroom.workload.KeyContext;
import dev.headroom.workload.KeyFrontier;
import dev.headroom.workload.KeyStream;
import dev.headroom.workload.RandomStreams;
import dev.headroom.workload.TraceFiles;
import dev.headroom.workload.ZipfKeys;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hot keys that a sketch of bounded memory reports, against exact counts of the same keys. */
class HeavyHittersTest {
    private static final int KEYS = 50_000;
    private static final int REPORTED = 10;
    /** Facts about the sketch, not of ours: DataSketches' frequent items err by at most 3.5 / entries of all weight. */
    private static final double MOST_ERROR = 3.5 / 2_048;

    private static final String SCENARIO = """
            name: zipf
            duration: 2m
            tables:
              Items: {partitionKey: id, readCapacity: 30000, item: {size: 1KB}, items: {partitionKeys: 50000}}
            workloads:
              read:
                table: Items
                traffic: {type: poisson, rate: 2000/s}
                keys: {type: zipf, count: 50000, exponent: 0.99}
                operations: [{type: GetItem}]
            """;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void reportsTheTrueSharesWithinTheErrorOfItsSketch(long seed) {
        RunResult run = Simulated.run(SCENARIO, "seed=" + seed);
        assertThat(run.throttledRequests()).isZero();
        long requests = run.requests();
        Map<String, Long> exact = exactCounts(seed, requests);
        List<HotKey> reported =
                run.tables().get(0).resources().get(0).mostAccessed().subList(0, REPORTED);
        for (HotKey hot : reported) {
            double share = exact.get(hot.key()) / (double) requests;
            assertThat(hot.share()).as(hot.key()).isCloseTo(share, within(MOST_ERROR));
        }
        double least = reported.get(REPORTED - 1).share();
        assertThat(reported)
                .extracting(HotKey::key)
                .containsAll(keysAbove((least + MOST_ERROR) * requests, exact))
                .startsWith(hottest(exact));
    }

    private static Map<String, Long> exactCounts(long seed, long requests) {
        KeyStream keys = new ZipfKeys(KEYS, 0.99, "key-")
                .open(new KeyContext(
                        new RandomStreams(seed).within("workload/read").named("keys"),
                        TraceFiles.NONE,
                        new KeyFrontier(KEYS)));
        Map<String, Long> counts = new LinkedHashMap<>();
        for (long i = 0; i < requests; i++) {
            counts.merge(keys.name(keys.next(0)), 1L, Long::sum);
        }
        return counts;
    }

    private static List<String> keysAbove(double count, Map<String, Long> exact) {
        return exact.entrySet().stream()
                .filter(key -> key.getValue() > count)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String hottest(Map<String, Long> exact) {
        return exact.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }
}
