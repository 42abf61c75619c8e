package dev.headroom.database;

import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.StreamViewType;
import dev.headroom.stream.StreamException;
import dev.headroom.stream.StreamSettings;
import dev.headroom.stream.TableStream;
import dev.headroom.table.Charges;
import dev.headroom.table.PartitionMap;
import dev.headroom.table.SplitPoint;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The streams of all tables by ARN; those that were disabled, or whose table is gone, for another 24 hours (facts §8.2). */
final class StreamRegistry {
    private static final DateTimeFormatter LABEL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private final TreeMap<String, Entry> streams = new TreeMap<>();

    /** A stream, and the table that it is or was of. */
    record Entry(Table table, List<KeySchemaElement> keySchema, TableStream stream) {}

    /** Gives a table a stream, which records from now on. */
    TableStream enable(Table table, StreamViewType viewType, Moment now) {
        TableStream stream = new TableStream(
                newArn(table, now.epochMillis()),
                dev.headroom.stream.StreamViewType.valueOf(viewType.name()),
                table.engine().definition().keys().names(),
                starts(table.engine().partitions(Charges.TABLE)),
                StreamSettings.DEFAULT,
                now.epochMillis());
        table.stream().begin(stream);
        streams.put(stream.arn(), new Entry(table, table.life().schema().keySchema(), stream));
        return stream;
    }

    /** Labels are times, and no two streams of a table have the same. */
    private String newArn(Table table, long millis) {
        long unused = millis;
        while (streams.containsKey(arn(table, unused))) {
            unused++;
        }
        return arn(table, unused);
    }

    private static String arn(Table table, long millis) {
        return table.arn() + "/stream/" + LABEL.format(Instant.ofEpochMilli(millis));
    }

    /** A partition that begins inside an item collection has no shard of its own. */
    private static long[] starts(PartitionMap partitions) {
        return IntStream.range(0, partitions.count())
                .mapToObj(partitions::beginningOf)
                .filter(beginning -> !beginning.isInsideCollection())
                .mapToLong(SplitPoint::hash)
                .toArray();
    }

    Entry existing(String arn, long nowMillis) {
        forgetGone(nowMillis);
        Entry entry = streams.get(arn);
        if (entry == null) {
            throw StreamException.noSuchStream(arn);
        }
        return entry;
    }

    /**
     * Streams in the order of their ARNs.
     *
     * @param startArn those behind this one; null for all
     */
    List<Entry> behind(String startArn, long nowMillis) {
        forgetGone(nowMillis);
        return List.copyOf(
                startArn == null
                        ? streams.values()
                        : streams.tailMap(startArn, false).values());
    }

    private void forgetGone(long nowMillis) {
        streams.values().removeIf(entry -> entry.stream().isGone(nowMillis));
    }
}
