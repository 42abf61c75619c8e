package dev.headroom.findings;

import dev.headroom.cost.Bill;
import dev.headroom.findings.Finding.Severity;
import dev.headroom.result.RunResult;
import dev.headroom.result.StreamResult;
import dev.headroom.result.TableResult;
import java.util.stream.Stream;

/** More readers of one shard than the service takes: two (facts §8.2). */
final class StreamReadersRule implements FindingRule {
    private static final int MOST_READERS = 2;

    @Override
    public String name() {
        return "stream-readers";
    }

    @Override
    public Stream<Finding> find(RunResult run, Bill bill) {
        return run.tables().stream().flatMap(table -> table.loops(StreamResult.class)
                .filter(stream -> stream.consumers().size() > MOST_READERS)
                .map(stream -> finding(table, stream.consumers().size())));
    }

    private Finding finding(TableResult table, int readers) {
        return new Finding(
                name(),
                Severity.WARNING,
                table.name() + " stream",
                readers + " consumers read the stream of " + table.name() + "; more than two may be throttled.",
                "Each shard may be read by " + MOST_READERS + " at a time. The simulation lets all " + readers
                        + " read without throttling them.",
                "Let one function pass the records on, or send the changes to a Kinesis data stream, which takes more"
                        + " readers.");
    }
}
