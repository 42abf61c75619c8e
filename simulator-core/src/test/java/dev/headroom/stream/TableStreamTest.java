package dev.headroom.stream;

import static dev.headroom.stream.ShardIteratorType.TRIM_HORIZON;
import static dev.headroom.stream.Streams.HOUR;
import static dev.headroom.stream.Streams.NOON;
import static dev.headroom.stream.Streams.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.item.Item;
import dev.headroom.item.StringValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableStreamTest {
    private final TableStream stream = Streams.of(StreamViewType.NEW_IMAGE);

    @Test
    void isReadInPagesOfAThousandRecords() {
        Streams.insert(stream, 2_500, NOON);
        List<Integer> sizes = new ArrayList<>();
        String iterator = trimHorizon(NOON);
        for (int page = 0; page < 4; page++) {
            RecordPage read = stream.records(iterator, 5_000, NOON);
            sizes.add(read.records().size());
            iterator = read.nextShardIterator();
        }

        assertThat(sizes).containsExactly(1_000, 1_000, 500, 0);
        assertThat(iterator).isNotNull();
    }

    @Test
    void isReadByTheLimit() {
        Streams.insert(stream, 5, NOON);
        RecordPage page = stream.records(trimHorizon(NOON), 2, NOON);

        assertThat(page.records()).hasSize(2);
        assertThat(stream.records(page.nextShardIterator(), 3, NOON).records()).hasSize(3);
    }

    @Test
    void isReadInPagesOfAMegabyte() {
        Item large = item("k").with("filler", StringValue.filler(400_000 - 9));
        int recordSize = 400_000 + 3;
        for (int i = 0; i < 5; i++) {
            stream.append(i, null, large, null, NOON);
        }
        RecordPage page = stream.records(trimHorizon(NOON), 1_000, NOON);

        assertThat(page.records()).hasSize((1 << 20) / recordSize).hasSize(2);
        assertThat(stream.records(page.nextShardIterator(), 1_000, NOON).records())
                .hasSize(2);
    }

    @Test
    void hasNoFurtherIteratorAtTheEndOfAClosedShard() {
        Streams.insert(stream, 3, NOON);
        String iterator = trimHorizon(NOON);
        stream.split(1L << 40, NOON);
        RecordPage first = stream.records(iterator, 2, NOON);
        RecordPage second = stream.records(first.nextShardIterator(), 2, NOON);

        assertThat(first.nextShardIterator()).isNotNull();
        assertThat(second.records()).hasSize(1);
        assertThat(second.nextShardIterator()).isNull();
    }

    @Test
    void keepsRecordsForADay() {
        Streams.insert(stream, 2, NOON);
        String shard = Streams.onlyShard(stream, NOON).shardId();

        assertThat(Streams.readAll(stream, shard, NOON + 24 * HOUR)).hasSize(2);
        assertThat(Streams.readAll(stream, shard, NOON + 24 * HOUR + 1_000)).isEmpty();
        assertThat(stream.recordCount()).isZero();
        assertThat(stream.sizeInBytes()).isZero();
    }

    @Test
    void keepsNoMoreRecordsThanItIsSetTo() {
        TableStream small = Streams.withSettings(StreamViewType.KEYS_ONLY, Streams.keeping(10, 1 << 20), 0, 1L << 63);
        Streams.insert(small, 25, NOON);

        assertThat(small.recordCount()).isEqualTo(10);
        assertThat(allKeys(small)).hasSize(10).allMatch(key -> Integer.parseInt(key.substring(3)) >= 15);
    }

    @Test
    void keepsNoMoreBytesThanItIsSetTo() {
        TableStream small = Streams.withSettings(StreamViewType.KEYS_ONLY, Streams.keeping(100, 20), 0);
        Streams.write(small, null, item("12345678"), NOON);
        Streams.write(small, null, item("23456789"), NOON);
        assertThat(allKeys(small)).containsExactly("12345678", "23456789");
        assertThat(small.sizeInBytes()).isEqualTo(20);

        Streams.write(small, null, item("3"), NOON);
        assertThat(allKeys(small)).containsExactly("23456789", "3");
        Streams.write(small, null, item("x".repeat(50)), NOON);
        assertThat(allKeys(small)).containsExactly("x".repeat(50));
    }

    @Test
    void canBeReadForADayAfterItWasDisabled() {
        Streams.insert(stream, 2, NOON);
        String shard = Streams.onlyShard(stream, NOON).shardId();
        stream.disable(NOON + HOUR);

        assertThat(stream.status()).isEqualTo(StreamStatus.DISABLED);
        assertThat(Streams.readAll(stream, shard, NOON + 23 * HOUR)).hasSize(2);
        assertThat(Streams.onlyShard(stream, NOON + 23 * HOUR).endingSequenceNumber())
                .isNotNull();
        assertThat(stream.isGone(NOON + 25 * HOUR)).isFalse();
        assertThat(stream.isGone(NOON + 25 * HOUR + 1)).isTrue();
        assertThatThrownBy(() -> Streams.insert(stream, 1, NOON + 2 * HOUR)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysWhatItIs() {
        assertThat(stream.label()).isEqualTo("2026-09-17T08:49:08.640");
        assertThat(stream.createdAt()).isEqualTo(NOON);
        assertThat(stream.viewType()).isEqualTo(StreamViewType.NEW_IMAGE);
        assertThat(stream.status()).isEqualTo(StreamStatus.ENABLED);
        assertThat(stream.isGone(NOON + 100 * HOUR)).isFalse();
    }

    @Test
    void isTheSameWheneverTheSameIsDone() {
        TableStream again = Streams.of(StreamViewType.NEW_IMAGE);
        for (TableStream each : List.of(stream, again)) {
            Streams.insert(each, 20, NOON);
            each.split(1L << 50, NOON + HOUR);
            Streams.insert(each, 20, NOON + 5 * HOUR);
        }
        long time = NOON + 6 * HOUR;

        assertThat(Streams.shards(again, time)).isEqualTo(Streams.shards(stream, time));
        assertThat(Streams.shards(again, time))
                .allSatisfy(shard -> assertThat(Streams.readAll(again, shard.shardId(), time))
                        .isEqualTo(Streams.readAll(stream, shard.shardId(), time)));
    }

    private String trimHorizon(long time) {
        return stream.shardIterator(Streams.onlyShard(stream, time).shardId(), TRIM_HORIZON, null, time);
    }

    private static List<String> allKeys(TableStream stream) {
        return Streams.shards(stream, NOON).stream()
                .flatMap(shard -> Streams.readAll(stream, shard.shardId(), NOON).stream())
                .map(record -> record.keys().get("pk").toString())
                .toList();
    }
}
