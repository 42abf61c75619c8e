package dev.headroom.result;

import dev.headroom.setting.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What a table's stream carried, and what became of it.
 *
 * @param inserts records of items that were not there before
 * @param modifies records of items that were
 * @param removes records of items that are gone
 * @param timeToLiveRemoves how many of these were deletions by time to live
 * @param bytes of all records, by the stream's view type
 * @param shardsAtStart shards that were open when the run began
 * @param shardsAtEnd shards that were open when it ended
 * @param records written, per second, over time
 * @param openShards open shards, at the end of each interval
 * @param consumers those who read the stream
 * @param kinesis the Kinesis data stream, where there is one
 */
@Kind(value = "stream", describedAs = "The table's stream and those who read it.")
public record StreamResult(
        long inserts,
        long modifies,
        long removes,
        long timeToLiveRemoves,
        long bytes,
        int shardsAtStart,
        int shardsAtEnd,
        Series records,
        Series openShards,
        List<ConsumerResult> consumers,
        Optional<KinesisResult> kinesis)
        implements LoopResult {
    public StreamResult {
        consumers = List.copyOf(consumers);
    }

    /** Every record. */
    public long total() {
        return inserts + modifies + removes;
    }
}
