package dev.headroom.app.report.csv;

import static dev.headroom.app.report.measure.Numbers.text;

import dev.headroom.findings.Assessment;
import dev.headroom.result.HotKey;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.TableResult;
import java.util.List;

/** The partition keys that were accessed and throttled most, ranked as Contributor Insights ranks them. */
final class HotKeysCsv implements CsvTable {
    @Override
    public String fileName() {
        return "hot-keys.csv";
    }

    @Override
    public List<String> header() {
        return List.of("table", "index", "list", "rank", "key", "weight", "share");
    }

    @Override
    public void rows(Assessment assessment, Rows rows) {
        for (TableResult table : assessment.run().tables()) {
            for (ResourceResult resource : table.resources()) {
                list(resource, "most-accessed", resource.mostAccessed(), rows);
                list(resource, "most-throttled", resource.mostThrottled(), rows);
            }
        }
    }

    private static void list(ResourceResult resource, String name, List<HotKey> keys, Rows rows) {
        int rank = 0;
        for (HotKey key : keys) {
            rank++;
            rows.add(
                    resource.table(),
                    resource.index().orElse(""),
                    name,
                    Integer.toString(rank),
                    key.key(),
                    text(key.weight()),
                    text(key.share()));
        }
    }
}
