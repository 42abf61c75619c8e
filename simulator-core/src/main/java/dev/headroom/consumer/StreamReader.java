package dev.headroom.consumer;

import dev.headroom.metrics.TimeAxis;
import dev.headroom.result.ConsumerResult;
import dev.headroom.scenario.ApplicationConsumer;
import dev.headroom.scenario.LambdaConsumer;
import dev.headroom.scenario.StreamConsumer;
import dev.headroom.scenario.StreamTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** One consumer of a stream, with its readers in every shard. */
public final class StreamReader {
    private final String name;
    private final int lanesOfShard;
    private final Function<ShardReaders, Lane> newLane;
    private final PoisonMarks poison;
    private final boolean ignoresTimeToLive;
    private final ConsumerMeter meter;
    private final FunctionConcurrency concurrency;
    private final List<ShardReaders> shards = new ArrayList<>();
    private long openedNanos;

    private StreamReader(
            String name,
            StreamConsumer consumer,
            StreamTimes times,
            TimeAxis axis,
            SplittableRandom random,
            ToLongFunction<String> keyHashes,
            Agenda agenda) {
        this.name = name;
        this.meter = new ConsumerMeter(axis);
        if (consumer instanceof LambdaConsumer lambda) {
            LambdaTimes lambdaTimes = new LambdaTimes(times, lambda);
            FunctionModel function = new FunctionModel(lambda.function(), random);
            lanesOfShard = lambda.parallelization();
            ignoresTimeToLive = lambda.ignoreTimeToLive();
            concurrency = new FunctionConcurrency(lambda.concurrency());
            newLane = shard -> new LambdaLane(lambda, lambdaTimes, function, concurrency, meter, agenda, shard);
            poison = PoisonMarks.of(lambda.function().poison(), keyHashes);
        } else {
            ApplicationConsumer application = (ApplicationConsumer) consumer;
            long retention = times.retention().nanos();
            lanesOfShard = 1;
            ignoresTimeToLive = false;
            concurrency = null;
            newLane = shard -> new ApplicationLane(application, retention, meter, agenda, shard, openedNanos);
            poison = PoisonMarks.of(Optional.empty(), keyHashes);
        }
    }

    /**
     * A consumer that has seen no shard yet.
     *
     * @param random for the function's times and failures
     * @param keyHashes gives the hash of a partition key's name
     */
    public static StreamReader of(
            String name,
            StreamConsumer consumer,
            StreamTimes times,
            TimeAxis axis,
            SplittableRandom random,
            ToLongFunction<String> keyHashes,
            Agenda agenda) {
        return new StreamReader(name, consumer, times, axis, random, keyHashes, agenda);
    }

    /** Follows a shard that is there from the start. Shards are numbered in the order in which they are told. */
    public void opened() {
        shards.add(new ShardReaders(null, lanesOfShard, newLane));
    }

    /** Follows a shard's split: it closes, and two more follow it. */
    public void split(int shard, long nowNanos) {
        openedNanos = nowNanos;
        ShardReaders parent = shards.get(shard);
        parent.close();
        shards.add(new ShardReaders(parent, lanesOfShard, newLane));
        shards.add(new ShardReaders(parent, lanesOfShard, newLane));
        parent.becameIdle(nowNanos);
    }

    /**
     * A record was written.
     *
     * @param byTimeToLive whether it is a deletion by time to live
     * @param keyHash of its partition key
     * @param itemHash of its whole key
     */
    public void add(boolean byTimeToLive, int shard, long keyHash, long itemHash, int bytes, long nowNanos) {
        if (byTimeToLive && ignoresTimeToLive) {
            return;
        }
        meter.received();
        shards.get(shard).add(itemHash, nowNanos, bytes, poison.marks(keyHash));
    }

    /** Notes what waits at the end of an interval. */
    public void sample(int interval) {
        meter.sample(interval);
    }

    /** What it did. */
    public ConsumerResult result(TimeAxis ended, long endNanos) {
        long emptyReads = 0;
        long blockedNanos = 0;
        int lanes = 0;
        for (ShardReaders shard : shards) {
            for (Lane lane : shard.lanes()) {
                emptyReads += lane.emptyReads(endNanos);
                if (lane.failingSince() < endNanos) {
                    blockedNanos = Math.max(blockedNanos, endNanos - lane.failingSince());
                }
            }
            lanes += shard.isClosed() ? 0 : lanesOfShard;
        }
        int peak = concurrency == null ? lanes : concurrency.peak();
        return meter.result(name, ended, emptyReads, blockedNanos, peak, lanes);
    }
}
