package dev.headroom.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Replays published cache traces and compares with the hits that an exact LRU has on them. The traces are not part of
 * the project: {@code -Dheadroom.data=DIR} names the directory that has them in {@code traces/}.
 */
class LruTraceTest {
    private static final String ORACLE = "traces/lru-hit-oracle.csv";

    @Test
    void hitsAsOftenAsAnExactLruDoes() throws IOException {
        String directory = System.getProperty("headroom.data", "");
        assumeTrue(!directory.isEmpty(), "no traces: set -Dheadroom.data to the directory that has " + ORACLE);
        Path data = Path.of(directory);
        assumeTrue(Files.exists(data.resolve(ORACLE)), "no traces: " + data.resolve(ORACLE) + " does not exist");

        Map<String, int[]> traces = new LinkedHashMap<>();
        List<String> rows = Files.readAllLines(data.resolve(ORACLE));
        for (String row : rows.subList(1, rows.size())) {
            String[] columns = row.split(",", -1);
            int[] keys = traces.get(columns[0]);
            if (keys == null) {
                keys = readKeys(data.resolve("traces").resolve(columns[0]));
                traces.put(columns[0], keys);
            }
            assertThat(keys).hasSize(Integer.parseInt(columns[1]));
            assertThat(hits(keys, Long.parseLong(columns[2]))).as(row).isEqualTo(Long.parseLong(columns[3]));
        }
        assertThat(traces).isNotEmpty();
    }

    private static long hits(int[] keys, long maxEntries) {
        LruCache<Integer, Key> cache = new LruCache<>(Long.MAX_VALUE, maxEntries, 0);
        for (int i = 0; i < keys.length; i++) {
            if (cache.lookup(keys[i], i) == null) {
                cache.put(keys[i], new Key(1, i));
            }
        }
        assertThat(cache.hits() + cache.misses()).isEqualTo(keys.length);
        return cache.hits();
    }

    private record Key(long bytes, long cachedNanos) implements Cached {}

    private static int[] readKeys(Path trace) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(trace)), StandardCharsets.UTF_8))) {
            int column = Arrays.asList(reader.readLine().split(",", -1)).indexOf("key");
            return reader.lines()
                    .mapToInt(line -> Integer.parseUnsignedInt(line.split(",", -1)[column]))
                    .toArray();
        }
    }
}
