package dev.headroom.simulation;

import dev.headroom.consumer.ChangeFeed;
import dev.headroom.consumer.ChangeFeed.Event;
import dev.headroom.consumer.StreamReader;
import dev.headroom.item.Item;
import dev.headroom.item.PrimaryKey;
import dev.headroom.metrics.TimeAxis;
import dev.headroom.result.LoopResult;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.StreamSpec;
import dev.headroom.scenario.TableSpec;
import dev.headroom.stream.StreamViewType;
import dev.headroom.table.Charges;
import dev.headroom.table.Operation;
import dev.headroom.table.PartitionMap;
import dev.headroom.table.Preparation;
import dev.headroom.workload.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Makes stream records of a table's writes (facts §8.2). A write that changes nothing makes none; but the filler of an item
 * that is put stands for contents that differ from put to put, so a put always makes one.
 */
final class StreamLoop implements TableLoop, WriteFollower {
    private final Scenario scenario;
    private final TableSpec table;
    private final StreamSpec spec;
    private final RandomStreams streams;
    private final TimeAxis axis;
    private ChangeFeed feed;
    private PartitionMap partitions;
    private int keyNameBytes;
    private int splitsSeen;

    StreamLoop(Scenario scenario, TableSpec table, StreamSpec spec, RandomStreams streams) {
        this.scenario = scenario;
        this.table = table;
        this.spec = spec;
        this.streams = streams;
        this.axis = TimeAxis.over(scenario.duration());
    }

    @Override
    public void start(SimulatedTable simulated, EventQueue<Happening> queue) {
        partitions = simulated.engine().partitions(Charges.TABLE);
        for (String name : simulated.engine().definition().keys().names()) {
            keyNameBytes += name.length();
        }
        List<StreamReader> readers = new ArrayList<>();
        spec.consumers()
                .forEach((name, consumer) -> readers.add(StreamReader.of(
                        name,
                        consumer,
                        scenario.assumptions().streams(),
                        axis,
                        streams.named("consumer/" + name),
                        this::keyHash,
                        (at, step) -> queue.add(at, step::happen))));
        feed = new ChangeFeed(spec, partitions.count(), readers, axis);
        simulated.follow(this);
        queue.add(axis.widthNanos(), now -> sample(now, queue));
    }

    @Override
    public void committed(Preparation write, Origin origin, long nowNanos) {
        Item before = write.before();
        Item after = write.after();
        if (!(write.operation() instanceof Operation.PutItem) && Objects.equals(before, after)) {
            return;
        }
        followSplits(nowNanos);
        PrimaryKey key = write.key();
        int beforeBytes = before == null ? 0 : before.sizeInBytes();
        int afterBytes = after == null ? 0 : after.sizeInBytes();
        feed.changed(
                Event.of(before != null, after != null),
                origin == Origin.TIME_TO_LIVE,
                partitions.partitionOf(key.hash(), key.sort()),
                key.hash(),
                key.itemHash(),
                recordBytes(key, beforeBytes, afterBytes),
                Math.max(beforeBytes, afterBytes),
                nowNanos);
    }

    @Override
    public void look(int interval, long nowNanos) {
        feed.sample(interval);
    }

    @Override
    public Stream<LoopResult> results(TimeAxis ended, long endNanos) {
        return Stream.of(feed.result(ended, endNanos));
    }

    /** A split partition's shard closes; the children's numbers follow one another in the order of the splits. */
    private void followSplits(long nowNanos) {
        while (splitsSeen < partitions.splits()) {
            feed.split(partitions.split().get(splitsSeen++).number(), nowNanos);
        }
    }

    private int recordBytes(PrimaryKey key, int beforeBytes, int afterBytes) {
        StreamViewType view = spec.viewType();
        int keyBytes = keyNameBytes
                + key.partition().sizeInBytes()
                + (key.sort() == null ? 0 : key.sort().sizeInBytes());
        return keyBytes + (view.hasOldImage() ? beforeBytes : 0) + (view.hasNewImage() ? afterBytes : 0);
    }

    private long keyHash(String name) {
        return PrimaryKey.of(KeyNames.value(name, table.partitionKey().type())).hash();
    }

    private void sample(long nowNanos, EventQueue<Happening> queue) {
        followSplits(nowNanos);
        feed.sample(axis.intervalAt(nowNanos - 1));
        queue.add(nowNanos + axis.widthNanos(), now -> sample(now, queue));
    }
}
