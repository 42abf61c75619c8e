package dev.headroom.app.report.csv;

import dev.headroom.findings.Assessment;
import dev.headroom.result.Change;
import java.util.List;

/** What happened to capacity and partitions, in order of time. */
final class ChangesCsv implements CsvTable {
    @Override
    public String fileName() {
        return "changes.csv";
    }

    @Override
    public List<String> header() {
        return List.of("seconds", "table", "what");
    }

    @Override
    public void rows(Assessment assessment, Rows rows) {
        for (Change change : assessment.run().changes()) {
            rows.add(Instants.of(change.at()), change.table(), change.what());
        }
    }
}
