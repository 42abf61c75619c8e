package dev.headroom.app.report.csv;

import static dev.headroom.app.report.measure.Numbers.text;

import dev.headroom.findings.Assessment;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.TableResult;
import java.util.List;

/** What each partition served over time, in units per second, and how often it refused. */
final class PartitionsCsv implements CsvTable {
    @Override
    public String fileName() {
        return "partitions.csv";
    }

    @Override
    public List<String> header() {
        return List.of(
                "seconds",
                "table",
                "index",
                "partition",
                "rangeStart",
                "rangeEnd",
                "sortStart",
                "sortEnd",
                "sizeBytes",
                "ConsumedReadCapacityUnits",
                "ConsumedWriteCapacityUnits",
                "ThrottleEvents");
    }

    @Override
    public void rows(Assessment assessment, Rows rows) {
        RunResult run = assessment.run();
        for (TableResult table : run.tables()) {
            for (ResourceResult resource : table.resources()) {
                for (PartitionResult partition : resource.everyPartition()) {
                    partitionRows(run, resource, partition, rows);
                }
            }
        }
    }

    private static void partitionRows(RunResult run, ResourceResult resource, PartitionResult partition, Rows rows) {
        for (int i = 0; i < run.intervals(); i++) {
            rows.add(
                    Instants.start(run, i),
                    resource.table(),
                    resource.index().orElse(""),
                    Integer.toString(partition.number()),
                    text(partition.rangeStart()),
                    text(partition.rangeEnd()),
                    partition.sortStart().orElse(""),
                    partition.sortEnd().orElse(""),
                    Long.toString(partition.sizeBytes()),
                    text(partition.readUnits().get(i)),
                    text(partition.writeUnits().get(i)),
                    text(partition.throttleEvents().get(i)));
        }
    }
}
