package dev.headroom.stream;

import static dev.headroom.stream.Streams.MINUTE;
import static dev.headroom.stream.Streams.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads parents before children meets every change once, and those of one item in their order (facts §8.2). */
class StreamConsumerTest {
    private final TableStream stream =
            Streams.withSettings(StreamViewType.NEW_AND_OLD_IMAGES, StreamSettings.DEFAULT, 0, Streams.UPPER_HALF);
    private final Map<String, Item> table = new HashMap<>();
    private final Map<String, List<String>> written = new TreeMap<>();
    private final Map<String, List<String>> read = new TreeMap<>();
    private final Map<String, String> openIterators = new TreeMap<>();
    private String lastShard;
    private long time = NOON;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void meetsEveryChangeOnce(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int step = 0; step < 1_500; step++) {
            write("key" + random.nextInt(40), step, random);
            if (random.nextInt(150) == 0) {
                stream.split(random.nextLong() | 1, time);
            }
            if (step % 10 == 0) { // before any iterator expires
                consume(random);
            }
            time += random.nextLong(MINUTE);
        }
        stream.disable(time);
        while (!openIterators.isEmpty()
                || stream.shards(lastShard, 1, time).shards().size() == 1) {
            consume(random);
        }

        assertThat(read).isEqualTo(written);
    }

    private void write(String key, int step, SplittableRandom random) {
        Item before = table.get(key);
        Item after = random.nextInt(4) == 0 ? null : Streams.item(key, "v" + step);
        if (before == null && after == null) {
            return;
        }
        Streams.write(stream, before, after, time);
        note(written, key, before, after);
        table.put(key, after);
    }

    /** Looks for new shards, then reads a page of each that is not read through, the older ones first. */
    private void consume(SplittableRandom random) {
        for (Shard shard : stream.shards(lastShard, 100, time).shards()) {
            if (shard.parentShardId() != null && openIterators.containsKey(shard.parentShardId())) {
                break;
            }
            String iterator = stream.shardIterator(shard.shardId(), ShardIteratorType.TRIM_HORIZON, null, time);
            openIterators.put(shard.shardId(), iterator);
            lastShard = shard.shardId();
        }
        for (String shard : List.copyOf(openIterators.keySet())) {
            RecordPage page = stream.records(openIterators.get(shard), 1 + random.nextInt(50), time);
            page.records()
                    .forEach(record ->
                            note(read, record.keys().get("pk").toString(), record.oldImage(), record.newImage()));
            if (page.nextShardIterator() == null) {
                openIterators.remove(shard);
            } else {
                openIterators.put(shard, page.nextShardIterator());
            }
        }
    }

    private static void note(Map<String, List<String>> changes, String key, Item before, Item after) {
        changes.computeIfAbsent(key, k -> new ArrayList<>()).add(before + " -> " + after);
    }
}
