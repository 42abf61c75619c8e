package dev.headroom.stream;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.KeyHash;
import dev.headroom.item.StringValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The stream of one table: every change of an item once, in the order of the writes to that item, readable for 24 hours
 * (facts §8.2). It does nothing by itself: shards are renewed and records trimmed when it is next asked for something.
 * All times are milliseconds since 1970; one that lies before an earlier one is taken for that.
 */
public final class TableStream {
    /** The most records that one GetRecords returns (facts §8.2). */
    public static final int MAX_RECORDS = 1_000;

    /** The most shards that one DescribeStream returns (facts §8.2). */
    public static final int MAX_SHARDS = 100;

    private static final long MAX_BYTES = 1L << 20;
    private static final long MILLIS_PER_SECOND = 1_000;

    private final String arn;
    private final StreamViewType viewType;
    private final AttributeNames keyNames;
    private final StreamSettings settings;
    private final long createdAt;
    private final ShardMap shards;
    private final RetainedRecords retained;
    private long now;
    private long nextRenewal;
    private long trimmedAt = Long.MIN_VALUE;
    private long disabledAt = Long.MAX_VALUE;

    /**
     * Enables a stream.
     *
     * @param arn of the stream, its label included
     * @param keyNames the partition key and, where the table has one, the sort key
     * @param rangeStarts where the key ranges of the table's partitions begin, unsigned, ascending, the first at zero
     */
    public TableStream(
            String arn,
            StreamViewType viewType,
            List<String> keyNames,
            long[] rangeStarts,
            StreamSettings settings,
            long now) {
        this.arn = arn;
        this.viewType = viewType;
        this.keyNames = AttributeNames.of(keyNames);
        this.settings = settings;
        this.retained = new RetainedRecords(settings);
        this.createdAt = now;
        this.now = now;
        this.shards = new ShardMap(KeyHash.of(StringValue.of(arn)), rangeStarts, now);
        this.nextRenewal = now + settings.shardLifetimeMillis();
    }

    public String arn() {
        return arn;
    }

    /** What the ARN ends with: the time at which the stream was enabled. */
    public String label() {
        return arn.substring(arn.lastIndexOf('/') + 1);
    }

    public StreamViewType viewType() {
        return viewType;
    }

    public StreamStatus status() {
        return disabledAt == Long.MAX_VALUE ? StreamStatus.ENABLED : StreamStatus.DISABLED;
    }

    /** When the stream was enabled. */
    public long createdAt() {
        return createdAt;
    }

    /**
     * Records a write, unless it changed nothing.
     *
     * @param keyHash the place of the item's partition key in the key range
     * @param before the item as it was, null where there was none
     * @param after the item as it is, null where there is none
     * @param userIdentity null for a write of the table's users
     */
    public void append(long keyHash, Item before, Item after, UserIdentity userIdentity, long time) {
        if (status() == StreamStatus.DISABLED) {
            throw new IllegalStateException("the stream is disabled: " + arn);
        }
        if (Objects.equals(before, after)) {
            return;
        }
        advance(time);
        ShardLog shard = shards.openFor(keyHash);
        StreamRecord record = new StreamRecord(
                OperationType.of(before, after),
                keysOf(after == null ? before : after),
                viewType.hasNewImage() ? after : null,
                viewType.hasOldImage() ? before : null,
                shard.next(),
                Math.floorDiv(now, MILLIS_PER_SECOND),
                userIdentity);
        retained.add(shard, record);
    }

    private Item keysOf(Item item) {
        AttributeValue[] values = new AttributeValue[keyNames.count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = item.get(keyNames.name(i));
        }
        return Item.of(keyNames, values);
    }

    /**
     * Follows a split of the table's partitions: the shard around the hash closes and has two children. A disabled
     * stream follows no more.
     *
     * @param at the hash at which the second child begins, not one at which a shard begins already
     */
    public void split(long at, long time) {
        if (status() == StreamStatus.ENABLED) {
            advance(time);
            shards.split(at, now);
        }
    }

    /** Ends the stream: it takes no more records and can be read for 24 hours (facts §8.2). */
    public void disable(long time) {
        if (status() == StreamStatus.ENABLED) {
            advance(time);
            shards.close(now);
            disabledAt = now;
        }
    }

    /** Whether the stream was disabled so long ago that it can be forgotten. */
    public boolean isGone(long time) {
        return disabledAt != Long.MAX_VALUE && time - disabledAt > settings.retentionMillis();
    }

