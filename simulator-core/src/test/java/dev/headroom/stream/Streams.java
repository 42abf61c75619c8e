package dev.headroom.stream;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.KeyHash;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.TimeSpan;
import java.util.ArrayList;
import java.util.List;

/** Streams and items for the tests of this package. */
final class Streams {
    static final String ARN = "arn:aws:dynamodb:us-east-1:000000000000:table/orders/stream/2026-09-17T08:49:08.640";
    static final long NOON = 1_789_646_400_000L;
    static final long MINUTE = 60_000;
    static final long HOUR = 60 * MINUTE;
    static final long UPPER_HALF = 1L << 63;

    private Streams() {}

    static TableStream of(StreamViewType viewType) {
        return withSettings(viewType, StreamSettings.DEFAULT, 0);
    }

    static TableStream withSettings(StreamViewType viewType, StreamSettings settings, long... rangeStarts) {
        return new TableStream(ARN, viewType, List.of("pk"), rangeStarts, settings, NOON);
    }

    static StreamSettings keeping(int records, long bytes) {
        return new StreamSettings(
                TimeSpan.ofSeconds(4 * 3_600), TimeSpan.ofSeconds(24 * 3_600), records, new DataSize(bytes));
    }

    static Item item(String key) {
        return Item.of(AttributeNames.of(List.of("pk")), StringValue.of(key));
    }

    static Item item(String key, String payload) {
        return item(key).with("payload", StringValue.of(payload));
    }

    static Item item(String key, String payload, int n) {
        AttributeValue[] values = {NumberValue.of(n), StringValue.of(payload), StringValue.of(key)};
        return Item.of(AttributeNames.of(List.of("n", "payload", "pk")), values);
    }

    static long hashOf(Item item) {
        return KeyHash.of(item.get("pk"));
    }

    static void write(TableStream stream, Item before, Item after, long time) {
        stream.append(hashOf(after == null ? before : after), before, after, null, time);
    }

    /** Puts so many new items. */
    static void insert(TableStream stream, int items, long time) {
        for (int i = 0; i < items; i++) {
            write(stream, null, item("key" + i), time);
        }
    }

    static List<Shard> shards(TableStream stream, long time) {
        return stream.shards(null, TableStream.MAX_SHARDS, time).shards();
    }

    static Shard onlyShard(TableStream stream, long time) {
        List<Shard> shards = shards(stream, time);
        if (shards.size() != 1) {
            throw new IllegalStateException(shards.size() + " shards");
        }
        return shards.get(0);
    }

    /** All that a shard holds, in however many pages. */
    static List<StreamRecord> readAll(TableStream stream, String shardId, long time) {
        List<StreamRecord> records = new ArrayList<>();
        String iterator = stream.shardIterator(shardId, ShardIteratorType.TRIM_HORIZON, null, time);
        while (iterator != null) {
            RecordPage page = stream.records(iterator, TableStream.MAX_RECORDS, time);
            records.addAll(page.records());
            iterator = page.records().isEmpty() ? null : page.nextShardIterator();
        }
        return records;
    }
}
