package dev.headroom.stream;

import java.util.ArrayDeque;

/** What a stream keeps, over all its shards: knows which record is the oldest, and trims from there. */
final class RetainedRecords {
    private final StreamSettings settings;
    private final ArrayDeque<ShardLog> byAge = new ArrayDeque<>(); // the shard of each record, oldest first
    private long bytes;

    RetainedRecords(StreamSettings settings) {
        this.settings = settings;
    }

    /** Adds the newest record, and trims the oldest as far as there are now too many. */
    void add(ShardLog shard, StreamRecord record) {
        shard.records().add(record);
        byAge.add(shard);
        bytes += record.sizeBytes();
        while (byAge.size() > settings.maximumRecords()
                || (bytes > settings.maximumSize().bytes() && byAge.size() > 1)) {
            trimOldest();
        }
    }

    /** Trims the records created before a second. */
    void trimBefore(long second) {
        while (!byAge.isEmpty() && oldest().approximateCreationDateTime() < second) {
            trimOldest();
        }
    }

    private StreamRecord oldest() {
        RecordLog records = byAge.getFirst().records();
        return records.get(records.first());
    }

    private void trimOldest() {
        bytes -= byAge.removeFirst().records().removeFirst().sizeBytes();
    }

    int count() {
        return byAge.size();
    }

    long bytes() {
        return bytes;
    }
}
