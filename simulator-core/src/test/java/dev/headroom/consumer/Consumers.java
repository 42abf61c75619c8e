package dev.headroom.consumer;

import dev.headroom.metrics.TimeAxis;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.ConsumerResult;
import dev.headroom.scenario.Defaults;
import dev.headroom.scenario.FunctionSpec;
import dev.headroom.scenario.LambdaConsumer;
import dev.headroom.scenario.PoisonSpec;
import dev.headroom.scenario.StreamConsumer;
import dev.headroom.scenario.StreamTimes;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/** A consumer with a clock of its own, for tests: records are written at given times, and the steps in between happen. */
final class Consumers {
    static final long MILLI = 1_000_000;

    private record Due(long at, long number, Agenda.Step step) {}

    private final PriorityQueue<Due> agenda =
            new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::number));
    private final TimeAxis axis = TimeAxis.over(TimeSpan.parse("48h"));
    private final StreamReader reader;
    private long added;

    Consumers(StreamConsumer consumer, StreamTimes times) {
        reader = StreamReader.of(
                "consumer",
                consumer,
                times,
                axis,
                new SplittableRandom(1),
                String::hashCode,
                (at, step) -> agenda.add(new Due(at, added++, step)));
        reader.opened();
    }

    static Consumers of(Object... settings) {
        return new Consumers(Defaults.of(LambdaConsumer.class, settings), Defaults.of(StreamTimes.class));
    }

    /** A function whose every batch takes the same time, and that fails on every so manyth record; 0 for none. */
    static FunctionSpec function(String time, long poisonEvery) {
        Optional<PoisonSpec> poison = poisonEvery == 0
                ? Optional.empty()
                : Optional.of(new PoisonSpec(Optional.empty(), Optional.of(poisonEvery)));
        return Defaults.of(FunctionSpec.class, "median", time, "p99", time, "perRecord", "0s", "poison", poison);
    }

    void write(int shard, long item, long atMillis) {
        runUntil(atMillis);
        reader.add(false, shard, item, item, 100, atMillis * MILLI);
    }

    void split(int shard, long atMillis) {
        runUntil(atMillis);
        reader.split(shard, atMillis * MILLI);
    }

    /** What the consumer has done by a time. */
    ConsumerResult at(long millis) {
        runUntil(millis);
        return reader.result(axis.endedAt(millis * MILLI), millis * MILLI);
    }

    private void runUntil(long millis) {
        while (!agenda.isEmpty() && agenda.peek().at() <= millis * MILLI) {
            Due due = agenda.poll();
            due.step().happen(due.at());
        }
    }
}
