package dev.headroom.app.report.csv;

import static dev.headroom.app.report.measure.Numbers.text;

import dev.headroom.findings.Assessment;
import dev.headroom.result.GlobalTableResult;
import dev.headroom.result.ReplicaResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import java.util.List;

/** How far each region of each global table was behind the others, over time; only the header where there is none. */
final class ReplicationCsv implements CsvTable {
    @Override
    public String fileName() {
        return "replication.csv";
    }

    @Override
    public List<String> header() {
        return List.of("seconds", "table", "ReceivingRegion", "ReplicationLatency", "pending");
    }

    @Override
    public void rows(Assessment assessment, Rows rows) {
        RunResult run = assessment.run();
        for (TableResult table : run.tables()) {
            table.loops(GlobalTableResult.class)
                    .flatMap(global -> global.replicas().stream())
                    .forEach(replica -> rows(run, replica, rows));
        }
    }

    private static void rows(RunResult run, ReplicaResult replica, Rows rows) {
        for (int i = 0; i < run.intervals(); i++) {
            rows.add(
                    Instants.start(run, i),
                    replica.table(),
                    replica.region(),
                    text(replica.latencyMillis().get(i)),
                    text(replica.pendingWrites().get(i)));
        }
    }
}
