package dev.headroom.benchmarks.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who used the processors: each thread of this process, those of Java itself too, in milliseconds. Empty where it is not told. */
final class Processors {
    private static final Path TASKS = Path.of("/proc/self/task");
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int MOST = 9;

    private Processors() {}

    static Map<String, Double> now() {
        try (Stream<Path> tasks = Files.list(TASKS)) {
            Map<String, Double> all = new TreeMap<>();
            tasks.forEach(task -> add(task, all));
            return all;
        } catch (IOException untold) {
            return Map.of();
        }
    }

    private static void add(Path task, Map<String, Double> all) {
        try {
            String name = Files.readString(task.resolve("comm")).trim() + " " + task.getFileName();
            String worked = Files.readString(task.resolve("schedstat")).split(" ")[0];
            all.put(name, Long.parseLong(worked) / NANOS_PER_MILLI);
        } catch (IOException | RuntimeException endedMeanwhile) {
            return;
        }
    }

    /** Those that worked most since. */
    static String since(Map<String, Double> before) {
        Map<String, Double> worked = now();
        worked.replaceAll((name, millis) -> millis - before.getOrDefault(name, 0.0));
        return worked.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(entry ->
                        entry.getKey().replaceAll(" \\d+$", "") + String.format(Locale.ROOT, " %.0f", entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
