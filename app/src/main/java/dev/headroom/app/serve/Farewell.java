package dev.headroom.app.serve;

import dev.headroom.database.TableMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is printed when the server ends: what was asked of it, and of what was throttled, where, why and which key most. */
final class Farewell {
    private static final double PERCENT = 100;

    private Farewell() {}

    static List<String> of(List<TableMetrics> tables) {
        long requests = tables.stream().mapToLong(TableMetrics::requests).sum();
        long throttled =
                tables.stream().mapToLong(TableMetrics::throttledRequests).sum();
        List<String> lines = new ArrayList<>();
        lines.add("");
        if (throttled == 0) {
            lines.add(String.format(Locale.ROOT, "%,d requests on items, none throttled.", requests));
            return lines;
        }
        lines.add(String.format(
                Locale.ROOT,
                "%,d requests on items, %,d of them throttled (%.1f %%):",
                requests,
                throttled,
                PERCENT * throttled / requests));
        tables.forEach(table -> table.resources().forEach(resource -> addEvents(lines, table.tableName(), resource)));
        return lines;
    }

    private static void addEvents(List<String> lines, String table, TableMetrics.Resource resource) {
        String name = resource.indexName() == null ? table : table + "/" + resource.indexName();
        for (Map.Entry<String, Long> event : resource.throttleEvents().entrySet()) {
            lines.add(String.format(Locale.ROOT, "  %s  %s  %,d times", name, event.getKey(), event.getValue()));
        }
        resource.throttledKeys().stream()
                .findFirst()
                .ifPresent(key -> lines.add(String.format(
                        Locale.ROOT, "  %s  most of all the key %s, %.0f %%", name, key.key(), PERCENT * key.share())));
    }
}
