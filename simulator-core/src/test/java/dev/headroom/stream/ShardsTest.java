package dev.headroom.stream;

import static dev.headroom.stream.Streams.HOUR;
import static dev.headroom.stream.Streams.NOON;
import static dev.headroom.stream.Streams.UPPER_HALF;
import static dev.headroom.stream.Streams.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShardsTest {
    private static final long QUARTER = 1L << 62;

    private final TableStream stream =
            Streams.withSettings(StreamViewType.KEYS_ONLY, StreamSettings.DEFAULT, 0, UPPER_HALF);

    @Test
    void areOpenedOneForEachPartition() {
        List<Shard> shards = Streams.shards(stream, NOON);

        assertThat(shards).hasSize(2).allSatisfy(shard -> {
            assertThat(shard.shardId()).matches("shardId-[0-9]{20}-[0-9a-f]{8}");
            assertThat(shard.shardId()).startsWith("shardId-0000000" + NOON / 10_000);
            assertThat(shard.parentShardId()).isNull();
            assertThat(shard.startingSequenceNumber().toString()).matches("1[0-9]{20}");
            assertThat(shard.endingSequenceNumber()).isNull();
        });
        assertThat(shards).extracting(Shard::shardId).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void takeTheRecordsOfTheirPartition() {
        stream.append(0, null, item("a"), null, NOON);
        stream.append(UPPER_HALF - 1, null, item("b"), null, NOON);
        stream.append(UPPER_HALF, null, item("c"), null, NOON);
        stream.append(-1, null, item("d"), null, NOON);

        assertThat(keysIn(0)).containsExactly("a", "b");
        assertThat(keysIn(1)).containsExactly("c", "d");
    }

    @Test
    void closeOnASplitAndHaveTwoChildren() {
        stream.append(1, null, item("a"), null, NOON);
        stream.split(QUARTER, NOON + HOUR);
        stream.append(1, item("a"), item("a", "x"), null, NOON + HOUR);
        stream.append(QUARTER, null, item("b"), null, NOON + HOUR);
        List<Shard> shards = Streams.shards(stream, NOON + HOUR);

        assertThat(shards).hasSize(4);
        Shard parent = shards.get(0);
        StreamRecord last =
                Streams.readAll(stream, parent.shardId(), NOON + HOUR).get(0);
        assertThat(parent.endingSequenceNumber()).isEqualTo(last.sequenceNumber());
        assertThat(shards.get(1).endingSequenceNumber()).isNull();
        assertThat(shards.subList(2, 4)).allSatisfy(child -> {
            assertThat(child.parentShardId()).isEqualTo(parent.shardId());
            assertThat(child.startingSequenceNumber()).isGreaterThan(parent.endingSequenceNumber());
            assertThat(child.endingSequenceNumber()).isNull();
        });
        assertThat(keysIn(2)).containsExactly("a");
        assertThat(keysIn(3)).containsExactly("b");
    }

    @Test
    void keepTheOrderOfOneItemAcrossASplit() {
        stream.append(1, null, item("a"), null, NOON);
        stream.split(QUARTER, NOON);
        stream.append(1, item("a"), null, null, NOON);
        List<Shard> shards = Streams.shards(stream, NOON);
        SequenceNumber before =
                Streams.readAll(stream, shards.get(0).shardId(), NOON).get(0).sequenceNumber();
        SequenceNumber after =
                Streams.readAll(stream, shards.get(2).shardId(), NOON).get(0).sequenceNumber();

        assertThat(after).isGreaterThan(before);
    }

    @Test
    void cannotBeSplitWhereOneBegins() {
        assertThatThrownBy(() -> stream.split(UPPER_HALF, NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void closedWithoutARecordEndWhereTheyStart() {
        stream.disable(NOON);

        assertThat(Streams.shards(stream, NOON)).hasSize(2).allSatisfy(shard -> assertThat(shard.endingSequenceNumber())
                .isEqualTo(shard.startingSequenceNumber()));
    }

    @Test
    void areContinuedByAChildAfterFourHours() {
        assertThat(Streams.shards(stream, NOON + 4 * HOUR - 1)).hasSize(2);
        List<Shard> shards = Streams.shards(stream, NOON + 4 * HOUR);

        assertThat(shards).hasSize(4);
        assertThat(shards.get(2).parentShardId()).isEqualTo(shards.get(0).shardId());
        assertThat(shards.get(3).parentShardId()).isEqualTo(shards.get(1).shardId());
        assertThat(shards.get(0).endingSequenceNumber()).isNotNull();
    }

    @Test
    void bornOfASplitAreContinuedFourHoursAfterIt() {
        stream.split(QUARTER, NOON + HOUR);

        assertThat(openShards(NOON + 4 * HOUR)).hasSize(3);
        assertThat(Streams.shards(stream, NOON + 4 * HOUR)).hasSize(5);
        assertThat(Streams.shards(stream, NOON + 5 * HOUR)).hasSize(7);
        assertThat(openShards(NOON + 5 * HOUR)).hasSize(3);
    }

    @Test
    void areForgottenADayAfterTheyClosed() {
        String first = Streams.shards(stream, NOON).get(0).shardId();
        assertThat(Streams.shards(stream, NOON + 28 * HOUR))
                .extracting(Shard::shardId)
                .contains(first);
        List<Shard> later = Streams.shards(stream, NOON + 56 * HOUR + 1_000);

        assertThat(later).extracting(Shard::shardId).doesNotContain(first);
        assertThat(openShards(NOON + 56 * HOUR + 1_000)).hasSize(2);
    }

    @Test
    void areDescribedInPages() {
        for (int hours = 4; hours <= 20; hours += 4) {
            Streams.shards(stream, NOON + hours * HOUR);
        }
        long time = NOON + 20 * HOUR;
        List<String> ids = new ArrayList<>();
        ShardPage page = stream.shards(null, 5, time);
        while (page.lastEvaluatedShardId() != null) {
            assertThat(page.shards()).hasSize(5);
            page.shards().forEach(shard -> ids.add(shard.shardId()));
            page = stream.shards(page.lastEvaluatedShardId(), 5, time);
        }
        page.shards().forEach(shard -> ids.add(shard.shardId()));

        assertThat(ids).hasSize(12).isSorted().doesNotHaveDuplicates();
        assertThat(stream.shards("zzz", 5, time)).isEqualTo(new ShardPage(List.of(), null));
        assertThat(stream.shards(null, 12, time).lastEvaluatedShardId()).isNull();
    }

    @Test
    void areDescribedByTheHundredAtMost() {
        long[] starts = new long[150];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = (long) i << 56;
        }
        TableStream wide = Streams.withSettings(StreamViewType.KEYS_ONLY, StreamSettings.DEFAULT, starts);

        assertThat(wide.shards(null, 1_000, NOON).shards()).hasSize(100);
    }

    @Test
    void canBeAskedForByTheirParent() {
        stream.split(QUARTER, NOON);
        List<Shard> shards = Streams.shards(stream, NOON);
        String parent = shards.get(0).shardId();

        assertThat(stream.childrenOf(parent, null, 100, NOON).shards()).isEqualTo(shards.subList(2, 4));
        assertThat(stream.childrenOf(shards.get(1).shardId(), null, 100, NOON).shards())
                .isEmpty();
    }

    private List<String> keysIn(int shard) {
        String id = Streams.shards(stream, NOON).get(shard).shardId();
        return Streams.readAll(stream, id, NOON).stream()
                .map(record -> record.keys().get("pk").toString())
                .toList();
    }

    private List<Shard> openShards(long time) {
        return Streams.shards(stream, time).stream()
                .filter(shard -> shard.endingSequenceNumber() == null)
                .toList();
    }
}
