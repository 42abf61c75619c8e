package dev.headroom.stream;

import java.util.ArrayList;
import java.util.List;

/**
 * A shard at work: the records of one range of the key hash, from when the shard was opened to when it was closed. Its
 * starting sequence number belongs to no record; the records follow it without a gap.
 */
final class ShardLog {
    private static final long STILL_OPEN = Long.MAX_VALUE;

    private final String id;
    private final String parentId;
    private final KeyRange range;
    private final long openedAt;
    private final long seed;
    private final long start;
    private final RecordLog records;
    private long closedAt = STILL_OPEN;

    /**
     * Opens a shard.
     *
     * @param parentId null for one that continues no other
     * @param openedAt milliseconds since 1970
     * @param seed what its sequence numbers are made from
     * @param start the count of its starting sequence number
     */
    ShardLog(String id, String parentId, KeyRange range, long openedAt, long seed, long start) {
        this.id = id;
        this.parentId = parentId;
        this.range = range;
        this.openedAt = openedAt;
        this.seed = seed;
        this.start = start;
        this.records = new RecordLog(start + 1);
    }

    String id() {
        return id;
    }

    String parentId() {
        return parentId;
    }

    KeyRange range() {
        return range;
    }

    long openedAt() {
        return openedAt;
    }

    void close(long now) {
        closedAt = now;
    }

    /** When it was closed; the end of time while it is open. */
    long closedAt() {
        return closedAt;
    }

    boolean isOpen() {
        return closedAt == STILL_OPEN;
    }

    RecordLog records() {
        return records;
    }

    /** The sequence number that the next record will have. */
    SequenceNumber next() {
        return SequenceNumber.of(seed, records.end());
    }

    /** The count that a child begins with. */
    long continuation() {
        return records.end();
    }

    Shard description() {
        SequenceNumber ending = isOpen() ? null : SequenceNumber.of(seed, records.end() - 1);
        return new Shard(id, parentId, SequenceNumber.of(seed, start), ending);
    }

    /** The place that an iterator begins at: the count of the first record it wants. */
    long position(ShardIteratorType type, String sequenceNumber) {
        return switch (type) {
            case TRIM_HORIZON -> records.first();
            case LATEST -> records.end();
            case AT_SEQUENCE_NUMBER -> notTrimmed(Math.max(start + 1, countOf(sequenceNumber)));
            case AFTER_SEQUENCE_NUMBER -> notTrimmed(countOf(sequenceNumber) + 1);
        };
    }

    private long countOf(String text) {
        long count = SequenceNumber.countIn(text);
        boolean issued = count >= start && count < records.end();
        if (!issued || !SequenceNumber.of(seed, count).toString().equals(text)) {
            throw StreamException.invalidSequenceNumber(text);
        }
        return count;
    }

    private long notTrimmed(long position) {
        if (position < records.first()) {
            throw StreamException.trimmed();
        }
        return position;
    }

    /** The records from a position on: at most so many, and no more than so many bytes, but one in any case. */
    List<StreamRecord> read(long position, int limit, long maximumBytes) {
        notTrimmed(position);
        List<StreamRecord> page = new ArrayList<>();
        long bytes = 0;
        for (long count = position; count < records.end() && page.size() < limit; count++) {
            StreamRecord record = records.get(count);
            bytes += record.sizeBytes();
            if (bytes > maximumBytes && !page.isEmpty()) {
                break;
            }
            page.add(record);
        }
        return page;
    }
}