    /**
     * The shards, in the order of their ids, which is that of their creation.
     *
     * @param exclusiveStartShardId the last of the page before, or null; it need not exist any more
     * @param limit 1 to {@link #MAX_SHARDS}, which any more is taken for
     */
    public ShardPage shards(String exclusiveStartShardId, int limit, long time) {
        return page(exclusiveStartShardId, limit, time, shard -> true);
    }

    /** The children of one shard, as {@link #shards} returns all: the filter CHILD_SHARDS. */
    public ShardPage childrenOf(String shardId, String exclusiveStartShardId, int limit, long time) {
        return page(exclusiveStartShardId, limit, time, shard -> shardId.equals(shard.parentId()));
    }

    private ShardPage page(String exclusiveStartShardId, int limit, long time, Predicate<ShardLog> wanted) {
        advance(time);
        Collection<ShardLog> candidates = exclusiveStartShardId == null
                ? shards.all().values()
                : shards.all().tailMap(exclusiveStartShardId, false).values();
        int size = Math.min(limit, MAX_SHARDS);
        List<Shard> found = new ArrayList<>();
        for (ShardLog shard : candidates) {
            if (wanted.test(shard)) {
                if (found.size() == size) {
                    return new ShardPage(found, found.get(size - 1).shardId());
                }
                found.add(shard.description());
            }
        }
        return new ShardPage(found, null);
    }

    /**
     * An iterator over a shard, which can be used for 15 minutes.
     *
     * @param sequenceNumber as the type needs it, else null
     * @throws StreamException where there is no such shard, the record is trimmed or the number was never given
     */
    public String shardIterator(String shardId, ShardIteratorType type, String sequenceNumber, long time) {
        advance(time);
        if (type.needsSequenceNumber() && sequenceNumber == null) {
            throw StreamException.sequenceNumberMissing(type);
        }
        if (!type.needsSequenceNumber() && sequenceNumber != null) {
            throw StreamException.sequenceNumberUnwanted(type);
        }
        long position = shard(shardId).position(type, sequenceNumber);
        return new ShardIterator(arn, shardId, position, now).encode();
    }

    /** The ARN of the stream that an iterator says it reads; null where the text is no iterator. */
    public static String streamArnOf(String shardIterator) {
        return ShardIterator.streamArnOf(shardIterator);
    }

    /**
     * Reads on from an iterator: up to so many records and 1 MB. An iterator can be used again.
     *
     * @param limit 1 to {@link #MAX_RECORDS}, which any more is taken for
     * @throws StreamException where the iterator is not one of this stream or has expired, or its place is trimmed
     */
    public RecordPage records(String shardIterator, int limit, long time) {
        advance(time);
        ShardIterator iterator = ShardIterator.decode(shardIterator);
        if (!iterator.streamArn().equals(arn)) {
            throw StreamException.invalidIterator();
        }
        if (iterator.isExpired(now)) {
            throw StreamException.expiredIterator();
        }
        ShardLog shard = shard(iterator.shardId());
        List<StreamRecord> page = shard.read(iterator.position(), Math.min(limit, MAX_RECORDS), MAX_BYTES);
        long position = iterator.position() + page.size();
        boolean atTheEnd = !shard.isOpen() && position == shard.records().end();
        return new RecordPage(page, atTheEnd ? null : new ShardIterator(arn, shard.id(), position, now).encode());
    }

    private ShardLog shard(String shardId) {
        ShardLog shard = shards.all().get(shardId);
        if (shard == null) {
            throw StreamException.noSuchShard();
        }
        return shard;
    }

    /** Records that are kept. */
    public int recordCount() {
        return retained.count();
    }

    /** Bytes of the records that are kept. */
    public long sizeInBytes() {
        return retained.bytes();
    }

    private void advance(long time) {
        now = Math.max(now, time);
        if (status() == StreamStatus.ENABLED && now >= nextRenewal) {
            nextRenewal = shards.renew(settings.shardLifetimeMillis(), now);
        }
        long second = Math.floorDiv(now, MILLIS_PER_SECOND);
        if (second != trimmedAt) {
            trimmedAt = second;
            trimAged();
        }
    }

    private void trimAged() {
        long horizon = now - settings.retentionMillis();
        retained.trimBefore(Math.floorDiv(horizon, MILLIS_PER_SECOND));
        shards.dropClosedBefore(horizon);
    }
}
