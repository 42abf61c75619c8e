package dev.headroom.app.report.csv;

import static dev.headroom.app.report.measure.Numbers.text;

import dev.headroom.findings.Assessment;
import dev.headroom.result.ConsumerResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.StreamResult;
import dev.headroom.result.TableResult;
import java.util.List;

/** What each consumer of a table's stream did, over time; only the header where there is none. */
final class StreamsCsv implements CsvTable {
    @Override
    public String fileName() {
        return "streams.csv";
    }

    @Override
    public List<String> header() {
        return List.of(
                "seconds",
                "table",
                "consumer",
                "Records",
                "OpenShards",
                "ProcessedRecords",
                "IteratorAgeSeconds",
                "WaitingRecords",
                "Concurrency");
    }

    @Override
    public void rows(Assessment assessment, Rows rows) {
        RunResult run = assessment.run();
        for (TableResult table : run.tables()) {
            table.loops(StreamResult.class).forEach(stream -> stream.consumers()
                    .forEach(consumer -> rows(run, table, stream, consumer, rows)));
        }
    }

    private static void rows(
            RunResult run, TableResult table, StreamResult stream, ConsumerResult consumer, Rows rows) {
        for (int i = 0; i < run.intervals(); i++) {
            rows.add(
                    Instants.start(run, i),
                    table.name(),
                    consumer.name(),
                    text(stream.records().get(i)),
                    text(stream.openShards().get(i)),
                    text(consumer.processedRecords().get(i)),
                    text(consumer.iteratorAgeSeconds().get(i)),
                    text(consumer.waitingRecords().get(i)),
                    text(consumer.concurrency().get(i)));
        }
    }
}
