package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.KinesisResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.StreamResult;
import dev.headroom.result.TableResult;
import java.util.stream.Stream;

/** A Kinesis data stream with too few shards for a table's changes, or items too large for its records (facts §8.2). */
final class KinesisRule implements FindingRule {
    @Override
    public String name() {
        return "kinesis-stream";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.tables().stream().flatMap(table -> table.loops(StreamResult.class)
                .flatMap(stream -> stream.kinesis().stream())
                .filter(kinesis -> kinesis.neededShards() > kinesis.shards() || kinesis.oversized() > 0)
                .map(kinesis -> finding(table, kinesis)));
    }

    private Finding finding(TableResult table, KinesisResult kinesis) {
        boolean few = kinesis.neededShards() > kinesis.shards();
        return new Finding(
                name(),
                Severity.WARNING,
                table.name() + " Kinesis data stream",
                few
                        ? "The changes of " + table.name() + " need " + kinesis.neededShards()
                                + " Kinesis shards; there are " + kinesis.shards() + "."
                        : "Some changes of " + table.name() + " may be too large for a Kinesis record.",
                "The busiest second had " + Figures.count(kinesis.peakPerSecond(), "change") + " of "
                        + Figures.bytes(kinesis.meanRecordBytes()) + " on average; "
                        + Figures.count(kinesis.oversized(), "change")
                        + " of items above 34 KB, whose record may pass Kinesis's 1 MB.",
                few
                        ? "Give the data stream " + kinesis.neededShards() + " shards, or let it scale on demand."
                        : "Keep what is large out of the item, such as in S3, and watch FailedToReplicateRecordCount.");
    }
}
