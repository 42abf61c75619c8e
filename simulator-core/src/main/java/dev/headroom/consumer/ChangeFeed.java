package dev.headroom.consumer;

import dev.headroom.metrics.TimeAxis;
import dev.headroom.result.Series;
import dev.headroom.result.StreamResult;
import dev.headroom.scenario.StreamSpec;
import java.util.List;
import java.util.Optional;

/**
 * The changes of one table's items on their way to those who follow them. Shards have the numbers of the table's partitions
 * and split with them (facts §8.2). That the service also closes and renews shards after hours changes nothing for who reads
 * them in order, and is left out.
 */
public final class ChangeFeed {
    /** What happened to an item. */
    public enum Event {
        INSERT,
        MODIFY,
        REMOVE;

        /** What happened between two states, of which at least one exists. */
        public static Event of(boolean existed, boolean exists) {
            return !existed ? INSERT : exists ? MODIFY : REMOVE;
        }
    }

    private final TimeAxis axis;
    private final List<StreamReader> readers;
    private final Optional<KinesisFeed> kinesis;
    private final long[] events = new long[Event.values().length];
    private final long[] recordsOverTime;
    private final double[] shardsOverTime;
    private final int shardsAtStart;
    private int openShards;
    private long timeToLiveRemoves;
    private long bytes;

    /** @param shards how many there are at the start */
    public ChangeFeed(StreamSpec spec, int shards, List<StreamReader> readers, TimeAxis axis) {
        this.axis = axis;
        this.readers = List.copyOf(readers);
        this.kinesis = spec.kinesis().map(KinesisFeed::new);
        this.recordsOverTime = new long[axis.count()];
        this.shardsOverTime = new double[axis.count()];
        this.shardsAtStart = shards;
        this.openShards = shards;
        for (StreamReader reader : this.readers) {
            for (int shard = 0; shard < shards; shard++) {
                reader.opened();
            }
        }
    }

    /** A shard closes, and two follow it, whose numbers are the next. */
    public void split(int shard, long nowNanos) {
        openShards++;
        readers.forEach(reader -> reader.split(shard, nowNanos));
    }

    /**
     * An item was changed.
     *
     * @param shard the number of the partition that holds it
     * @param itemHash a hash of its whole key
     * @param recordBytes the size of the stream's record
     * @param largerImageBytes the size of the item before or after, whichever is larger
     */
    public void changed(
            Event event,
            boolean byTimeToLive,
            int shard,
            long keyHash,
            long itemHash,
            int recordBytes,
            int largerImageBytes,
            long nowNanos) {
        events[event.ordinal()]++;
        timeToLiveRemoves += byTimeToLive ? 1 : 0;
        bytes += recordBytes;
        recordsOverTime[axis.intervalAt(nowNanos)]++;
        for (StreamReader reader : readers) {
            reader.add(byTimeToLive, shard, keyHash, itemHash, recordBytes, nowNanos);
        }
        if (kinesis.isPresent()) {
            kinesis.get().add(event == Event.MODIFY, largerImageBytes, nowNanos);
        }
    }

    /** Notes what there is at the end of an interval. */
    public void sample(int interval) {
        shardsOverTime[interval] = openShards;
        readers.forEach(reader -> reader.sample(interval));
    }

    /**
     * What was carried and what became of it.
     *
     * @param ended the axis that it counts by, as far as the run came
     */
    public StreamResult result(TimeAxis ended, long endNanos) {
        return new StreamResult(
                events[Event.INSERT.ordinal()],
                events[Event.MODIFY.ordinal()],
                events[Event.REMOVE.ordinal()],
                timeToLiveRemoves,
                bytes,
                shardsAtStart,
                openShards,
                ended.eventsPerSecond(recordsOverTime),
                Series.of(shardsOverTime),
                readers.stream().map(reader -> reader.result(ended, endNanos)).toList(),
                kinesis.map(KinesisFeed::result));
    }
}
