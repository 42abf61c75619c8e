package dev.headroom.app.report.csv;

import static dev.headroom.app.report.measure.Numbers.text;

import dev.headroom.findings.Assessment;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import dev.headroom.result.ThroughputResult;
import java.util.List;

/** Both sides of each table and index over time, in units per second. */
final class TimeSeriesCsv implements CsvTable {
    @Override
    public String fileName() {
        return "timeseries.csv";
    }

    @Override
    public List<String> header() {
        return List.of(
                "seconds",
                "table",
                "index",
                "OfferedReadUnits",
                "ConsumedReadCapacityUnits",
                "ProvisionedReadCapacityUnits",
                "ReadThrottledUnits",
                "ReadBurstBalance",
                "OfferedWriteUnits",
                "ConsumedWriteCapacityUnits",
                "ProvisionedWriteCapacityUnits",
                "WriteThrottledUnits",
                "WriteBurstBalance");
    }

    @Override
    public void rows(Assessment assessment, Rows rows) {
        RunResult run = assessment.run();
        for (TableResult table : run.tables()) {
            for (ResourceResult resource : table.resources()) {
                for (int i = 0; i < run.intervals(); i++) {
                    rows.add(row(run, resource, i));
                }
            }
        }
    }

    private static String[] row(RunResult run, ResourceResult resource, int i) {
        ThroughputResult reads = resource.reads();
        ThroughputResult writes = resource.writes();
        return new String[] {
            Instants.start(run, i),
            resource.table(),
            resource.index().orElse(""),
            text(reads.offered().get(i)),
            text(reads.consumed().get(i)),
            text(reads.provisioned().get(i)),
            text(reads.throttled().get(i)),
            text(reads.burstBalance().get(i)),
            text(writes.offered().get(i)),
            text(writes.consumed().get(i)),
            text(writes.provisioned().get(i)),
            text(writes.throttled().get(i)),
            text(writes.burstBalance().get(i))
        };
    }
}
