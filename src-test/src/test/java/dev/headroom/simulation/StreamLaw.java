package dev.headroom.simulation;

import static dev.headroom.simulation.BrokenLaw.unless;

import dev.headroom.item.PrimaryKey;
import dev.headroom.result.ConsumerResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.StreamResult;
import dev.headroom.table.Operation;
import dev.headroom.table.Preparation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The records of one key are done with in the order in which they were written, and each is processed, given up, expired or
 * waits. The stream counts its records and keeps none; here each is kept, in the lane whose count rose when it was written.
 */
final class StreamLaw implements Law, WriteFollower {
    private static final String LAW = "records of one key stay in order";
    private static final String NONE_LOST = "records are processed, given up, expired or wait";

    private final StreamLoop loop;
    private final String table;
    private final Map<Object, Shadow> lanes = new HashMap<>();
    private final Map<Object, Map<PrimaryKey, Long>> done = new HashMap<>();
    private long written;

    /** What one lane should have. */
    private static final class Shadow {
        private final Deque<Map.Entry<PrimaryKey, Long>> records = new ArrayDeque<>();
        private long added;
        private long taken;
    }

    StreamLaw(String table, StreamLoop loop) {
        this.table = table;
        this.loop = loop;
    }

    @Override
    public void committed(Preparation write, Origin origin, long nowNanos) {
        if (!(write.operation() instanceof Operation.PutItem) && Objects.equals(write.before(), write.after())) {
            return;
        }
        written++;
        for (Object reader : Inside.list(loop, "feed.readers")) {
            boolean leftOut = origin == Origin.TIME_TO_LIVE && Inside.of(reader, "ignoresTimeToLive", Boolean.class);
            long rose = 0;
            for (Object lane : lanesOf(reader)) {
                Shadow shadow = shadow(lane);
                long added = Inside.of(lane, "backlog.added", Long.class);
                if (added > shadow.added) {
                    rose += added - shadow.added;
                    shadow.added = added;
                    shadow.records.add(Map.entry(write.key(), written));
                }
            }
            unless(rose == (leftOut ? 0 : 1), NONE_LOST, "%d records of one write", rose);
        }
    }

    @Override
    public void second(long nowNanos) {
        for (Object reader : Inside.list(loop, "feed.readers")) {
            Map<PrimaryKey, Long> last = done.computeIfAbsent(reader, key -> new HashMap<>());
            for (Object shard : Inside.list(reader, "shards")) {
                Object parent = Inside.of(shard, "parent", Object.class);
                for (Object lane : lanes(shard)) {
                    take(lane, parent, last);
                }
            }
        }
    }

    /** Shards are in the order of their splits, so a parent's records are taken before its children's. */
    private void take(Object lane, Object parent, Map<PrimaryKey, Long> last) {
        Shadow shadow = shadow(lane);
        long taken = Inside.of(lane, "backlog.taken", Long.class);
        unless(taken <= shadow.added, NONE_LOST, "%d taken of %d", taken, shadow.added);
        unless(
                taken == shadow.taken || parent == null || isEmpty(parent),
                LAW,
                "a shard is read before the one it came from");
        for (; shadow.taken < taken; shadow.taken++) {
            Map.Entry<PrimaryKey, Long> record = shadow.records.remove();
            Long before = last.put(record.getKey(), record.getValue());
            unless(
                    before == null || before < record.getValue(),
                    LAW,
                    "record %d of %s after %d",
                    record.getValue(),
                    record.getKey(),
                    before);
        }
    }

    private boolean isEmpty(Object shard) {
        return lanes(shard).stream().allMatch(lane -> shadow(lane).records.isEmpty());
    }

    @Override
    public void ended(RunResult run) {
        second(run.simulated().nanos());
        StreamResult result = run.tables().stream()
                .filter(each -> each.name().equals(table))
                .flatMap(each -> each.loops(StreamResult.class))
                .findFirst()
                .orElseThrow();
        unless(result.total() == written, NONE_LOST, "%d records of %d writes", result.total(), written);
        List<Object> readers = Inside.list(loop, "feed.readers");
        for (int i = 0; i < readers.size(); i++) {
            ConsumerResult consumer = result.consumers().get(i);
            long waiting = lanesOf(readers.get(i)).stream()
                    .mapToLong(lane -> shadow(lane).records.size())
                    .sum();
            unless(consumer.waiting() == waiting, NONE_LOST, "%d wait, and %d should", consumer.waiting(), waiting);
            unless(
                    consumer.received() == consumer.processed() + consumer.gaveUp() + consumer.expired() + waiting,
                    NONE_LOST,
                    "%s received %d, processed %d, gave up %d, lost %d, keeps %d",
                    consumer.name(),
                    consumer.received(),
                    consumer.processed(),
                    consumer.gaveUp(),
                    consumer.expired(),
                    waiting);
        }
    }

    private Shadow shadow(Object lane) {
        return lanes.computeIfAbsent(lane, key -> new Shadow());
    }

    private static List<Object> lanesOf(Object reader) {
        List<Object> lanes = new ArrayList<>();
        Inside.list(reader, "shards").forEach(shard -> lanes.addAll(lanes(shard)));
        return lanes;
    }

    private static List<Object> lanes(Object shard) {
        return List.of(Inside.of(shard, "lanes", Object[].class));
    }
}
