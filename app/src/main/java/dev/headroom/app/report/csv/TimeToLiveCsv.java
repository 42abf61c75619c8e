package dev.headroom.app.report.csv;

import static dev.headroom.app.report.measure.Numbers.text;

import dev.headroom.findings.Assessment;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import dev.headroom.result.TimeToLiveResult;
import java.util.List;

/** What time to live deleted and left, over time; only the header where no table has it. */
final class TimeToLiveCsv implements CsvTable {
    @Override
    public String fileName() {
        return "time-to-live.csv";
    }

    @Override
    public List<String> header() {
        return List.of("seconds", "table", "Deletions", "ExpiredItems", "StoredBytes");
    }

    @Override
    public void rows(Assessment assessment, Rows rows) {
        RunResult run = assessment.run();
        for (TableResult table : run.tables()) {
            table.loops(TimeToLiveResult.class).forEach(result -> rows(run, table, result, rows));
        }
    }

    private static void rows(RunResult run, TableResult table, TimeToLiveResult result, Rows rows) {
        for (int i = 0; i < run.intervals(); i++) {
            rows.add(
                    Instants.start(run, i),
                    table.name(),
                    text(result.deletions().get(i)),
                    text(result.expiredItems().get(i)),
                    text(table.resources().get(0).storedBytes().get(i)));
        }
    }
}
