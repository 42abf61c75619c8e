package dev.headroom.database;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import dev.headroom.api.control.StreamViewType;
import dev.headroom.api.control.TableStatus;
import dev.headroom.api.streams.DescribeStreamRequest;
import dev.headroom.api.streams.DescribeStreamResponse;
import dev.headroom.api.streams.GetRecordsRequest;
import dev.headroom.api.streams.GetRecordsResponse;
import dev.headroom.api.streams.GetShardIteratorRequest;
import dev.headroom.api.streams.GetShardIteratorResponse;
import dev.headroom.api.streams.Identity;
import dev.headroom.api.streams.ListStreamsRequest;
import dev.headroom.api.streams.ListStreamsResponse;
import dev.headroom.api.streams.Record;
import dev.headroom.api.streams.SequenceNumberRange;
import dev.headroom.api.streams.Shard;
import dev.headroom.api.streams.ShardFilter;
import dev.headroom.api.streams.Stream;
import dev.headroom.api.streams.StreamDescription;
import dev.headroom.api.streams.StreamStatus;
import dev.headroom.database.Change.Kind;
import dev.headroom.stream.RecordPage;
import dev.headroom.stream.ShardIteratorType;
import dev.headroom.stream.ShardPage;
import dev.headroom.stream.StreamException;
import dev.headroom.stream.StreamRecord;
import dev.headroom.stream.TableStream;
import dev.headroom.stream.UserIdentity;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Lists, describes and reads streams (facts §8.2). */
final class StreamOperations {
    private static final int MOST_LISTED = 100;
    private static final String EVENT_VERSION = "1.1";
    private static final String EVENT_SOURCE = "aws:dynamodb";

    private final StreamRegistry streams;
    private final Tables tables;
    private final DatabaseClock clock;
    private final String region;

    StreamOperations(StreamRegistry streams, Tables tables, DatabaseClock clock, String region) {
        this.streams = streams;
        this.tables = tables;
        this.clock = clock;
        this.region = region;
    }

    ListStreamsResponse list(ListStreamsRequest request) {
        int limit = request.limit() == null ? MOST_LISTED : request.limit();
        List<Stream> found = streams.behind(request.exclusiveStartStreamArn(), clock.epochMillis()).stream()
                .filter(entry ->
                        request.tableName() == null || entry.table().name().equals(request.tableName()))
                .limit(limit + 1L)
                .map(entry -> new Stream(
                        entry.stream().arn(),
                        entry.table().name(),
                        entry.stream().label()))
                .toList();
        return found.size() <= limit
                ? new ListStreamsResponse(found, null)
                : new ListStreamsResponse(
                        found.subList(0, limit), found.get(limit - 1).streamArn());
    }

    DescribeStreamResponse describe(DescribeStreamRequest request) {
        return answer(() -> {
            StreamRegistry.Entry entry = existing(request.streamArn());
            return new DescribeStreamResponse(description(entry, page(entry.stream(), request)));
        });
    }

    private ShardPage page(TableStream stream, DescribeStreamRequest request) {
        int limit = request.limit() == null ? TableStream.MAX_SHARDS : request.limit();
        String start = request.exclusiveStartShardId();
        ShardFilter filter = request.shardFilter();
        return filter == null || filter.shardId() == null
                ? stream.shards(start, limit, clock.epochMillis())
                : stream.childrenOf(filter.shardId(), start, limit, clock.epochMillis());
    }

    /** The table, where it is still there, catches up: its stream may end with it. */
    private StreamRegistry.Entry existing(String arn) {
        StreamRegistry.Entry entry = streams.existing(arn, clock.epochMillis());
        tables.find(entry.table().name());
        return entry;
    }

    private static StreamDescription description(StreamRegistry.Entry entry, ShardPage page) {
        TableStream stream = entry.stream();
        return new StreamDescription(
                stream.arn(),
                stream.label(),
                status(entry),
                StreamViewType.valueOf(stream.viewType().name()),
                Instant.ofEpochMilli(stream.createdAt()),
                entry.table().name(),
                entry.keySchema(),
                page.shards().stream().map(StreamOperations::shard).toList(),
                page.lastEvaluatedShardId());
    }

    private static StreamStatus status(StreamRegistry.Entry entry) {
        if (entry.stream().status() == dev.headroom.stream.StreamStatus.DISABLED) {
            return StreamStatus.DISABLED;
        }
        Changes changes = entry.table().life().changes();
        TableStatus table = changes.tableStatus();
        if (table == TableStatus.DELETING || changes.has(Kind.STREAM_DISABLING)) {
            return StreamStatus.DISABLING;
        }
        boolean enabling = table == TableStatus.CREATING || changes.has(Kind.STREAM_ENABLING);
        return enabling ? StreamStatus.ENABLING : StreamStatus.ENABLED;
    }

    private static Shard shard(dev.headroom.stream.Shard shard) {
        String end = shard.endingSequenceNumber() == null
                ? null
                : shard.endingSequenceNumber().toString();
        return new Shard(
                shard.shardId(),
                new SequenceNumberRange(shard.startingSequenceNumber().toString(), end),
                shard.parentShardId());
    }

    GetShardIteratorResponse iterator(GetShardIteratorRequest request) {
        return answer(() -> new GetShardIteratorResponse(existing(request.streamArn()).stream()
                .shardIterator(
                        request.shardId(),
                        ShardIteratorType.valueOf(request.shardIteratorType().name()),
                        request.sequenceNumber(),
                        clock.epochMillis())));
    }

    GetRecordsResponse records(GetRecordsRequest request) {
        return answer(() -> {
            String arn = TableStream.streamArnOf(request.shardIterator());
            if (arn == null) {
                throw ServiceException.validation("Invalid ShardIterator");
            }
            TableStream stream = existing(arn).stream();
            int limit = request.limit() == null ? TableStream.MAX_RECORDS : request.limit();
            RecordPage page = stream.records(request.shardIterator(), limit, clock.epochMillis());
            return new GetRecordsResponse(
                    page.records().stream()
                            .map(record -> record(record, stream))
                            .toList(),
                    page.nextShardIterator());
        });
    }

    private Record record(StreamRecord record, TableStream stream) {
        return new Record(
                record.eventId(),
                record.eventName().name(),
                EVENT_VERSION,
                EVENT_SOURCE,
                region,
                new dev.headroom.api.streams.StreamRecord(
                        Instant.ofEpochSecond(record.approximateCreationDateTime()),
                        record.keys(),
                        record.newImage(),
                        record.oldImage(),
                        record.sequenceNumber().toString(),
                        record.sizeBytes(),
                        StreamViewType.valueOf(stream.viewType().name())),
                identity(record.userIdentity()));
    }

    private static Identity identity(UserIdentity identity) {
        return identity == null ? null : new Identity(identity.principalId(), identity.type());
    }

    private static <A> A answer(Supplier<A> operation) {
        try {
            return operation.get();
        } catch (StreamException wrong) {
            throw new ServiceException(type(wrong.kind()), wrong.getMessage());
        }
    }

    private static ErrorType type(StreamException.Kind kind) {
        return switch (kind) {
            case EXPIRED_ITERATOR -> ErrorType.EXPIRED_ITERATOR;
            case TRIMMED_DATA_ACCESS -> ErrorType.TRIMMED_DATA_ACCESS;
            case RESOURCE_NOT_FOUND -> ErrorType.RESOURCE_NOT_FOUND;
            case VALIDATION -> ErrorType.VALIDATION;
        };
    }
}
