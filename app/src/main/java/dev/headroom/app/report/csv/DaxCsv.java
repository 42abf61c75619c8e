package dev.headroom.app.report.csv;

import static dev.headroom.app.report.measure.Numbers.text;

import dev.headroom.findings.Assessment;
import dev.headroom.result.DaxResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import java.util.List;

/** What each table's DAX cluster answered itself and how busy it was, per second, over time; only the header where there is none. */
final class DaxCsv implements CsvTable {
    @Override
    public String fileName() {
        return "dax.csv";
    }

    @Override
    public List<String> header() {
        return List.of(
                "seconds",
                "table",
                "ItemCacheHits",
                "ItemCacheMisses",
                "QueryCacheHits",
                "QueryCacheMisses",
                "ThrottledOrFailed",
                "HighestNodeLoad");
    }

    @Override
    public void rows(Assessment assessment, Rows rows) {
        RunResult run = assessment.run();
        for (TableResult table : run.tables()) {
            table.dax().ifPresent(dax -> {
                for (int i = 0; i < run.intervals(); i++) {
                    rows.add(
                            Instants.start(run, i),
                            table.name(),
                            text(dax.itemCache().hitsPerSecond().get(i)),
                            text(dax.itemCache().missesPerSecond().get(i)),
                            text(dax.queryCache().hitsPerSecond().get(i)),
                            text(dax.queryCache().missesPerSecond().get(i)),
                            text(dax.refusedPerSecond().get(i)),
                            text(highestLoad(dax, i)));
                }
            });
        }
    }

    /** Of the node with most to do, as a share of what it bears. */
    private static double highestLoad(DaxResult dax, int interval) {
        return dax.eachNode().stream()
                        .mapToDouble(node -> node.load().get(interval))
                        .max()
                        .orElse(0)
                / dax.nodeThroughput();
    }
}
